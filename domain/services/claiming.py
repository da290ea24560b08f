"""Writing claims: sentences about the customer that Sales' feedback can prove or disprove."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.errors import ClaimInVersion, TextMissing, ThresholdOutOfBounds
from domain.model.brief import Statement
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.lint import Finding, lint_claim
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.session import Comparison, Note, Outcome
from domain.model.sides import DRAWING_SIDES, Side
from domain.ports import Reading, UnitOfWork
from domain.services.comparing import kept_point
from domain.services.ordering import reordered
from domain.services.weighing import WeighedClaim, weigh_claims
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean

LEAST: Final = 0.01
MOST: Final = 0.99
"""Bounds of a claim's own threshold: below and above, no number of answers would ever tell."""


@dataclass(frozen=True, slots=True)
class ClaimWords:
    """A claim as somebody writes it; see ``Claim`` for the meaning of each field."""

    field: PersonaField
    text: str
    quantifier: str | None = None
    importance: int = 2
    measured_by: str = ""
    supporting: tuple[str, ...] = ()
    scope: str = ""
    own_effect: bool = False
    threshold: float | None = None

    def tidied(self) -> "ClaimWords":
        """Return it cleaned.

        Raises:
            TextMissing: there is no sentence.
            TextTooLong: a text does not fit.
            ThresholdOutOfBounds: its own threshold is no share between nobody and everybody.
        """
        if self.threshold is not None and not LEAST <= self.threshold <= MOST:
            raise ThresholdOutOfBounds
        text = check_length(clean(self.text), LINE_LIMIT)
        if not text:
            raise TextMissing
        return replace(
            self,
            text=text,
            scope=check_length(clean(self.scope), LINE_LIMIT),
            supporting=tuple(
                answer
                for answer in (check_length(clean(one), NAME_LIMIT) for one in self.supporting)
                if answer
            ),
        )

    @classmethod
    def of(cls, claim: Claim) -> "ClaimWords":
        """Return a claim's words."""
        return cls(
            claim.field,
            claim.text,
            claim.quantifier,
            claim.importance,
            claim.measured_by,
            claim.supporting,
            claim.scope,
            claim.own_effect,
            claim.threshold,
        )


@dataclass(frozen=True, slots=True)
class Recount:
    """A claim as it is weighed now, and as it would be with other words.

    Attributes:
        before: as it is defined now.
        after: as it would be defined; the same raw answers.
    """

    before: WeighedClaim
    after: WeighedClaim

    @property
    def differs(self) -> bool:
        """Whether anything that the answers say of it would be another."""
        return self._told(self.before) != self._told(self.after)

    @staticmethod
    def _told(one: WeighedClaim) -> tuple[object, ...]:
        return one.support, one.against, one.status, one.threshold


class Claiming:
    """Use cases around claims."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def claims(self, *, persona_id: UUID | None = None, retired: bool = False) -> tuple[Claim, ...]:
        """Return claims in their order.

        Args:
            persona_id: only those of one persona.
            retired: those out of use as well.
        """
        with self._bench.reading() as view:
            shelf = view.of(Claim)
            found = shelf.all() if persona_id is None else shelf.all(persona_id=persona_id)
        return tuple(claim for claim in found if retired or not claim.retired)

    def look_over(self, words: ClaimWords) -> tuple[Finding, ...]:
        """Look a claim over before it is written down (method, A.7); nothing is stored."""
        return lint_claim(
            text=clean(words.text),
            quantifier=words.quantifier,
            feedback_field=words.measured_by,
            supporting=words.supporting,
            importance=words.importance,
            scope=words.scope,
        )

    def recount(self, id: UUID, words: ClaimWords) -> Recount:
        """Count the raw answers of a claim anew, as it would be defined; nothing is stored.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            before = view.of(Claim).get(id)
            after = _defined(before, words)
            now = self._bench.clock.now()
            (old,), (new,) = (weigh_claims(view, [one], now) for one in (before, after))
        return Recount(old, new)

    def write_claim(
        self,
        words: ClaimWords,
        *,
        persona_id: UUID | None = None,
        comparison_id: UUID | None = None,
        session_id: UUID | None = None,
        sides: Iterable[Side] = (),
    ) -> Claim:
        """Write a new claim.

        Args:
            words: the claim.
            persona_id: for whom; by default the primary persona, made where there is none.
            comparison_id: the point of the difference board it grows from. The point's sides
                become the claim's, and an open point is settled as one claim, or as two with the
                second claim that grows from it.
            session_id: the session whose board the point lies on, where it may be a lone note
                that nobody has settled yet.
            sides: who says it, where it grows from no point.

        Returns:
            The claim with its code.

        Raises:
            TextMissing, TextTooLong: see ``ClaimWords.tidied``.
            NotFound: the persona or the point is gone.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            code = next_claim_code(view)
        with self._bench.doing("write_claim", code=code) as work:
            persona = self._persona(work, persona_id)
            said_by = set(sides)
            if comparison_id is not None:
                point = self._grow(work, comparison_id, session_id)
                said_by |= set(_sides_of(work, point))
                comparison_id = point.id
            claim = replace(
                new_claim(work, self._bench.secrets.new_id(), words, persona.id, said_by),
                comparison_id=comparison_id,
            )
            work.of(Claim).put(claim)
        return claim

    def edit_claim(self, id: UUID, words: ClaimWords) -> None:
        """Change a claim's words or its definition.

        Raises:
            NotFound: the claim is gone.
            TextMissing, TextTooLong: see ``ClaimWords.tidied``.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            claim = view.of(Claim).get(id)
        only_text = replace(ClaimWords.of(claim), text=words.text) == words
        edited = redefined(claim, words, self._bench.clock.now())
        with self._bench.doing("reword_claim" if only_text else "edit_claim", code=claim.code) as w:
            w.of(Claim).put(edited)

    def give_to_persona(self, id: UUID, persona_id: UUID) -> None:
        """Move a claim to another persona."""
        with self._bench.reading() as view:
            claim = view.of(Claim).get(id)
            persona = view.of(Persona).get(persona_id)
        with self._bench.doing("move_claim", code=claim.code) as work:
            work.of(Claim).put(replace(claim, persona_id=persona.id))

    def move_claim(self, id: UUID, to: int) -> None:
        """Move a claim to a place among the claims in use; 0 is the first."""
        with self._bench.reading() as view:
            order = [claim for claim in view.of(Claim).all() if not claim.retired]
            claim = view.of(Claim).get(id)
        with self._bench.doing("move_claim", code=claim.code) as work:
            for one in reordered(order, claim, to):
                work.of(Claim).put(one)

    def retire_claim(self, id: UUID) -> None:
        """Take a claim out of use; it stays in the file with all that was said of it."""
        self._set_retired(id, "retire_claim", retired=True)

    def bring_back_claim(self, id: UUID) -> None:
        """Take a retired claim into use again."""
        self._set_retired(id, "restore_claim", retired=False)

    def remove_claim(self, id: UUID) -> None:
        """Take away a claim that was written by mistake.

        Raises:
            ClaimInVersion: a signed version or customers' answers hold it; retire it instead.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(id)
            if is_held(view, claim):
                raise ClaimInVersion(code=claim.code)
        with self._bench.doing("remove_claim", code=claim.code) as work:
            work.of(Claim).remove(id)

    def _set_retired(self, id: UUID, intention: str, *, retired: bool) -> None:
        with self._bench.reading() as view:
            claim = view.of(Claim).get(id)
        with self._bench.doing(intention, code=claim.code) as work:
            work.of(Claim).put(replace(claim, retired=retired))

    def _persona(self, work: UnitOfWork, persona_id: UUID | None) -> Persona:
        shelf = work.of(Persona)
        if persona_id is not None:
            return shelf.get(persona_id)
        personas = shelf.all()
        in_use = [one for one in personas if not one.retired]
        primary = next((one for one in in_use if one.kind is PersonaKind.PRIMARY), None)
        if primary is None:
            primary = Persona(
                self._bench.secrets.new_id(),
                f"P{len(personas) + 1}",
                len(personas),
                PersonaKind.PRIMARY,
            )
            shelf.put(primary)
        return primary

    def _grow(self, work: UnitOfWork, key: UUID, session_id: UUID | None) -> Comparison:
        if session_id is None:
            point = work.of(Comparison).get(key)
        else:
            point = kept_point(work, session_id, key, self._bench.secrets.new_id)
        grown = [claim for claim in work.of(Claim).all(comparison_id=point.id) if not claim.retired]
        outcome = Outcome.TWO_CLAIMS if grown else Outcome.ONE_CLAIM
        settled = replace(point, outcome=outcome)
        work.of(Comparison).put(settled)
        return settled


def next_claim_code(view: Reading) -> str:
    """Return the code that the next new claim gets."""
    numbers = [int(one.code[1:]) for one in view.of(Claim).all() if one.code[1:].isdigit()]
    return f"C{1 + max(numbers, default=0):02d}"


def new_claim(
    view: Reading, id: UUID, words: ClaimWords, persona_id: UUID, sides: Collection[Side]
) -> Claim:
    """Return a new claim behind all others; keeping it is left to the caller.

    Args:
        view: the workspace.
        id: its identity.
        words: the claim, tidied.
        persona_id: for whom.
        sides: who says it.
    """
    blank = Claim(
        id=id,
        code=next_claim_code(view),
        position=1 + max((one.position for one in view.of(Claim).all()), default=-1),
        persona_id=persona_id,
        field=words.field,
        text=words.text,
        sides=tuple(side for side in DRAWING_SIDES if side in sides),
    )
    return _defined(blank, words)


def redefined(claim: Claim, words: ClaimWords, now: datetime) -> Claim:
    """Return a claim with other words; where quite other answers count, it is turned round.

    Args:
        claim: as it stands.
        words: what it is to say, tidied.
        now: the moment of the change.
    """
    return _defined(_turned(claim, now) if _turns_round(claim, words) else claim, words)


def _defined(claim: Claim, words: ClaimWords) -> Claim:
    """Return a claim as it is defined by these words."""
    return replace(
        claim,
        field=words.field,
        text=words.text,
        quantifier=words.quantifier,
        importance=words.importance,
        measured_by=words.measured_by,
        supporting=words.supporting,
        scope=words.scope,
        own_effect=words.own_effect,
        threshold=words.threshold,
    )


def _turns_round(claim: Claim, words: ClaimWords) -> bool:
    """Tell whether quite other answers count for a claim than before."""
    before, after = set(claim.supporting), set(words.supporting)
    return bool(before and after) and not before & after


def _turned(claim: Claim, now: datetime) -> Claim:
    """Return a claim of which everybody believed the opposite until now."""
    of_ten = claim.owner_of_ten
    return replace(claim, turned_at=now, owner_of_ten=None if of_ten is None else 10 - of_ten)


def _sides_of(view: Reading, point: Comparison) -> Iterable[Side]:
    for id in point.note_ids:
        note = view.of(Note).find(id)
        if note is not None:
            yield note.side
        elif view.of(Statement).find(id) is not None:
            yield Side.OWNER


def is_held(view: Reading, claim: Claim) -> bool:
    """Tell whether a signed version or customers' answers hold a claim, so that it must stay."""
    marker = f'"{claim.id}"'
    return bool(view.of(Evidence).all(claim_id=claim.id)) or any(
        marker in version.content for version in view.of(Version).all()
    )
