"""The two sounds of the clock, made by ourselves: sine tones that fade like a struck bell."""

from __future__ import annotations

import math
from array import array
from typing import Final

from domain.model.time_state import TimeState

RATE: Final = 16_000
"""Samples a second, one channel of 16 bits."""

_LOUDEST = 16_000
_FADE = 5.0
"""How fast a tone dies away: after a fifth of a second a good third is left."""

_STRIKES: Final = {
    TimeState.LAST: ((0.0, 587.33, 0.35),),
    TimeState.OVER: ((0.0, 880.00, 0.8), (0.28, 659.26, 0.8), (0.56, 880.00, 0.8)),
}
"""When each tone is struck (seconds), its pitch (hertz) and how loud (0 to 1)."""
_LENGTH: Final = {TimeState.LAST: 0.9, TimeState.OVER: 1.9}


def tone(state: TimeState) -> bytes:
    """Return the sound of a state as samples; one soft stroke near the end, three at the end.

    Args:
        state: ``LAST`` or ``OVER``; the others have no sound.
    """
    if state not in _STRIKES:
        return b""
    samples = array("h", bytes(2 * round(RATE * _LENGTH[state])))
    for start, pitch, loud in _STRIKES[state]:
        _strike(samples, round(RATE * start), pitch, loud)
    return samples.tobytes()


def _strike(samples: array[int], first: int, pitch: float, loud: float) -> None:
    """Add a fading tone, each sample from the two before it: y(n) = 2r·cos(w)·y(n-1) - r²·y(n-2).

    This is the impulse response of a resonator; a sine and a power for each sample would hold up
    the window three times as long.
    """
    angle, fade = 2 * math.pi * pitch / RATE, math.exp(-_FADE / RATE)
    ahead, behind = 2 * fade * math.cos(angle), fade * fade
    before, now = 0.0, _LOUDEST * loud * fade * math.sin(angle)
    for at in range(first + 1, len(samples)):
        samples[at] += round(now)
        before, now = now, ahead * now - behind * before
