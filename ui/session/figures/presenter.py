"""Leads the reading of figures with swapped roles."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError, TextMissing
from domain.model.figures import Figure, FigureQuestion, FigureWords
from domain.model.labels import SIDES
from domain.model.sides import DEPARTMENTS, Side
from domain.services.figuring import READER, BroughtFigure, Figuring, amount_said
from domain.services.scene import Look
from domain.services.showing_figures import FigurePages, reads_said
from ui.desk import Desk, Rereads
from ui.session.figures.looks import FigureLook, QuestionLook
from ui.session.figures.view import FiguresView
from ui.session.room import Room


class FiguresPresenter(Rereads):
    """Reads figures and questions for the view, and carries out what it reports."""

    def __init__(self, desk: Desk, room: Room, view: FiguresView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._figuring = desk.use(Figuring)
        view.figures_typed.connect(self._on_figures_typed)
        view.figure_reworded.connect(self._on_figure_reworded)
        view.figure_removed.connect(self._on_figure_removed)
        view.read_ticked.connect(self._on_read_ticked)
        view.asked.connect(self._on_asked)
        view.answered.connect(self._on_answered)
        view.left_open.connect(self._on_left_open)
        view.question_removed.connect(self._on_question_removed)
        view.page_wanted.connect(self._on_page_wanted)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        desk.changes.watch({Figure, FigureQuestion}, self)
        self.reread()

    def reread(self) -> None:
        """Show the figures as they stand."""
        brought = self._figuring.figures(self._room.session.id)
        of_side = {
            side: [one for one in brought if one.figure.side is side] for side in DEPARTMENTS
        }
        self._view.show_figures(
            {side: (self._heading(side), self._state(of_side[side])) for side in DEPARTMENTS},
            {side: [self._look(one) for one in of_side[side]] for side in DEPARTMENTS},
            {side: self._askers(side) for side in DEPARTMENTS},
        )
        self._show_pages()

    # what is shown

    def _heading(self, side: Side) -> str:
        return reads_said(side, self._desk.translate)

    def _state(self, brought: list[BroughtFigure]) -> str:
        read = sum(one.figure.read for one in brought)
        return self.tr("read: {read} of {all}").format(read=read, all=len(brought))

    def _look(self, one: BroughtFigure) -> FigureLook:
        figure = one.figure
        amount = figure.value if figure.k is None else f"{figure.k}/{figure.n}"
        return FigureLook(
            id=figure.id,
            name=figure.name,
            amount=amount_said(figure, self._desk.translate, self._desk.tongue()),
            about=" · ".join(part for part in (figure.period, figure.source) if part),
            read=figure.read,
            words=FigureWords(figure.name, amount, figure.period, figure.source),
            questions=tuple(
                QuestionLook(
                    id=question.id,
                    tone=question.side.value,
                    asker=self._desk.translate(SIDES[question.side]),
                    text=question.text,
                    answer=question.answer,
                    left_open=question.left_open,
                )
                for question in one.questions
            ),
        )

    def _askers(self, side: Side) -> list[tuple[str, str]]:
        """Return who may ask: the reader first, for the question is mostly theirs."""
        order = (READER[side], side, Side.OWNER)
        return [(one.value, self._desk.translate(SIDES[one])) for one in order]

    def _show_pages(self) -> None:
        count = self._count_pages()
        self._view.page.show_pages(self._room.look.page, count)

    def _count_pages(self) -> int:
        pages = self._desk.use(FigurePages)
        return pages.count(self._room.session.id, self._desk.translate, self._desk.tongue())

    # what is done

    def _try(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)

    def _on_figures_typed(self, side: Side, text: str) -> None:
        entry = self._view.columns[side].entry
        try:
            self._figuring.paste_figures(self._room.session.id, side, text)
        except TextMissing:
            return
        except DomainError as error:
            entry.refuse(error.said(self._desk.translate))

    def _on_figure_reworded(self, figure_id: UUID, words: FigureWords) -> None:
        form = self._view.row_of(figure_id).words
        try:
            self._figuring.edit_figure(figure_id, words)
        except DomainError as error:
            form.refuse(error.said(self._desk.translate))

    def _on_figure_removed(self, figure_id: UUID) -> None:
        self._try(lambda: self._figuring.remove_figure(figure_id))

    def _on_read_ticked(self, figure_id: UUID, read: bool) -> None:
        self._try(lambda: self._figuring.tick_read(figure_id, read=read))

    def _on_asked(self, figure_id: UUID, side: str, text: str) -> None:
        row = self._view.row_of(figure_id)
        try:
            self._figuring.ask(figure_id, Side(side), text)
        except DomainError as error:
            row.question.refuse(error.said(self._desk.translate))

    def _on_answered(self, question_id: UUID, text: str) -> None:
        self._try(lambda: self._figuring.answer(question_id, text))

    def _on_left_open(self, question_id: UUID, left_open: bool) -> None:
        self._try(lambda: self._figuring.leave_open(question_id, left_open=left_open))

    def _on_question_removed(self, question_id: UUID) -> None:
        self._try(lambda: self._figuring.remove_question(question_id))

    def _on_page_wanted(self) -> None:
        page = (self._room.look.page + 1) % max(1, self._count_pages())
        self._room.point(Look(page=page))
        self._show_pages()
