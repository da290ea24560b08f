"""Proposed wordings of a claim: what somebody who knows the grammar of a claim would write instead.

A proposal is for people to take over or to leave; nothing is reworded by itself (method, A.7).
"""

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from domain.model.quantifiers import quantifier_in
from domain.model.wording import Tongue
from domain.text import lowered

_VIETNAMESE = re.compile("[ăâđêôơưĂÂĐÊÔƠƯà-ãè-êìíò-õùúýĩũ\u1ea0-\u1ef9]", re.IGNORECASE)
_OPENING: Final = re.compile(
    r"^(?:khách hàng|khách|người mua|người|phụ huynh|customers|buyers|people|clients|parents)\b",
    re.IGNORECASE,
)
_SUBJECT = re.compile(
    r"^.{0,40}?\b(?:khách hàng|khách|người mua|người|phụ huynh|gia đình|lead"
    r"|customers|buyers|people|clients|parents|families|leads)\b",
    re.IGNORECASE,
)

_OBSERVABLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "khách xịn": "khách có đến buổi hẹn",
        "khách tốt": "khách có đến buổi hẹn",
        "khách ngon": "khách có đến buổi hẹn",
        "khách nét": "khách có hẹn ngày xem",
        "thiện chí": "nghe máy và trả lời từ lần gọi đầu",
        "nghiêm túc": "chốt ngày giờ hẹn",
        "khó tính": "hỏi đi hỏi lại từ ba lần",
        "hời hợt": "gọi ba lần không nghe máy",
        "khách ảo": "khách gọi ba lần không liên lạc được",
        "số ảo": "số gọi không liên lạc được",
        "data rác": "số gọi không liên lạc được",
        "serious": "ready to make an appointment",
        "picky": "asking the same thing three times or more",
        "time-wasters": "people who do not come to the appointment",
        "tyre-kickers": "people who look and name no date for a decision",
    }
)
"""What can be seen or heard instead of a judgement; of other judgements only people know it."""


def with_quantifier(text: str) -> str:
    """Return a sentence that says "many customers", where it says of nobody how many."""
    vietnamese = bool(_VIETNAMESE.search(text))
    many = "Nhiều" if vietnamese else "Many"
    if _OPENING.match(text):
        return f"{many} {lowered(text)}"
    return f"{many} {'khách' if vietnamese else 'customers'} {lowered(text)}"


def two_claims(before: str, after: str) -> tuple[str, str]:
    """Return two sentences made of one that joins two ideas; both say of whom they speak."""
    before, after = before.rstrip(" ,;"), after.strip()
    subject = _SUBJECT.match(before)
    if subject is None or quantifier_in(after, _tongue(before)) is not None:
        return before, after[:1].upper() + after[1:]
    if _SUBJECT.match(after):
        return before, after[:1].upper() + after[1:]
    return before, f"{subject.group()} {after}"


def observable(text: str, word: str) -> str:
    """Return a sentence that tells what is seen instead of a judgement; empty where none is known.

    Args:
        text: the sentence.
        word: the judgement as it stands in it, in lower case.
    """
    instead = _OBSERVABLE.get(word)
    if instead is None:
        return ""
    found = re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)
    return f"{text[: found.start()]}{instead}{text[found.end() :]}" if found else ""


def _tongue(text: str) -> Tongue:
    return Tongue.VIETNAMESE if _VIETNAMESE.search(text) else Tongue.ENGLISH
