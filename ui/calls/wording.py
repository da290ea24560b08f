"""Calls in the words of the window's language: for the list, and for the panel beside it."""

from collections.abc import Iterable, Mapping
from typing import Final
from uuid import UUID

from PySide6.QtCore import QLocale, QObject

from domain.marking import Translate, mark
from domain.model.call_library import Moment, time_mark
from domain.services.judged_calls import JudgedCall
from ui.calls.filtering import Stage, stage_of
from ui.calls.looks import CallLook, MomentLook
from ui.direction.looks import CardLook, Line
from ui.session.closing.words import day_said

STAGES: Final[Mapping[Stage, str]] = {
    Stage.TO_SCORE: mark("to score"),
    Stage.ONE_IN: mark("scored by one"),
    Stage.BOTH_IN: mark("both are in"),
    Stage.APART: mark("apart"),
    Stage.DISPUTED: mark("in dispute"),
    Stage.SETTLED: mark("score stands"),
    Stage.KEPT: mark("not drawn"),
}
"""What a call asks for, in a word or two."""

TONES: Final[Mapping[Stage, tuple[str, str]]] = {
    Stage.TO_SCORE: ("neutral", "○"),
    Stage.ONE_IN: ("neutral", "◐"),
    Stage.BOTH_IN: ("both", "●"),
    Stage.APART: ("warn", "!"),
    Stage.DISPUTED: ("bad", "!"),
    Stage.SETTLED: ("good", "✓"),
    Stage.KEPT: ("neutral", ""),
}
"""Colour and sign of each."""


_CODE, _LINE = 18, 34
"""Letters that fit the narrowest card."""


def points_said(score: float) -> str:
    """Say a score; a fraction only where there is one."""
    rounded = round(score, 1)
    return QLocale().toString(rounded, "f", 0 if rounded == int(rounded) else 1)


class CallWording(QObject):
    """Says calls as they stand. Of a score it says nothing before both are shown."""

    def __init__(self, say: Translate) -> None:
        """Speak the language of a translation."""
        super().__init__()
        self._say = say

    def card(self, one: JudgedCall) -> CardLook:
        """Say a call as a card of the list: a code and two lines, whatever is known of it."""
        call, stage = one.call, stage_of(one)
        tone, sign = TONES[stage]
        about = [call.consultant or self.tr("nobody named"), day_said(call.held_on)]
        if call.seconds is not None:
            about.append(time_mark(call.seconds))
        below = Line(_short(", ".join(call.tags), _LINE) or "–")
        if one.coaching_open:
            below = Line(self.tr("! coaching is open"), "bad")
        return CardLook(
            id=call.id,
            code="",
            text=_short(call.code, _CODE),
            lines=(Line(_short(" · ".join(about), _LINE)), below),
            status=f"{sign} {self.status(one)}".strip(),
            tone=tone,
            quiet=stage is Stage.KEPT and not call.consent,
        )

    def status(self, one: JudgedCall) -> str:
        """Say in a word or two what a call asks for; of a settled one its points."""
        stage, verdict = stage_of(one), one.verdict
        if stage is Stage.SETTLED and verdict is not None:
            if verdict.counts is None:
                return self.tr("set aside")
            return self.tr("{points} points").format(points=points_said(verdict.counts))
        return self._say(STAGES[stage])

    def look(
        self, one: JudgedCall, moments: Iterable[Moment], proven: Mapping[UUID, str], *, fixed: bool
    ) -> CallLook:
        """Say all of a call.

        Args:
            one: the call.
            moments: what was said in it.
            proven: code of the claim of which an item of evidence speaks, by the item.
            fixed: a draw or a score rests on it.
        """
        call = one.call
        return CallLook(
            id=call.id,
            code=call.code,
            status=self.status(one),
            tone=TONES[stage_of(one)][0],
            sign=TONES[stage_of(one)][1],
            parts=tuple(self._parts(one)),
            consent=(
                self.tr("The customer agreed to be recorded and to have the call listened to.")
                if call.consent
                else self.tr("No consent: no recording is linked, and the call is not scored.")
            ),
            consent_tone="good" if call.consent else "warn",
            note=call.note,
            recording=call.recording,
            moments=tuple(self.moment(moment, proven) for moment in moments),
            fixed=fixed,
        )

    def moment(self, moment: Moment, proven: Mapping[UUID, str]) -> MomentLook:
        """Say a moment with what it has become."""
        became = []
        if moment.quote_id is not None:
            became.append(Line(self.tr("✓ a customer quote"), "good"))
        if moment.evidence_id is not None:
            code = proven.get(moment.evidence_id, "")
            words = (
                self.tr("✓ evidence on {code}") if code else self.tr("✓ evidence, since removed")
            )
            became.append(Line(words.format(code=code), "good" if code else "muted"))
        return MomentLook(
            moment.id,
            time_mark(moment.at),
            moment.at,
            moment.words,
            tuple(became),
            quoted=moment.quote_id is not None,
            proves=moment.evidence_id is not None,
        )

    def _parts(self, one: JudgedCall) -> Iterable[tuple[str, str]]:
        call = one.call
        yield self.tr("Day"), day_said(call.held_on)
        yield self.tr("Who spoke"), call.consultant or self.tr("not known")
        yield self.tr("Lead"), call.lead or self.tr("not known")
        length = self.tr("not known") if call.seconds is None else time_mark(call.seconds)
        yield self.tr("Length"), length
        yield self.tr("By lot"), self.tr("drawn") if one.drawn else self.tr("not drawn")
        yield self.tr("Tags"), ", ".join(call.tags) or self.tr("none")


def _short(words: str, most: int) -> str:
    """Return words that fit a line of a card; the panel beside it tells them whole."""
    return words if len(words) <= most else f"{words[: most - 1].rstrip()}…"
