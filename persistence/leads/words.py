"""The words of leads, kept so that some are found among a million without reading them all.

The index holds no text, only where words stand. What it holds of leads that are not there shows
nowhere: whoever searches looks at the leads that are there.
"""

import re
from typing import Final

from sqlalchemy import Connection

from domain.text import fold
from persistence.leads.live import Span

WORDS: Final = "lead_words"
"""Name of the index."""

MAKE_WORDS: Final = (
    f"CREATE VIRTUAL TABLE {WORDS} USING fts5(words, content='', contentless_delete=1, "
    "detail=none, tokenize='unicode61 remove_diacritics 2')"
)
"""The index: marks and case vanish as its tokenizer does it, and đ becomes d as we do it."""

_TEXT: Final = (
    "replace(replace(note || ' ' || ad || ' ' || campaign || ' ' || source_id || ' ' || channel, "
    "'đ', 'd'), 'Đ', 'D')"
)
_AT_ONCE: Final = 50_000
_WORD: Final = re.compile(r"[^\W_]+")


def index_words(connection: Connection, first: int, last: int) -> None:
    """Take the words of some leads into the index."""
    connection.exec_driver_sql(
        f"INSERT INTO {WORDS}(rowid, words) SELECT number, {_TEXT} FROM lead "
        "WHERE number BETWEEN ? AND ?",
        (first, last),
    )


def forget_words(connection: Connection, first: int, last: int) -> None:
    """Take the words of some leads out of the index; those that it never had do no harm."""
    connection.exec_driver_sql(f"DELETE FROM {WORDS} WHERE rowid BETWEEN ? AND ?", (first, last))


def steps(first: int, last: int) -> list[Span]:
    """Return a run of leads in parts that each are indexed in a moment."""
    return [(begin, min(begin + _AT_ONCE - 1, last)) for begin in range(first, last + 1, _AT_ONCE)]


def phrase(words: str) -> str:
    """Return what the index is asked for; empty where nothing that was typed is a word.

    Every word must be there, in any order; the last one may be the beginning of a longer one, as
    it is while somebody types.
    """
    wanted = [f'"{word}"' for word in _WORD.findall(fold(words))]
    return " ".join([*wanted[:-1], f"{wanted[-1]}*"]) if wanted else ""
