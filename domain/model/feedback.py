"""The form on which Sales reports what customers said."""

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from domain.model.wording import Bilingual

OTHER_ANSWER: Final = "other"
"""Any answer that the list does not name, where the list was made of what claims wait for."""

FIRST: Final = ".first"
"""Ends the code of what was named first of several answers; it is not asked for itself."""

SEVERAL: Final = "choices"
"""Kind of a question to which a lead may give several answers."""

_CODE = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class FeedbackField:
    """One question of the form, answered for each lead.

    Attributes:
        id: identity.
        code: identifier used by claims, e.g. ``objections``.
        position: order on the form.
        name: the question, in both languages.
        kind: ``choice``, ``choices``, ``scale``, ``number``, ``text`` or ``group``.
        answers: codes of the possible answers, in order; empty for free text.
        weight: weight in the completeness of a feedback, 0 or more.
        required: when it must be filled: ``always``, ``conversation``, or a condition in words.
        shown: on the form in use; a folded question keeps its answers.
        from_claims: it was added because a claim is measured by it.
    """

    id: UUID
    code: str
    position: int
    name: Bilingual
    kind: str
    answers: tuple[str, ...] = ()
    weight: int = 1
    required: str = "conversation"
    shown: bool = True
    from_claims: bool = False


def readable(answer: str) -> str:
    """Return the code of an answer as words; what is no code stays as it was typed."""
    return answer.replace("_", " ") if _CODE.fullmatch(answer) else answer
