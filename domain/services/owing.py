"""Owing: the register of what one position needs to know from another, and by when."""

from collections.abc import Callable
from dataclasses import replace
from uuid import UUID

from domain.errors import NotFound, TextMissing
from domain.model.responsibility import Obligation, Position
from domain.model.wording import Tongue
from domain.services.defaults import default_obligations, default_positions
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean, mark


class Owing:
    """Use cases on the register of obligations."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def obligations(self) -> tuple[Obligation, ...]:
        """Return the register in order."""
        with self._bench.reading() as view:
            return tuple(view.of(Obligation).all())

    def draft_register(self) -> None:
        """Fill the register with the method's obligations where it is empty."""
        if self.obligations():
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
                due=one.due.reworded(tongue, due),
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
            lambda one: replace(
                one, provider=provider or one.provider, requester=requester or one.requester
            ),
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
