"""What the pane of the unknown shows, and what follows when somebody acts on it."""

from collections import Counter
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from domain.model.assumptions import Assumed
from domain.model.brief import Statement, Workspace
from domain.model.call_sheet import CallSheet
from domain.model.evidence import Evidence
from domain.model.feedback import FeedbackField
from domain.model.fields import PersonaField
from domain.model.form_answers import FormReading
from domain.model.labels import FIELDS, FLAGS, IMPORTANCE, STATUS_SIGNS
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.release import Review, Version
from domain.model.sales_feedback import Feedback
from domain.model.session import Comparison
from domain.services.asking_next import AskingNext, OpenQuestion, WhatIsUnknown
from domain.services.asking_words import (
    form_said,
    needed_said,
    question_said,
    silent_said,
    standing_said,
    trusted_said,
    uncertainty_said,
)
from domain.services.call_sheets import CallSheets, Voice
from domain.services.explained import Explaining, Teller
from domain.text import safe_file_name
from ui.desk import Desk, Rereads
from ui.saving import folder_beside, save_beside, saved_said
from ui.unknown.looks import QuestionLook, QuestionWords
from ui.unknown.view import UnknownView

_TONES = {"supported": "good", "contested": "warn", "contradicted": "bad"}


class UnknownPresenter(Rereads):
    """Reads what is unknown of a persona."""

    def __init__(self, view: UnknownView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._asking = desk.use(AskingNext)
        self._persona: UUID | None = None
        self._field = ""
        self._found: WhatIsUnknown | None = None
        view.claim_opened.connect(self._on_claim_opened)
        view.field_chosen.connect(self._on_field_chosen)
        view.copy_wanted.connect(self._on_copy_wanted)
        view.sheet_wanted.connect(self._on_sheet_wanted)
        view.claims_wanted.connect(self._on_claims_wanted)
        desk.changes.watch(
            {Claim, Evidence, Feedback, Poll, Persona, FeedbackField, Assumed, Workspace}
            | {Comparison, FormReading, Statement, Version, Review},
            self,
        )

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of a persona from now on; nothing is read anew where it is the same."""
        if persona_id != self._persona or self._found is None:
            self._persona, self._field = persona_id, ""
            self.reread()

    def reread(self) -> None:
        """Read what is unknown, as of now."""
        self._found = self._asking.unknown(self._persona) if self._persona else None
        if self._found is None or not self._found.questions:
            self._view.show_nothing()
            return
        self._offer_fields(self._found)
        self._view.show_summary(
            self._summary(self._found),
            silent_said(self._found, self._desk.translate),
            self._all_known(self._found),
        )
        self._show_questions()

    # what is shown

    def _shown(self) -> tuple[OpenQuestion, ...]:
        """Return the claims of the field that was chosen."""
        if self._found is None:
            return ()
        return tuple(
            one
            for one in self._found.questions
            if not self._field or one.claim.field.value == self._field
        )

    def _offer_fields(self, found: WhatIsUnknown) -> None:
        counts = Counter(one.claim.field for one in found.questions)
        if self._field and PersonaField(self._field) not in counts:
            self._field = ""
        fields = [
            (field.value, f"{self._desk.translate(FIELDS[field])} ({counts[field]})")
            for field in PersonaField
            if field in counts
        ]
        every = self.tr("All fields ({n})").format(n=len(found.questions))
        self._view.offer_fields([("", every), *fields], self._field)

    def _summary(self, found: WhatIsUnknown) -> str:
        parts = [
            self.tr("{open} of {all} claims to be asked").format(
                open=len(found.open), all=len(found.questions)
            )
        ]
        if found.unheard:
            parts.append(self.tr("{n} not answered by any customer").format(n=found.unheard))
        if found.next_review is not None:
            parts.append(self._until_review(found, found.next_review))
        return " · ".join(parts)

    def _until_review(self, found: WhatIsUnknown, day: date) -> str:
        """Say when the picture is looked at again, and what grows old before that."""
        said = f"{day:%d/%m/%Y}"
        if day < self._desk.bench.today():
            return self.tr("review due since {day}").format(day=said)
        review = self.tr("next review on {day}").format(day=said)
        if not found.before_review:
            return review
        old = self.tr("claims that go stale before it: {n}").format(n=found.before_review)
        return f"{review}, {old}"

    def _all_known(self, found: WhatIsUnknown) -> str:
        if not found.all_known:
            return ""
        days = [(one.trusted_until, one.claim.code) for one in found.questions]
        day, code = min((day, code) for day, code in days if day is not None)
        return self.tr(
            "Every claim has its answers, and they are fresh. The first to grow old: {code}, "
            "still trusted until {day}."
        ).format(code=code, day=f"{day:%d/%m/%Y}")

    def _show_questions(self) -> None:
        assert self._found is not None
        translate = self._desk.translate
        shown = {one.claim.id: one for one in self._shown()}
        teller = self._desk.use(Explaining).teller(translate)
        self._view.show_questions(
            [_look(one) for one in shown.values()],
            lambda claim_id: self._words(shown[claim_id], teller),
            [translate(IMPORTANCE[level]) for level in sorted(IMPORTANCE)],
            self._found.settled_up_to,
        )

    def _words(self, one: OpenQuestion, teller: Teller) -> QuestionWords:
        translate = self._desk.translate
        flags = [translate(FLAGS[flag]) for flag in one.weighed.flags if flag in FLAGS]
        needed, trusted = needed_said(one, translate), trusted_said(one, translate)
        facts = [standing_said(one, translate), *flags, needed, trusted]
        return QuestionWords(
            question=question_said(one, translate),
            form=form_said(one, translate, self._desk.tongue()),
            facts=tuple(fact for fact in facts if fact),
            unknown=uncertainty_said(one, translate),
            meaning=teller.meaning(one.weighed),
        )

    # what is done

    def _on_claim_opened(self, claim_id: UUID) -> None:
        self._desk.ways.go("personas", claim_id)

    def _on_claims_wanted(self) -> None:
        self._desk.ways.go("personas", self._persona)

    def _on_field_chosen(self, key: str) -> None:
        self._field = key
        self._show_questions()

    def _on_copy_wanted(self) -> None:
        if self._persona is None:
            return
        sheet = self._sheet(self._persona)
        QGuiApplication.clipboard().setText(sheet.as_text())
        self._view.show_done(
            self.tr("Questions copied, most urgent first: {n}").format(n=len(sheet.questions))
        )

    def _on_sheet_wanted(self) -> None:
        """Ask for a place, and write the call sheet there beside the window."""
        if self._persona is None:
            return
        assert self._desk.writers is not None, "a window has writers"
        sheet, tongue = self._sheet(self._persona), self._desk.tongue()
        place = self._view.ask_place(self._suggested(sheet))
        if place is None:
            return
        writer = self._desk.writers.call_sheet
        save_beside(
            self._desk,
            self._view,
            place,
            lambda place: writer().write(sheet, tongue, place),
            done=self._on_saved,
            failed=self._view.show_trouble,
        )

    def _suggested(self, sheet: CallSheet) -> Path:
        name = safe_file_name(f"{self.tr('Call sheet')} {sheet.persona}")
        return folder_beside(self._desk) / f"{name}.pdf"

    def _on_saved(self, place: Path) -> None:
        self._view.show_done(saved_said(self._desk, place))

    def _sheet(self, persona_id: UUID) -> CallSheet:
        voice = Voice(self._desk.translate, self._desk.tongue())
        return self._desk.use(CallSheets).sheet(persona_id, self._to_ask(), voice)

    def _to_ask(self) -> tuple[OpenQuestion, ...]:
        """Return what is shown and still open; all that is shown where nothing is open."""
        shown = self._shown()
        return tuple(one for one in shown if not one.settled) or shown


def _look(one: OpenQuestion) -> QuestionLook:
    return QuestionLook(
        id=one.claim.id,
        code=one.claim.code,
        text=one.claim.text,
        place=one.place,
        importance=one.claim.importance,
        uncertainty=one.uncertainty,
        sign=STATUS_SIGNS[one.weighed.status],
        tone=_TONES.get(one.weighed.status.value, "neutral"),
        stale="stale" in one.weighed.flags,
    )
