"""Answering objections: one answer each, on which both departments agree."""

from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NotFound, TextMissing
from domain.model.agreed_answers import answers_in
from domain.model.objections import OBJECTING, Assent, Objection
from domain.model.persona import Claim
from domain.model.release import Version
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean, mark


@dataclass(frozen=True, slots=True)
class AnswerWords:
    """An objection with its answer as somebody writes it; see ``Objection``.

    Attributes:
        text: the objection; of no use where a claim says it.
        answer: what everybody answers.
        proof: what is shown with it.
        words_to_avoid: words that nobody says.
    """

    text: str = ""
    answer: str = ""
    proof: str = ""
    words_to_avoid: str = ""

    def tidied(self) -> "AnswerWords":
        """Return it cleaned.

        Raises:
            TextTooLong: a text does not fit.
        """
        return AnswerWords(
            check_length(clean(self.text), LINE_LIMIT),
            check_length(clean(self.answer, multiline=True), TEXT_LIMIT),
            check_length(clean(self.proof), LINE_LIMIT),
            check_length(clean(self.words_to_avoid), LINE_LIMIT),
        )


@dataclass(frozen=True, slots=True)
class AnsweredObjection:
    """An objection with all that is agreed on it.

    Attributes:
        objection: the objection; where a claim waits for its first answer it has the claim's
            identity, and is kept nowhere yet.
        claim: the claim that says it, or None.
        assents: who agreed to the answer, Marketing first.
        kept: it is kept already.
    """

    objection: Objection
    claim: Claim | None
    assents: tuple[Assent, ...] = ()
    kept: bool = True

    @property
    def id(self) -> UUID:
        """Identity of the objection."""
        return self.objection.id

    @property
    def code(self) -> str:
        """What people call it: its own code, or the claim's."""
        return self.claim.code if self.claim else self.objection.code

    @property
    def text(self) -> str:
        """What the customer objects."""
        return self.claim.text if self.claim else self.objection.text

    @property
    def persona_id(self) -> UUID | None:
        """Who objects."""
        return self.claim.persona_id if self.claim else self.objection.persona_id

    @property
    def agreed(self) -> bool:
        """Both departments agree to the answer."""
        return len(self.assents) == len(DEPARTMENTS)


class Answering:
    """Use cases around objections and their answers."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def objections(self, *, persona_id: UUID | None = None) -> tuple[AnsweredObjection, ...]:
        """Return the objections in their order, then claims that wait for an answer.

        Args:
            persona_id: only those of one persona.
        """
        with self._bench.reading() as view:
            return tuple(
                one
                for one in answered_objections(view)
                if persona_id is None or one.persona_id == persona_id
            )

    def agreed(self, *, persona_id: UUID | None = None) -> tuple[AnsweredObjection, ...]:
        """Return the objections to whose answer both departments agree, for print."""
        return tuple(one for one in self.objections(persona_id=persona_id) if one.agreed)

    def write_objection(self, words: AnswerWords, persona_id: UUID | None = None) -> Objection:
        """Write down an objection that is no claim yet.

        Raises:
            TextMissing: it says nothing.
            TextTooLong: a text does not fit.
        """
        words = words.tidied()
        if not words.text:
            raise TextMissing
        with self._bench.reading() as view:
            new = replace(next_objection(view, self._bench.secrets.new_id()), persona_id=persona_id)
        with self._bench.doing("write_objection", code=new.code) as work:
            work.of(Objection).put(_worded(new, words))
        return _worded(new, words)

    def answer(self, id: UUID, words: AnswerWords) -> UUID:
        """Write what is answered; who agreed to other words has to agree anew.

        Args:
            id: of an objection, or of a claim that waits for an answer.
            words: the answer.

        Returns:
            Identity of the objection, which is a new one where a claim waited.

        Raises:
            TextMissing: an objection that no claim says lost its words.
            TextTooLong: a text does not fit.
            NotFound: it is gone.
        """
        words = words.tidied()
        before = self._find(id)
        if before.claim is None and not words.text:
            raise TextMissing
        after = _worded(before.objection, words)
        if after == before.objection:
            return id
        with self._bench.doing("answer_objection", code=before.code) as work:
            kept = self._kept(work, before)
            work.of(Objection).put(_worded(kept, words))
            for assent in work.of(Assent).all(objection_id=kept.id):
                work.of(Assent).remove(assent.id)
        return kept.id

    def agree(self, id: UUID, side: Side, name: str) -> None:
        """Let a department agree to the answer as it stands.

        Raises:
            TextMissing: there is no answer yet, or nobody is named.
            NotFound: it is gone.
            ValueError: the side is no department.
        """
        if side not in DEPARTMENTS:
            raise ValueError("only departments agree to an answer")
        name = check_length(clean(name), NAME_LIMIT)
        found = self._find(id)
        if not name or not found.objection.answer:
            raise TextMissing
        now = self._bench.clock.now()
        with self._bench.doing("agree_answer", side=side, code=found.code) as work:
            for old in work.of(Assent).all(objection_id=id, side=side):
                work.of(Assent).remove(old.id)
            work.of(Assent).put(Assent(self._bench.secrets.new_id(), id, side, name, now))

    def take_back(self, id: UUID, side: Side) -> None:
        """Take a department's assent back."""
        found = self._find(id)
        with self._bench.doing("disagree_answer", side=side, code=found.code) as work:
            for old in work.of(Assent).all(objection_id=id, side=side):
                work.of(Assent).remove(old.id)

    def move(self, id: UUID, to: int) -> None:
        """Move an objection to a place in the list; 0 is the first.

        All of them keep the place where they are seen now, those that wait for an answer too.

        Raises:
            NotFound: it is gone.
        """
        found = self._find(id)
        everything = self.objections()
        with self._bench.doing("move_objection", code=found.code) as work:
            kept = [self._kept(work, one) for one in everything]
            moved = next(one for one, seen in zip(kept, everything, strict=True) if seen.id == id)
            for one in reordered(kept, moved, to):
                work.of(Objection).put(one)

    def remove(self, id: UUID) -> None:
        """Take an objection away; where a claim says it, its answer alone.

        Raises:
            NotFound: it is gone.
        """
        found = self._find(id)
        if not found.kept:
            return
        with self._bench.doing("remove_objection", code=found.code) as work:
            work.of(Objection).remove(id)

    def _find(self, id: UUID) -> AnsweredObjection:
        for one in self.objections():
            if one.id == id:
                return one
        raise NotFound(mark("objection"))

    def _kept(self, work: UnitOfWork, one: AnsweredObjection) -> Objection:
        """Return an objection as it is kept; a claim's is kept from now on."""
        if one.kept:
            return work.of(Objection).get(one.id)
        new = replace(next_objection(work, self._bench.secrets.new_id()), claim_id=one.id)
        work.of(Objection).put(new)
        return new


def next_objection(view: Reading, id: UUID) -> Objection:
    """Return an empty objection at the end of the list, with a code that nobody has signed.

    Args:
        view: the workspace.
        id: its identity.
    """
    existing = view.of(Objection).all()
    codes = {one.code for one in existing} | _codes_signed(view)
    numbers = [int(code[1:]) for code in codes if code[1:].isdigit()]
    return Objection(
        id,
        f"B{1 + max(numbers, default=0):02d}",
        1 + max((one.position for one in existing), default=-1),
    )


def _codes_signed(view: Reading) -> set[str]:
    """Return the codes of objections that a version holds: one taken away may come back."""
    held = (answers_in(version.content) or {} for version in view.of(Version).all())
    return {answer.code for answers in held for answer in answers.values()}


def answered_objections(view: Reading) -> tuple[AnsweredObjection, ...]:
    """Return all objections, inside a view that is open already.

    An objection whose claim is out of use is not among them; it comes back with the claim.
    """
    claims = {one.id: one for one in view.of(Claim).all(retired=False)}
    assents: dict[UUID, list[Assent]] = {}
    for assent in view.of(Assent).all():
        assents.setdefault(assent.objection_id, []).append(assent)
    kept = view.of(Objection).all()
    found = [
        AnsweredObjection(
            one,
            claims[one.claim_id] if one.claim_id else None,
            tuple(sorted(assents.get(one.id, ()), key=lambda each: DEPARTMENTS.index(each.side))),
        )
        for one in kept
        if one.claim_id is None or one.claim_id in claims
    ]
    has_answer = {one.claim_id for one in kept}
    found += [
        AnsweredObjection(Objection(one.id, "", place, claim_id=one.id), one, kept=False)
        for place, one in enumerate(claims.values(), start=len(found))
        if one.field in OBJECTING and one.id not in has_answer
    ]
    return tuple(found)


def _worded(objection: Objection, words: AnswerWords) -> Objection:
    return replace(
        objection,
        text="" if objection.claim_id else words.text,
        answer=words.answer,
        proof=words.proof,
        words_to_avoid=words.words_to_avoid,
    )
