"""Arguing between two rounds: one argument of each department on what the room is far apart on.

Arguments are said aloud and typed openly. They stay on record, also after the second round.
"""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from domain.model.persona import Claim
from domain.model.sides import DEPARTMENTS, Side
from domain.model.testing import Argument
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean


class Arguing:
    """Use cases around arguments."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def arguments(self, session_id: UUID) -> Mapping[UUID, Mapping[Side, str]]:
        """Return what was said in a session: by claim and department."""
        with self._bench.reading() as view:
            return arguments_in(view, session_id)

    def argue(self, session_id: UUID, claim_id: UUID, side: Side, text: str) -> None:
        """Write down a department's argument; a later one replaces it, an empty one removes it.

        Raises:
            NotFound: the claim is gone.
            TextTooLong: the text does not fit.
        """
        text = check_length(clean(text, multiline=True), TEXT_LIMIT)
        with self._bench.reading() as view:
            claim = view.of(Claim).get(claim_id)
            found = view.of(Argument).all(session_id=session_id, claim_id=claim_id, side=side)
        before = found[0] if found else None
        with self._bench.doing("argue", side=side, code=claim.code) as work:
            if before is not None and not text:
                work.of(Argument).remove(before.id)
            elif before is not None:
                work.of(Argument).put(replace(before, text=text))
            elif text:
                id = self._bench.secrets.new_id()
                work.of(Argument).put(Argument(id, session_id, claim_id, side, text))


def arguments_in(view: Reading, session_id: UUID) -> dict[UUID, dict[Side, str]]:
    """Return the arguments of a session by claim, the departments in their order."""
    found: dict[UUID, dict[Side, str]] = {}
    for one in sorted(
        view.of(Argument).all(session_id=session_id), key=lambda one: DEPARTMENTS.index(one.side)
    ):
        found.setdefault(one.claim_id, {})[one.side] = one.text
    return found
