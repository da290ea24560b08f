"""Page 1 of the brief stays one page: what has no room is counted, and stands on the pages after.

What is left out first: entries of the lists at the foot, then messages down to a few, then the
least important claims down to some, then the rest. A text that would take much of the page by
itself is left to the pages after too.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple

from domain.model.documents import BriefContent, ClaimLine, MessageLine
from domain.text import mark
from exports.brief_claims import claim_pieces, section_heading
from exports.brief_parts import (
    direction_pieces,
    hero_pieces,
    list_pieces,
    message_height,
    panel,
    signing_pieces,
)
from exports.brief_trust import outline, trust_pieces
from exports.colours import MUTED
from exports.paging import COLUMN, WIDTH, Flow, Piece, gap
from exports.speaking import Speaker
from exports.typesetting import Style

_QUIET: Final = Style(size=8.5, colour=MUTED)
_BETWEEN: Final = 11.0
"""Room between the parts of the page in points."""

_TALLEST_CLAIM: Final = 100.0
_TALLEST_MESSAGE: Final = 140.0
"""Heights in points up to which a claim, or a message, may stand on page 1."""

_LONGEST_ITEM: Final = 4
"""Lines up to which an entry of a list may stand on page 1."""

_MOST_CLAIMS: Final = 40
"""Claims of which it is tried how many fit: no page has room for more."""

_SOME_CLAIMS: Final = 6
"""Claims down to which page 1 rather leaves out claims than its last messages."""

_FEW_MESSAGES: Final = 3
_FEW_ITEMS: Final = (3, 2, 1)
_MANY: Final = 1_000

CHANGES: Final = mark("What has changed since the version before")
UNKNOWN: Final = mark("What we do not know, Sales will ask")
MINORITY: Final = mark("Minority views on record")

_Items = Sequence[tuple[str, str]]


class _Plan(NamedTuple):
    """How many claims, messages and entries of each list stand on page 1."""

    claims: int
    messages: int
    items: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """What page 1 had no room for.

    Attributes:
        words: texts of the head that it shows in part.
        messages: messages.
        lists: heading and entries of each list that is not whole there.
    """

    words: tuple[str, ...]
    messages: tuple[MessageLine, ...]
    lists: tuple[tuple[str, _Items], ...]


def front_page(content: BriefContent, speaker: Speaker) -> tuple[Flow, LeftOut]:
    """Lay page 1 out, and tell what it leaves to the pages after."""
    return _Front(content, speaker).laid_out()


class _Front:
    """Tries how much fits; each text is set once."""

    def __init__(self, content: BriefContent, speaker: Speaker) -> None:
        self._content = content
        self._speaker = speaker
        self._hero, self._cut = hero_pieces(content, speaker)
        self._trust = trust_pieces(content, speaker)
        self._tables: dict[int, list[Piece]] = {}
        self._closings: dict[int, list[list[Piece]]] = {}
        self._claims = self._candidates()
        self._messages = [
            message
            for message in content.messages
            if message_height(message, speaker) <= _TALLEST_MESSAGE
        ]
        lists: tuple[tuple[str, _Items], ...] = (
            (CHANGES, content.changes),
            (UNKNOWN, [("·", text) for text in content.unknown]),
            (MINORITY, [("·", text) for text in content.minority]),
        )
        self._lists = [
            (heading, items, [one for one in items if self._is_short(one[1])])
            for heading, items in lists
        ]

    def laid_out(self) -> tuple[Flow, LeftOut]:
        plan = next((one for one in self._plans() if self._fits(one)), _Plan(0, 0, 0))
        flow = self._flow(plan)
        signing = signing_pieces(self._speaker)
        if self._content.draft and flow.has_room(signing):
            flow.place(signing)
        shown = self._messages[: plan.messages]
        return flow, LeftOut(
            words=tuple(self._cut),
            messages=tuple(one for one in self._content.messages if one not in shown),
            lists=tuple(
                (heading, items)
                for heading, items, short in self._lists
                if len(short[: plan.items]) < len(items)
            ),
        )

    def _candidates(self) -> list[tuple[ClaimLine, list[Piece]]]:
        """Return the claims that may stand on page 1, the most important first."""
        ranked = sorted(self._content.claims, key=lambda one: (-one.importance, not one.n))
        found = ((one, claim_pieces(one, self._speaker)) for one in ranked)
        low = (
            (claim, pieces)
            for claim, pieces in found
            if sum(piece.height for piece in pieces) <= _TALLEST_CLAIM
        )
        return list(islice(low, _MOST_CLAIMS))

    def _is_short(self, text: str) -> bool:
        return len(self._speaker.setter.lines(text, _QUIET, COLUMN)) <= _LONGEST_ITEM

    def _plans(self) -> Iterator[_Plan]:
        """Give what may be tried, the fullest page first."""
        claims, messages = len(self._claims), len(self._messages)
        yield _Plan(claims, messages, _MANY)
        for items in _FEW_ITEMS:
            yield _Plan(claims, messages, items)
        fewest = min(messages, _FEW_MESSAGES)
        for count in range(messages - 1, fewest - 1, -1):
            yield _Plan(claims, count, 1)
        for count in range(claims - 1, _SOME_CLAIMS - 1, -1):
            yield _Plan(count, fewest, 1)
        some = min(claims, _SOME_CLAIMS)
        for count in range(fewest - 1, -1, -1):
            yield _Plan(some, count, 1)
        for count in range(some - 1, -1, -1):
            yield _Plan(count, 0, 0)

    def _fits(self, plan: _Plan) -> bool:
        return len(self._flow(plan).pages) == 1

    def _flow(self, plan: _Plan) -> Flow:
        content, speaker = self._content, self._speaker
        flow = Flow()
        flow.place(self._hero)
        if self._trust:
            flow.place_panel(self._trust, outline)
        if content.claims:
            flow.place_columns(self._sections(plan.claims))
            left = len(content.claims) - plan.claims
            flow.place(self._more(mark("and {count} more claims on the next pages"), left))
        else:
            none = speaker.say(mark("There is no claim in it yet."))
            flow.place(speaker.text(none, _QUIET, WIDTH))
        if content.messages:
            flow.place([gap(_BETWEEN - 4)])
            flow.place_panel(self._table(plan.messages), panel)
        if blocks := self._closing(plan.items):
            flow.place([gap(_BETWEEN)])
            flow.place_columns(blocks)
        return flow

    def _sections(self, count: int) -> list[list[Piece]]:
        kept = {claim.code: pieces for claim, pieces in self._claims[:count]}
        blocks = []
        for section, lines in self._content.sections:
            shown = [kept[claim.code] for claim in lines if claim.code in kept]
            if shown:
                heading = section_heading(section, self._speaker)
                blocks.append([*heading, *(piece for pieces in shown for piece in pieces)])
        return blocks

    def _table(self, count: int) -> list[Piece]:
        if count not in self._tables:
            left = len(self._content.messages) - len(self._messages[:count])
            more = self._speaker.say(
                mark("and {count} more messages on the next pages"), count=left
            )
            self._tables[count] = direction_pieces(
                mark("PR direction"),
                self._messages[:count],
                self._speaker,
                more if left else "",
            )
        return self._tables[count]

    def _closing(self, most: int) -> list[list[Piece]]:
        if most in self._closings:
            return self._closings[most]
        blocks = []
        for heading, items, short in self._lists:
            shown = short[:most]
            left = len(items) - len(shown)
            more = self._speaker.say(mark("and {count} more on the next pages"), count=left)
            blocks.append(list_pieces(heading, shown, self._speaker, more if left else ""))
        self._closings[most] = [block for block in blocks if block]
        return self._closings[most]

    def _more(self, sentence: str, count: int) -> list[Piece]:
        if not count:
            return []
        said = self._speaker.say(sentence, count=count)
        return [gap(3, kept=True), *self._speaker.text(said, _QUIET, WIDTH)]
