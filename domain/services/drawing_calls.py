"""Drawing calls: which ones both departments score is left to the lot, and can be checked.

The seed comes from the system's chance and is kept with all calls that could be drawn. Nobody can
draw again until the sample pleases: a second draw of the same days only adds what is lacking.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final
from uuid import UUID

from domain.errors import DrawOutOfBounds, NoCallsToDraw, PeriodBackwards
from domain.model.call_draw import FEWEST_DRAWN, CallDraw, drawn, shortfall
from domain.model.call_library import Call
from domain.model.journal import UndoRole
from domain.ports import Reading
from domain.services.workbench import Workbench

MOST_DRAWN: Final = 50
"""More calls of one consultant nobody scores."""


@dataclass(frozen=True, slots=True)
class DrawnList:
    """A draw as it stands.

    Attributes:
        draw: the draw.
        calls: what was drawn, by consultant and code.
        lacking: by consultant, how many calls too few there were to draw from.
        holds: drawing again from the seed gives the same calls.
    """

    draw: CallDraw
    calls: tuple[Call, ...]
    lacking: Mapping[str, int]
    holds: bool


class DrawingCalls:
    """Use cases around draws. A draw is a fact: undo stops at it."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def draw(self, starts: date, ends: date, wanted: int = FEWEST_DRAWN) -> CallDraw:
        """Draw calls of a period, so that there are enough of each consultant.

        Calls that an earlier draw took of the same days count towards the number wanted.

        Raises:
            PeriodBackwards: it ends before it begins.
            DrawOutOfBounds: the number wanted is too small or too great.
            NoCallsToDraw: nothing can be drawn, or nothing is lacking.
        """
        first, last = f"{starts:%d/%m/%Y}", f"{ends:%d/%m/%Y}"
        if ends < starts:
            raise PeriodBackwards(starts=first, ends=last)
        if not FEWEST_DRAWN <= wanted <= MOST_DRAWN:
            raise DrawOutOfBounds(least=FEWEST_DRAWN, most=MOST_DRAWN)
        with self._bench.reading() as view:
            draws = view.of(CallDraw).all()
            before = {id for one in draws for id in one.drawn_ids}
            inside = _eligible(view, starts, ends)
        frame = [one for one in inside if one.id not in before]
        have = Counter(one.consultant for one in inside if one.id in before)
        seed = self._bench.secrets.salt()
        codes = drawn(((one.consultant, one.code) for one in frame), seed, wanted, have)
        if not codes:
            raise NoCallsToDraw(starts=first, ends=last)
        taken = CallDraw(
            id=self._bench.secrets.new_id(),
            position=len(draws),
            starts=starts,
            ends=ends,
            wanted=wanted,
            seed=seed,
            drawn_at=self._bench.clock.now(),
            frame_ids=tuple(one.id for one in frame),
            drawn_ids=tuple(one.id for one in frame if one.code in codes),
        )
        with self._bench.doing(
            "draw_calls", role=UndoRole.BARRIER, starts=first, ends=last
        ) as work:
            work.of(CallDraw).put(taken)
        return taken

    def draws(self) -> tuple[DrawnList, ...]:
        """Return every draw as it stands, the newest first, each drawn again from its seed."""
        with self._bench.reading() as view:
            found = view.of(CallDraw).all()
            calls = {one.id: one for one in view.of(Call).all()}
        listed = [_listed(draw, found[:place], calls) for place, draw in enumerate(found)]
        return tuple(reversed(listed))


def _eligible(view: Reading, starts: date, ends: date) -> list[Call]:
    return [
        one
        for one in view.of(Call).all()
        if one.consent and one.consultant and starts <= one.held_on <= ends
    ]


def _listed(draw: CallDraw, before: Sequence[CallDraw], calls: Mapping[UUID, Call]) -> DrawnList:
    frame = [calls[id] for id in draw.frame_ids]
    taken = [calls[id] for id in draw.drawn_ids]
    earlier = [
        calls[id]
        for one in before
        for id in one.drawn_ids
        if draw.starts <= calls[id].held_on <= draw.ends
    ]
    have = Counter(one.consultant for one in earlier)
    again = drawn(((one.consultant, one.code) for one in frame), draw.seed, draw.wanted, have)
    everybody = {one.consultant for one in (*frame, *earlier)}
    drawn_of = [one.consultant for one in (*taken, *earlier)]
    return DrawnList(
        draw,
        tuple(sorted(taken, key=lambda one: (one.consultant, one.code))),
        shortfall(sorted(everybody), drawn_of, draw.wanted),
        again == {one.code for one in taken},
    )
