"""The pane of the scorecard, and what leads it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtWidgets import QWidget

from domain.errors import DomainError
from domain.model.call_scoring import CallScoring
from domain.model.scorecards import QuestionKind, Scorecard, ScorecardQuestion, asked
from domain.services.scorecarding import CardInUse, QuestionWords, Scorecarding
from ui.calls.card_looks import QuestionLook, ScorecardLook
from ui.calls.card_view import ScorecardView
from ui.calls.question_words import GUIDED, QuestionWording
from ui.desk import Desk, Rereads
from ui.direction.looks import CardLook, Line

_WHOLE = 100


class ScorecardPresenter(Rereads):
    """Reads versions of the scorecard, and changes the newest one."""

    def __init__(self, view: ScorecardView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._cards = desk.use(Scorecarding)
        self._shown: UUID | None = None
        self._edited: str | None = None
        self._look: ScorecardLook | None = None
        view.version_chosen.connect(self._on_version_chosen)
        view.question_chosen.connect(self._on_question_chosen)
        view.add_wanted.connect(self._on_add_wanted)
        view.edit_wanted.connect(self._on_edit_wanted)
        view.retire_wanted.connect(self._on_retire_wanted)
        view.moved.connect(self._on_moved)
        view.form.question_given.connect(self._on_question_given)
        view.form.cancelled.connect(view.close_form)
        desk.changes.watch({Scorecard, ScorecardQuestion, CallScoring}, self)
        self.reread()

    def reread(self) -> None:
        """Read the versions, and show the newest unless another one is looked at."""
        kept = self._chosen_code()
        versions = self._cards.versions() or (self._cards.current(),)
        shown = next((one for one in versions if one.card.id == self._shown), versions[0])
        fixed = self._desk.read_only or shown is not versions[0]
        self._look = self._said(shown, versions, fixed=fixed)
        self._view.show_card(self._look)
        place = next((one.card.id for one in self._look.questions if one.code == kept), None)
        if place is not None:
            self._view.select(place)
        self._on_question_chosen(self._view.list.current_id())

    # what is shown

    def _said(
        self, shown: CardInUse, versions: Sequence[CardInUse], *, fixed: bool
    ) -> ScorecardLook:
        wording = QuestionWording(self._desk.catalogue, self._desk.tongue())
        there = asked(shown.questions)
        retired = [one for one in shown.questions if one.retired]
        return ScorecardLook(
            tuple((one.card.id, self._version(one)) for one in versions),
            shown.card.id,
            self._about(shown, newest=shown is versions[0]),
            tuple(self._question(one, wording) for one in (*there, *retired)),
            fixed,
        )

    def _version(self, one: CardInUse) -> str:
        return self.tr("Version {number}").format(number=one.card.number)

    def _about(self, one: CardInUse, *, newest: bool) -> str:
        scored = [each for each in asked(one.questions) if each.kind is QuestionKind.SCORED]
        whole = sum(each.weight for each in scored)
        words = self.tr("The weights make {whole}.").format(whole=whole)
        if whole != _WHOLE:
            words = self.tr("The weights make {whole}; each counts as its share of that.").format(
                whole=whole
            )
        if not newest:
            return self.tr("An older version: what was scored by it keeps it.") + f" {words}"
        if one.used:
            number = one.card.number + 1
            begins = self.tr("Calls were scored by it, so a change begins version {number}.")
            return f"{words} {begins.format(number=number)}"
        return f"{words} {self.tr('No call was scored by it yet, so it can still be changed.')}"

    def _question(self, one: ScorecardQuestion, wording: QuestionWording) -> QuestionLook:
        guide = wording.guide(one)
        lines = (Line(one.group),) if one.group else ()
        low, middle, high = (dict(guide).get(points, "") for points in GUIDED)
        return QuestionLook(
            CardLook(
                one.id,
                "",
                wording.text(one),
                lines,
                self.tr("retired") if one.retired else wording.worth(one),
                "neutral" if one.retired or one.kind is QuestionKind.SCORED else "warn",
                quiet=one.retired,
            ),
            one.code,
            tuple(f"{points} · {words}" for points, words in guide),
            self.tr("N · where there was no occasion for it") if one.may_skip else "",
            QuestionWords(
                wording.text(one),
                one.kind,
                one.weight,
                may_skip=one.may_skip,
                group=one.group,
                low=low,
                middle=middle,
                high=high,
            ),
            one.retired,
        )

    def _chosen(self) -> QuestionLook | None:
        here = self._view.list.current_id()
        questions = self._look.questions if self._look else ()
        return next((one for one in questions if one.card.id == here), None)

    def _chosen_code(self) -> str:
        """Return the code of the chosen question: it stays the same through all versions."""
        chosen = self._chosen()
        return chosen.code if chosen else ""

    # what is done

    def _on_version_chosen(self, id: UUID) -> None:
        self._shown = id
        self._view.notice.clear()
        self.reread()

    def _on_question_chosen(self, id: UUID | None) -> None:
        del id
        if self._look is not None:
            self._view.show_question(self._chosen(), fixed=self._look.fixed)

    def _on_add_wanted(self) -> None:
        self._edited = None
        self._view.form.open_question(QuestionWords(""))
        self._view.open_form(new=True)

    def _on_edit_wanted(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._edited = chosen.code
            self._view.form.open_question(chosen.typed)
            self._view.open_form(new=False)

    def _on_question_given(self, words: QuestionWords) -> None:
        self._shown = None  # a change is of the newest version, which it may begin
        try:
            if self._edited is None:
                code = self._cards.add_question(words)
            else:
                code = self._edited
                self._cards.edit_question(code, words)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()
        assert self._look is not None
        self._view.select(next(one.card.id for one in self._look.questions if one.code == code))

    def _on_retire_wanted(self) -> None:
        chosen = self._chosen()
        if chosen is None:
            return
        code = chosen.code
        if chosen.retired:
            self._try(lambda: self._cards.bring_back_question(code))
        else:
            self._try(lambda: self._cards.retire_question(code))

    def _on_moved(self, step: int) -> None:
        code = self._chosen_code()
        if code:
            self._try(lambda: self._cards.move_question(code, step))

    def _try(self, act: Callable[[], object]) -> None:
        self._shown = None
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()


class ScorecardPane(ScorecardView):
    """The pane with what leads it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = ScorecardPresenter(self, desk)

    def retranslate(self) -> None:
        super().retranslate()
        if hasattr(self, "_presenter"):
            self._presenter.reread()


def build(desk: Desk) -> QWidget:
    """Make the pane for an open workspace."""
    return ScorecardPane(desk)
