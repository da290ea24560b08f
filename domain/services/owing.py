"""Owing: the register of what one position needs to know from another, and by when."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NotFound, PartiesAlike, TextMissing
from domain.model.allowed_time import read_allowed, said_allowed
from domain.model.responsibility import Obligation, Position
from domain.model.wording import Bilingual, Tongue
from domain.ports import Reading
from domain.services.defaults import default_obligations, default_positions
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean, mark


@dataclass(frozen=True, slots=True)
class ObligationWords:
    """An obligation as somebody writes it down, in one language; see ``Obligation``."""

    name: str
    provider: str
    requester: str
    due: str
    accepted_when: str = ""
    trigger: str = "on request"
    activity: str = ""
    copied: tuple[str, ...] = ()

    def tidied(self) -> "ObligationWords":
        """Return it cleaned.

        Raises:
            TextMissing: it does not say what is owed, or by when.
            TextTooLong: a text does not fit.
            PartiesAlike: a position would owe itself.
        """
        name, due = (check_length(clean(one), LINE_LIMIT) for one in (self.name, self.due))
        if not name or not due:
            raise TextMissing
        if self.provider == self.requester:
            raise PartiesAlike(code=self.provider)
        parties = {self.provider, self.requester}
        return replace(
            self,
            name=name,
            due=due,
            accepted_when=check_length(clean(self.accepted_when), LINE_LIMIT),
            copied=tuple(one for one in self.copied if one not in parties),
        )

    @classmethod
    def of(cls, one: Obligation, tongue: Tongue) -> "ObligationWords":
        """Return an obligation's words in a language."""
        return cls(
            one.name.said(tongue),
            one.provider,
            one.requester,
            one.due.said(tongue),
            one.accepted_when.said(tongue),
            one.trigger,
            one.activity,
            one.copied,
        )


class Owing:
    """Use cases on the register of obligations."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def obligations(self) -> tuple[Obligation, ...]:
        """Return the register in order, without what is owed no more."""
        with self._bench.reading() as view:
            return tuple(view.of(Obligation).all(retired=False))

    def retired(self) -> tuple[Obligation, ...]:
        """Return what is owed no more, in order."""
        with self._bench.reading() as view:
            return tuple(view.of(Obligation).all(retired=True))

    def draft_register(self) -> None:
        """Fill the register with the method's obligations where it is empty."""
        if self.obligations() or self.retired():
            return
        with self._bench.doing("draft_register") as work:
            new_id, catalogue = self._bench.secrets.new_id, self._bench.catalogue
            for one in default_obligations(catalogue, new_id):
                work.of(Obligation).put(one)
            if not work.of(Position).all():
                for position in default_positions(catalogue, new_id):
                    work.of(Position).put(position)

    def set_due(self, id: UUID, tongue: Tongue, due: str) -> None:
        """Change by when something is owed; what was agreed has to be agreed again.

        Raises:
            TextMissing, TextTooLong: the time is empty or does not fit.
            NotFound: the obligation is gone.
        """
        due = check_length(clean(due), LINE_LIMIT)
        if not due:
            raise TextMissing
        self._edit_obligation(
            id,
            lambda one: replace(
                one,
                due=due_reworded(one.due, tongue, due),
                agreed=one.agreed and one.due.said(tongue) == due,
            ),
        )

    def set_accepted_when(self, id: UUID, tongue: Tongue, words: str) -> None:
        """Change what the requester accepts.

        Raises:
            TextTooLong: it does not fit.
            NotFound: the obligation is gone.
        """
        words = check_length(clean(words), LINE_LIMIT)
        self._edit_obligation(
            id, lambda one: replace(one, accepted_when=one.accepted_when.reworded(tongue, words))
        )

    def add(self, words: ObligationWords, tongue: Tongue) -> Obligation:
        """Put an obligation at the end of the register.

        Raises:
            TextMissing, TextTooLong, PartiesAlike: see ``ObligationWords.tidied``.
        """
        with self._bench.reading() as view:
            obligation = self.added(view, words, tongue)
        with self._bench.doing("add_obligation", code=obligation.code) as work:
            work.of(Obligation).put(obligation)
        return obligation

    def added(self, view: Reading, words: ObligationWords, tongue: Tongue) -> Obligation:
        """Return the obligation that would be added; see ``add``. Nothing is written."""
        words = words.tidied()
        code, position = next_obligation(view)
        due = due_reworded(Bilingual.same(words.due), tongue, words.due)
        return Obligation(
            id=self._bench.secrets.new_id(),
            code=code,
            position=position,
            provider=words.provider,
            requester=words.requester,
            copied=words.copied,
            activity=words.activity,
            name=Bilingual.same(words.name),
            trigger=words.trigger,
            due=due,
            accepted_when=Bilingual.same(words.accepted_when),
        )

    def change(self, id: UUID, words: ObligationWords, tongue: Tongue) -> None:
        """Change an obligation as a form shows it; another time has to be agreed again.

        Raises:
            NotFound: it is gone.
            TextMissing, TextTooLong, PartiesAlike: see ``ObligationWords.tidied``.
        """
        words = words.tidied()
        self._edit_obligation(id, lambda one: obligation_changed(one, words, tongue))

    def retire(self, id: UUID, *, retired: bool = True) -> None:
        """Say that something is owed no more, or again; its items and history stay.

        Raises:
            NotFound: the obligation is gone.
        """
        with self._bench.reading() as view:
            obligation = view.of(Obligation).get(id)
        key = "retire_obligation" if retired else "restore_obligation"
        with self._bench.doing(key, code=obligation.code) as work:
            work.of(Obligation).put(replace(obligation, retired=retired))

    def set_parties(self, id: UUID, *, provider: str = "", requester: str = "") -> None:
        """Change who owes and who is entitled, by codes of positions; empty leaves it.

        Raises:
            NotFound: the obligation or the position is gone.
        """
        with self._bench.reading() as view:
            codes = {position.code for position in view.of(Position).all()}
        if not {provider, requester} <= codes | {""}:
            raise NotFound(mark("position"))
        self._edit_obligation(
            id,
            lambda one: _between(one, provider or one.provider, requester or one.requester),
        )

    def _edit_obligation(self, id: UUID, edited: Callable[[Obligation], Obligation]) -> None:
        with self._bench.reading() as view:
            obligation = view.of(Obligation).get(id)
        with self._bench.doing("edit_obligation", code=obligation.code) as work:
            work.of(Obligation).put(edited(obligation))

    def agree(self, id: UUID, *, agreed: bool) -> None:
        """Write down that both departments agreed to an obligation, or no longer do.

        Raises:
            NotFound: the obligation is gone.
        """
        with self._bench.reading() as view:
            obligation = view.of(Obligation).get(id)
        with self._bench.doing("agree_deadline", code=obligation.code) as work:
            work.of(Obligation).put(replace(obligation, agreed=agreed))


def obligation_changed(one: Obligation, words: ObligationWords, tongue: Tongue) -> Obligation:
    """Return an obligation in other words, tidied; another time has to be agreed again."""
    return replace(
        one,
        provider=words.provider,
        requester=words.requester,
        copied=words.copied,
        activity=words.activity,
        name=_kept(one.name, tongue, words.name),
        trigger=words.trigger,
        due=due_reworded(one.due, tongue, words.due),
        accepted_when=_kept(one.accepted_when, tongue, words.accepted_when),
        agreed=one.agreed and one.due.said(tongue) == words.due,
    )


def next_obligation(view: Reading) -> tuple[str, int]:
    """Return the code and the place of the next obligation."""
    present = view.of(Obligation).all()
    numbers = [int(one.code[1:]) for one in present if one.code[1:].isdigit()]
    position = 1 + max((one.position for one in present), default=-1)
    return f"O{1 + max(numbers, default=0):02}", position


def due_reworded(due: Bilingual, tongue: Tongue, text: str) -> Bilingual:
    """Return a time allowed in new words of one language.

    Where they mean another time, the other language says the new one too: two languages with two
    deadlines would be worse than a plain wording.
    """
    changed, allowed = due.reworded(tongue, text), read_allowed(text)
    before = read_allowed(due.en if tongue is Tongue.VIETNAMESE else due.vi)
    if allowed is None or (allowed == before and due.vi != due.en):
        return changed
    plain = said_allowed(allowed)
    if tongue is Tongue.VIETNAMESE:
        return Bilingual(text, plain.en)
    return Bilingual(plain.vi, text)


def _kept(words: Bilingual, tongue: Tongue, text: str) -> Bilingual:
    """Return words with another wording in one language, untouched where it is the same."""
    return words if words.said(tongue) == text else words.reworded(tongue, text)


def _between(one: Obligation, provider: str, requester: str) -> Obligation:
    if provider == requester:
        raise PartiesAlike(code=provider)
    copied = tuple(code for code in one.copied if code not in {provider, requester})
    return replace(one, provider=provider, requester=requester, copied=copied)
