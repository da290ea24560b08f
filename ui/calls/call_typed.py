"""Between the form of a call and the method: what was typed as it is meant, and back."""

from domain.errors import TimeMarkUnreadable
from domain.model.call_library import read_time_mark, time_mark
from domain.services.drafting import CallTyped
from domain.services.keeping_calls import CallWords
from domain.text import clean


def words_of(typed: CallTyped) -> CallWords:
    """Return a call as it is meant.

    Raises:
        TimeMarkUnreadable: its length is none.
    """
    seconds = read_time_mark(typed.length) if clean(typed.length) else None
    if clean(typed.length) and seconds is None:
        raise TimeMarkUnreadable(typed=clean(typed.length))
    return CallWords(
        held_on=typed.held_on,
        code=typed.code,
        consultant=typed.consultant,
        lead=typed.lead,
        seconds=seconds,
        tags=tuple(typed.tags.split(",")),
        consent=typed.consent,
        recording=typed.recording,
        note=typed.note,
    )


def typed_of(words: CallWords) -> CallTyped:
    """Return a call as the form shows it."""
    return CallTyped(
        held_on=words.held_on,
        code=words.code,
        consultant=words.consultant,
        lead=words.lead,
        length="" if words.seconds is None else time_mark(words.seconds),
        tags=", ".join(words.tags),
        consent=words.consent,
        recording=words.recording,
        note=words.note,
    )
