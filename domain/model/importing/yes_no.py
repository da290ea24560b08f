"""Yes and no as tables write them."""

from typing import Final

from domain.text import fold

_YES: Final = frozenset(
    {
        "co",
        "yes",
        "y",
        "true",
        "1",
        "x",
        "v",
        "✓",
        "✔",
        "☑",
        "dung",
        "dong y",
        "da dong y",
        "roi",
        "da",
        "ok",
        "agree",
        "agreed",
        "accepted",
        "opt in",
        "opted in",
        "subscribed",
        "granted",
    }
)
_NO: Final = frozenset(
    {
        "khong",
        "ko",
        "k",
        "no",
        "n",
        "false",
        "0",
        "sai",
        "chua",
        "khong dong y",
        "chua dong y",
        "tu choi",
        "☐",
        "✗",
        "✘",
        "opt out",
        "opted out",
        "unsubscribed",
        "declined",
        "denied",
    }
)


def read_yes_no(text: str) -> bool | None:
    """Return what a cell says, or None where it says neither."""
    words = fold(text).replace("-", " ").replace("_", " ")
    if words in _YES:
        return True
    return False if words in _NO else None
