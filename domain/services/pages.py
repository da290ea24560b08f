"""Parting texts into pages that can be read from eight metres."""

from collections.abc import Sequence

LINES = 11
"""Lines of text that stand on the projector at once."""

_LETTERS_ACROSS = 82
_BETWEEN = 0.6


def parted(texts: Sequence[str], *, columns: int = 4) -> list[tuple[str, ...]]:
    """Part a column's texts into pages by the lines they will take.

    Args:
        texts: in order.
        columns: how many columns share the width.

    Returns:
        The pages; none where there is no text.
    """
    letters = _LETTERS_ACROSS // columns
    pages: list[tuple[str, ...]] = []
    lines = float(LINES)
    for text in texts:
        needed = 1 + len(text) // letters + _BETWEEN
        if lines + needed > LINES:
            pages.append(())
            lines = 0
        pages[-1] = (*pages[-1], text)
        lines += needed
    return pages


def page_at(pages: Sequence[tuple[str, ...]], page: int) -> tuple[str, ...]:
    """Return a page, or nothing past the last one."""
    return pages[page] if 0 <= page < len(pages) else ()


def page_number(page: int, count: int) -> str:
    """Say which page of how many is shown; nothing where there is one only."""
    return f"{page + 1} / {count}" if count > 1 else ""
