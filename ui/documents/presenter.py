"""What the page of the documents shows, and what follows when somebody acts on it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtGui import QImage

from domain.errors import DomainError
from domain.model.documents import MatrixContent
from domain.model.labels import PERSONA_KINDS
from domain.model.persona import Persona
from domain.model.session_report import Naming
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.services.delivering import Deliverables, Delivering
from domain.services.reporting import Reporting
from ui.desk import Desk, Rereads
from ui.documents.boards import BoardDocument, Boards
from ui.documents.contents import Content, name_of, writing
from ui.documents.drawing_up import Drawn, draw_up, picture_pages
from ui.documents.kinds import TOLD
from ui.documents.report_choices import PDF
from ui.documents.saving import Saving
from ui.documents.sheets import SHEETS, sheets_of
from ui.documents.view import (
    BRIEF,
    CARDS,
    REPORT,
    SCORES,
    SOWS,
    WORKBOOK,
    DocumentsView,
)
from ui.documents.words import DocumentWords
from ui.jobs import Job


class DocumentsPresenter(Rereads):
    """Prepares documents for the view, and carries out what it reports."""

    def __init__(self, view: DocumentsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._delivering = desk.use(Delivering)
        self._reporting = desk.use(Reporting)
        self._document = BRIEF
        self._persona: UUID | None = None
        self._session: UUID | None = None
        self._namings = {BRIEF: Naming.FULL, SOWS: Naming.FULL, REPORT: Naming.SHORT}
        self._format = PDF
        self._boards = Boards(desk, view.of_board)
        self._words = DocumentWords()
        self._tongue: Tongue | None = None
        self._content: Content | None = None
        self._drawn: Drawn | None = None
        self._drawing: Job | None = None
        self._stale = True
        self._saving = Saving(view, desk)
        self._connect()
        desk.changes.watch({*TOLD}, self)
        self.reread()

    @property
    def drawn(self) -> Drawn | None:
        """The document that is shown; None while it is drawn up or there is none."""
        return self._drawn

    def reread(self) -> None:
        """Prepare the chosen document anew; while the page is not seen, when it is seen next."""
        self._stale = True
        if self._view.isVisible():
            self._prepare()

    def choose_persona(self, persona_id: UUID) -> None:
        """Look at the brief of a persona."""
        self._document, self._persona = BRIEF, persona_id
        self.reread()

    # what is shown

    def _prepare(self) -> None:
        self._stale = False
        what = self._delivering.deliverables()
        tongue = self._tongue or what.tongue
        known = [persona.id for persona in what.personas]
        if self._persona not in known:
            self._persona = known[0] if known else None
        names = [(one.id, self._called(one)) for one in what.personas]
        self._view.show_choices(self._document, names, self._persona, tongue.value)
        self._show_sessions()
        self._content = None
        if self._persona is not None and self._document in (BRIEF, CARDS):
            self._draw_of(self._persona, tongue)
            return
        if self._document == SCORES:
            self._draw_board(tongue)
            return
        self._content = self._gathered(what)
        if self._content is None:
            self._show_nothing()
        elif isinstance(self._content, MatrixContent):
            self._show_sheets(self._content, tongue)
            self._draw(tongue)
        else:
            self._draw(tongue)

    def _show_sessions(self) -> None:
        sessions = self._reporting.sessions()
        known = [session.id for session in sessions]
        if self._session not in known:
            self._session = known[0] if known else None
        words = self.tr("Session {number}, {day}")
        names = [
            (one.id, words.format(number=one.number, day=f"{one.started_at.astimezone():%d/%m/%Y}"))
            for one in sessions
        ]
        naming = self._namings.get(self._document, Naming.SHORT)
        self._view.of_report.show_choices(names, self._session, naming.value, self._format)

    def _gathered(self, what: Deliverables) -> Content | None:
        """Return the content of what is of no persona, or None where there is none yet."""
        if self._document == REPORT:
            if self._session is None:
                return None
            translate_for = self._desk.translate_for
            return self._reporting.report(self._session, self._namings[REPORT], translate_for)
        if self._document == WORKBOOK:
            if not what.activities:
                return None
            return self._delivering.matrix(self._desk.translate_for)
        if self._document == SOWS:
            return self._delivering.sows(self._namings[SOWS]) if what.positions else None
        return None

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    def _show_nothing(self) -> None:
        self._stop()
        self._view.show_ready(ready=False, printable=self._printable)
        self._view.tools.hide()
        self._view.show_facts("", "")
        self._view.show_nothing(*self._words.nothing(self._document))

    def _draw(self, tongue: Tongue) -> None:
        """Draw the document up beside the window."""
        self._stop()
        self._view.show_ready(ready=False, printable=self._printable)
        ending = PDF if self._printable else self._ending
        write = self._write_to(tongue, ending)
        self._drawing = self._desk.jobs.run(
            lambda job: draw_up(write, ending),
            owner=self,
            done=self._on_drawn,
            failed=self._on_not_drawn,
        )

    def _draw_of(self, persona: UUID, tongue: Tongue) -> None:
        """Gather a document of a persona and draw it up, both beside the window."""
        delivering = self._delivering
        gather: Callable[[], Content] = partial(delivering.brief, persona, self._namings[BRIEF])
        if self._document == CARDS:
            gather = partial(delivering.cards, persona)
        self._draw_gathered(gather, tongue, self._on_gathered)

    def _draw_board(self, tongue: Tongue) -> None:
        """Gather the scoreboard and draw it up, both beside the window; or say why neither side."""
        found: list[BoardDocument] = []

        def gather() -> Content:
            found.append(self._boards.gather(tongue))
            return found[0].text

        def show(gathered: tuple[Content, Drawn]) -> None:
            self._boards.offer(found[0])
            self._on_gathered(gathered)

        self._draw_gathered(gather, tongue, show)

    def _draw_gathered(
        self,
        gather: Callable[[], Content],
        tongue: Tongue,
        done: Callable[[tuple[Content, Drawn]], None],
    ) -> None:
        self._stop()
        self._view.show_ready(ready=False, printable=True)
        assert self._desk.writers is not None, "a window has writers"
        writers = self._desk.writers

        def draw(job: Job) -> tuple[Content, Drawn]:
            content = gather()
            return content, draw_up(writing(writers, content, tongue, PDF), PDF)

        self._drawing = self._desk.jobs.run(draw, owner=self, done=done, failed=self._on_not_drawn)

    def _on_gathered(self, found: tuple[Content, Drawn]) -> None:
        self._content, drawn = found
        self._on_drawn(drawn)

    def _refuse(self, error: DomainError) -> None:
        """Hand out neither side; the other iterations can still be looked at."""
        self._content = None
        self._boards.offer(None)
        self._view.show_ready(ready=False, printable=True)
        self._view.tools.hide()
        self._view.show_facts("", "")
        self._view.show_nothing(
            *self._words.neither(error.said(self._desk.translate)),
        )

    def _stop(self) -> None:
        if self._drawing is not None:
            self._drawing.cancel()
        self._drawing, self._drawn = None, None

    @property
    def _printable(self) -> bool:
        return self._document != WORKBOOK

    @property
    def _ending(self) -> str:
        """The ending of the file that is saved; a report is shown as pages in any format."""
        endings = {
            BRIEF: PDF,
            CARDS: PDF,
            SOWS: PDF,
            WORKBOOK: ".xlsx",
            SCORES: self._boards.ending,
        }
        return endings.get(self._document, self._format)

    @property
    def _shown_tongue(self) -> Tongue:
        return Tongue(self._view.language.key() or Tongue.VIETNAMESE.value)

    def _write_to(self, tongue: Tongue, ending: str) -> Callable[[Path], WriteReport]:
        """Return what writes the content as it is now to a place."""
        assert self._desk.writers is not None, "a window has writers"
        assert self._content is not None, "only a document with content is written"
        return writing(self._desk.writers, self._content, tongue, ending)

    def _on_drawn(self, drawn: Drawn) -> None:
        self._drawing, self._drawn = None, drawn
        self._view.error.clear()
        self._view.show_ready(ready=True, printable=bool(drawn.pages))
        self._view.show_facts(
            self._words.facts(drawn, self._content), self._words.changed(drawn.report)
        )
        if drawn.pages:
            self._view.pages.show_document(self._name(), drawn.pages, drawn.words)
            self._view.show_pages()

    def _on_not_drawn(self, error: Exception) -> None:
        self._drawing = None
        if self._document == SCORES and isinstance(error, DomainError):
            self._refuse(error)
            return
        sentence = self.tr("The document could not be prepared: {reason}.")
        self._saving.say_trouble(error, sentence, self._prepare)

    def _show_sheets(self, content: MatrixContent, tongue: Tongue) -> None:
        translate = self._desk.translate_for(tongue)
        sheets = sheets_of(content, tongue, translate)
        names = [(sheet.key, translate(sheet.key)) for sheet in sheets]
        every = " · ".join(translate(name) for name in SHEETS)
        self._view.sheets.show_sheets(
            sheets, names, self.tr("Sheets of the workbook: {names}").format(names=every)
        )
        self._view.show_sheets()

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.document_chosen.connect(self._on_document_chosen)
        view.persona_chosen.connect(self._on_persona_chosen)
        view.language_chosen.connect(self._on_language_chosen)
        view.of_report.session_chosen.connect(self._on_session_chosen)
        view.of_report.naming_chosen.connect(self._on_naming_chosen)
        view.of_report.format_chosen.connect(self._on_format_chosen)
        view.of_board.iteration_chosen.connect(self._on_iteration_chosen)
        view.of_board.versus_chosen.connect(self._on_versus_chosen)
        view.of_board.format_chosen.connect(self._on_board_format_chosen)
        view.save_wanted.connect(self._on_save)
        view.print_wanted.connect(self._on_print)
        view.elsewhere_wanted.connect(self._desk.ways.go)
        view.first_shown.connect(self._on_shown)
        view.pages.pictures_wanted.connect(self._on_pictures_wanted)

    def _on_shown(self) -> None:
        if self._stale:
            self._prepare()

    def _on_document_chosen(self, document: str) -> None:
        self._document = document
        self._clear()
        self._prepare()

    def _on_persona_chosen(self, persona: object) -> None:
        assert isinstance(persona, UUID)
        self._persona = persona
        self._clear()
        self._prepare()

    def _on_language_chosen(self, language: str) -> None:
        self._tongue = Tongue(language)
        self._clear()
        self._prepare()

    def _on_session_chosen(self, session: object) -> None:
        assert isinstance(session, UUID)
        self._session = session
        self._clear()
        self._prepare()

    def _on_naming_chosen(self, naming: str) -> None:
        self._namings[self._document] = Naming(naming)
        self._clear()
        self._prepare()

    def _on_format_chosen(self, ending: str) -> None:
        self._format = ending
        self._clear()

    def _on_iteration_chosen(self, iteration: UUID) -> None:
        self._boards.choose(iteration)
        self._clear()
        self._prepare()

    def _on_versus_chosen(self, iteration: UUID) -> None:
        self._boards.compare(iteration)
        self._clear()
        self._prepare()

    def _on_board_format_chosen(self, ending: str) -> None:
        self._boards.ending = ending
        self._clear()

    def _clear(self) -> None:
        self._saving.clear()

    def _on_pictures_wanted(self, pages: Sequence[int], width: int) -> None:
        drawn = self._drawn
        if drawn is None:
            return

        def take(pictures: Mapping[int, QImage]) -> None:
            if self._drawn is drawn:
                self._view.pages.show_pictures(pictures)

        self._desk.jobs.run(
            lambda job: picture_pages(drawn.content, pages, width),
            owner=self,
            done=take,
            failed=self._on_not_drawn,
        )

    def _on_save(self) -> None:
        if self._drawn is not None and self._content is not None:
            write = self._write_to(self._shown_tongue, self._ending)
            self._saving.ask(self._name(), self._ending, write)

    def _on_print(self) -> None:
        from ui.documents.printing import print_document

        if self._drawn is not None:
            self._clear()
            print_document(self._drawn, self._name(), self._view, self._desk.jobs)

    def _name(self) -> str:
        """Return the name of the file that is offered, in the language of the document."""
        translate = self._desk.translate_for(self._shown_tongue)
        assert self._content is not None, "only a document with content has a name"
        return name_of(self._content, translate)
