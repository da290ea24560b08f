"""Words of customers, as they were heard: with their origin, and only with consent on paper."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from domain.marking import mark
from domain.model.findings import Finding, Level
from domain.model.sides import Side
from domain.text import clean


class QuoteSource(StrEnum):
    """Where words were heard or read."""

    CALL = "call"
    VISIT = "visit"
    CHAT = "chat"
    COMMENT = "comment"
    SURVEY = "survey"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Quote:
    """What a customer said, word for word.

    Attributes:
        id: identity.
        code: what people say, ``Q01``.
        position: order of entry.
        text: the words.
        side: who heard them.
        source: where.
        heard_on: the day, or None where nobody knows.
        lead: code of the lead or of the call, never a name; may be empty.
        consent: the customer agreed that the words are shown; silence is not consent.
        note_id: the revealed note they were taken from, or None.
        claim_ids: the claims that they speak of.
        persona_id: the persona for which they stand, or None.
    """

    id: UUID
    code: str
    position: int
    text: str
    side: Side
    source: QuoteSource
    heard_on: date | None = None
    lead: str = ""
    consent: bool = False
    note_id: UUID | None = None
    claim_ids: tuple[UUID, ...] = ()
    persona_id: UUID | None = None


_PHONE = re.compile(r"(?<![\w.])(?:\+?84|0)(?:[ .-]?\d){8,10}(?!\d)")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_ADDRESS = (
    "anh|chị|cô|chú|bác|ông|bà|em|dì|thím|cậu|bạn|mr|mrs|ms|miss|tên|my name is|tôi là|mình là"
)
_UPPER = "A-ZĐÀ-ÖØ-Ý\u0102\u0128\u0168\u01a0\u01af\u1ea0-\u1ef9"
_NAMED = re.compile(
    rf"(?<!\w)(?i:{_ADDRESS})\.?\s+(?P<name>[{_UPPER}]\w+(?:\s+[{_UPPER}]\w+){{0,3}})"
)
_FAMILIES = (
    "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Trương|Đoàn|Mai"
)
_WHOLE = re.compile(rf"(?<!\w)(?P<name>(?:{_FAMILIES})(?:\s+[{_UPPER}]\w+){{1,3}})")


def lint_quote(text: str) -> tuple[Finding, ...]:
    """Look whether somebody can be recognised in the words of a customer.

    Warnings only: a street or a project may look like a name.
    """
    text = clean(text, multiline=True)
    found = []
    for pattern, code, sentence in (
        (_PHONE, "PHONE", mark("“{found}” looks like a phone number. Leave it out.")),
        (_MAIL, "MAIL", mark("“{found}” looks like an e-mail address. Leave it out.")),
    ):
        match = pattern.search(text)
        if match:
            found.append(Finding(code, Level.WARNING, sentence, {"found": match.group().strip()}))
    match = _WHOLE.search(text) or _NAMED.search(text)
    if match and match["name"][0].isupper():
        sentence = mark("“{found}” looks like somebody's name. Write “the customer” instead.")
        found.append(Finding("NAME", Level.WARNING, sentence, {"found": match["name"]}))
    return tuple(found)
