"""Making call sheets: what Sales asks next, each question once however many claims it answers."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.model.brief import Workspace
from domain.model.call_sheet import CallClaim, CallQuestion, CallSheet
from domain.model.labels import PERSONA_KINDS
from domain.model.persona import Persona
from domain.model.testing import MOST_PICKS
from domain.model.wording import Tongue
from domain.services.asking_next import OpenQuestion
from domain.services.asking_words import form_said, needed_said, question_said
from domain.services.workbench import Workbench
from domain.text import Translate

MOST_CLAIMS = MOST_PICKS
"""As many as Sales listens for in every call; they fit one page."""

MOST_LETTERS = 140
"""Of a claim on paper; its code names it in full."""


@dataclass(frozen=True, slots=True)
class Voice:
    """The language in which a sheet is made: how literals are said, and its code."""

    translate: Translate
    tongue: Tongue


class CallSheets:
    """Makes call sheets."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def sheet(self, persona_id: UUID, asked: Sequence[OpenQuestion], voice: Voice) -> CallSheet:
        """Return the sheet of a persona.

        Args:
            persona_id: of whom it speaks.
            asked: what is to be asked, most urgent first; what does not fit is counted.
            voice: the language of the sheet.

        Raises:
            NotFound: the persona is gone.
        """
        with self._bench.reading() as view:
            persona = view.of(Persona).get(persona_id)
            workspaces = view.of(Workspace).all()
        return CallSheet(
            workspace=workspaces[0].name if workspaces else "",
            persona=persona.name or voice.translate(PERSONA_KINDS[persona.kind]),
            dated=f"{self._bench.clock.now():%d/%m/%Y}",
            questions=asked_once(asked[:MOST_CLAIMS], voice),
            left_out=max(0, len(asked) - MOST_CLAIMS),
        )


def asked_once(asked: Sequence[OpenQuestion], voice: Voice) -> tuple[CallQuestion, ...]:
    """Lay together the claims that one question of a call answers, the most urgent first."""
    together: dict[tuple[str, str], list[OpenQuestion]] = {}
    for one in asked:
        words = (question_said(one, voice.translate), _measure(one, voice))
        together.setdefault(words, []).append(one)
    return tuple(
        CallQuestion(
            question=question,
            form=form_said(group[0], voice.translate, voice.tongue) if len(group) == 1 else measure,
            claims=tuple(
                CallClaim(one.claim.code, _short(one.claim.text), needed_said(one, voice.translate))
                for one in group
            ),
        )
        for (question, measure), group in together.items()
    )


def _measure(one: OpenQuestion, voice: Voice) -> str:
    """Say the question of the form without the answers that count for one claim."""
    return form_said(replace(one, counting=()), voice.translate, voice.tongue)


def _short(text: str) -> str:
    return text if len(text) <= MOST_LETTERS else f"{text[: MOST_LETTERS - 1].rstrip()}…"
