"""What the clock says to the room: figures, a word beside them, and a colour to go with it."""

from dataclasses import dataclass

from domain.model.time_state import TimeState, time_state
from domain.text import Translate, mark
from ui.shell.projector import AudienceTimer
from ui.theme.colours import DARK
from ui.widgets.countdown import PAUSED, TIME_WORDS, clock

CALM = "#FFFFFF"
PRESSING = "#FCA5A5"
"""Red that stands at 7 : 1 on the ground of the projector; the theme's own does not."""

_COLOURS = {
    TimeState.AMPLE: CALM,
    TimeState.SOON: DARK.warn.strong,
    TimeState.LAST: PRESSING,
    TimeState.OVER: PRESSING,
}
_READING = mark("Read in silence")


@dataclass(frozen=True, slots=True)
class ToldTime:
    """A time as the room reads it.

    Attributes:
        figures: minutes and seconds.
        word: beside them; empty while there is time.
        colour: of both, ``#RRGGBB``; never without the word.
    """

    figures: str
    word: str
    colour: str


def told_time(timer: AudienceTimer, translate: Translate) -> ToldTime:
    """Return what the room reads: the silent reading while it lasts, else the time of the step."""
    if timer.reading > 0:
        return ToldTime(clock(timer.reading), translate(_READING), DARK.both.strong)
    if not timer.running:
        return ToldTime(clock(timer.left), translate(PAUSED), CALM)
    state = time_state(timer.left, timer.planned)
    word = TIME_WORDS[state]
    return ToldTime(clock(timer.left), translate(word) if word else "", _COLOURS[state])
