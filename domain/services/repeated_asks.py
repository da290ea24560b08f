"""Asks that come again and again: three of the same should be a standing obligation."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final
from uuid import UUID

from domain.model.allowed_time import DEFAULT_ALLOWED, said_allowed
from domain.model.requests import Request
from domain.model.responsibility import Obligation
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.owing import next_obligation
from domain.services.workbench import Workbench
from domain.text import fold

ENOUGH: Final = 3
"""How often something is asked before it should be standing."""


@dataclass(frozen=True, slots=True)
class RepeatedAsk:
    """The same thing, asked of the same position by the same one.

    Attributes:
        newest: the last of the asks.
        request_ids: all of them.
    """

    newest: Request
    request_ids: tuple[UUID, ...]

    @property
    def times(self) -> int:
        """How often it was asked."""
        return len(self.request_ids)


class Repeating:
    """Use cases on asks that come again."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def repeated(self) -> tuple[RepeatedAsk, ...]:
        """Return what was asked three times or more without being a standing obligation."""
        with self._bench.reading() as view:
            return repeated_asks(view)

    def make_standing(self, repeated: RepeatedAsk) -> Obligation:
        """Put it into the register, with the asks so far as its items.

        Raises:
            NotFound: one of the asks is gone.
        """
        newest = repeated.newest
        with self._bench.reading() as view:
            code, position = next_obligation(view)
        obligation = Obligation(
            id=self._bench.secrets.new_id(),
            code=code,
            position=position,
            provider=newest.provider,
            requester=newest.requester,
            copied=newest.copied,
            activity=newest.activity,
            name=newest.what,
            trigger="on request",
            due=said_allowed(DEFAULT_ALLOWED),
            accepted_when=Bilingual.same(newest.form),
        )
        with self._bench.doing("add_obligation", code=code) as work:
            work.of(Obligation).put(obligation)
            for id in repeated.request_ids:
                request = work.of(Request).get(id)
                work.of(Request).put(replace(request, obligation_id=obligation.id))
        return obligation


def repeated_asks(view: Reading) -> tuple[RepeatedAsk, ...]:
    """Return what was asked three times or more, most often first."""
    groups: dict[tuple[str, str, str], list[Request]] = {}
    for request in view.of(Request).all(obligation_id=None):
        key = (request.provider, request.requester, fold(request.what.vi))
        groups.setdefault(key, []).append(request)
    found = [_of(asks) for asks in groups.values() if len(asks) >= ENOUGH]
    return tuple(sorted(found, key=lambda one: -one.times))


def _of(asks: Sequence[Request]) -> RepeatedAsk:
    return RepeatedAsk(asks[-1], tuple(one.id for one in asks))
