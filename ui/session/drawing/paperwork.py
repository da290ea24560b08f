"""Leads what goes out on paper and in workbooks, and what comes back in them."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from domain.errors import DomainError
from domain.errors.prework import PreworkFaulty
from domain.model.cards import CardsContent
from domain.model.labels import SIDES
from domain.model.prework import Prework
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.drawing import Drawing
from domain.services.handing_in import HandingIn
from domain.text import safe_file_name
from ui.desk import Desk, Writers
from ui.jobs import Job
from ui.saving import folder_beside, save_beside
from ui.session.drawing.view import DrawingView
from ui.session.room import Room


class Paperwork(QObject):
    """Writes cards and workbooks, and takes workbooks in, without a word of them being shown."""

    def __init__(self, desk: Desk, room: Room, view: DrawingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._handing_in = desk.use(HandingIn)
        self._drawing = desk.use(Drawing)
        self._prework: Prework | None = None
        self._reading: Job | None = None
        self._saved: Path | None = None
        page, cards = view.prework, view.cards
        page.form_wanted.connect(self._on_form_wanted)
        page.file_chosen.connect(self.take)
        page.stop_wanted.connect(self._on_stop_wanted)
        page.folder_wanted.connect(self._on_folder_wanted)
        cards.cards_wanted.connect(self._on_cards_wanted)
        cards.open_wanted.connect(self._on_open_wanted)
        view.prework_opened.connect(self._on_opened)
        view.cards_opened.connect(self._on_opened)
        view.prework_left.connect(self._forget)
        view.hand_in_wanted.connect(self._on_hand_in_wanted)
        room.prework_wanted.connect(view.show_prework)

    def take(self, path: Path) -> None:
        """Look at a file that was handed in, beside the window."""
        self._forget()
        self._view.prework.show_reading()
        self._view.retranslate()
        reader = self._writers.prework_reader
        self._reading = self._desk.jobs.run(
            lambda job: reader().read(path, job.check),
            owner=self._view,
            done=self._on_read,
            failed=self._on_not_read,
        )

    @property
    def _writers(self) -> Writers:
        assert self._desk.writers is not None, "a window has writers"
        return self._desk.writers

    @property
    def _asks(self) -> Ask:
        return self._room.step.asks or Ask.CUSTOMER

    def _writing_id(self) -> UUID:
        return self._drawing.writing(self._room.session.id, self._asks).id

    def _name_of(self, side: Side) -> str:
        return self._desk.translate(SIDES[side])

    def _forget(self) -> None:
        if self._reading is not None:
            self._reading.cancel()
        self._reading, self._prework = None, None

    # in

    def _on_opened(self) -> None:
        """Offer what the step asks for, in the language of the window unless one was chosen."""
        named = [(side, self._name_of(side)) for side in self._room.step.sides]
        for page in (self._view.prework, self._view.cards):
            page.show_sides(named)
            if page.language.key() is None:
                page.language.choose(self._desk.tongue().value)

    def _on_read(self, prework: Prework) -> None:
        self._reading = None
        try:
            self._handing_in.inspect(self._writing_id(), prework)
        except PreworkFaulty as error:
            self._refuse(error, [fault.said(self._desk.translate) for fault in prework.faults])
        except DomainError as error:
            self._refuse(error)
        else:
            self._prework = prework
            self._view.prework.show_ready(prework.side, self._name_of(prework.side))
            self._view.retranslate()
            self._view.primary.setFocus()

    def _on_not_read(self, error: Exception) -> None:
        self._reading = None
        if isinstance(error, DomainError):
            self._refuse(error)
        elif isinstance(error, OSError):
            sentence = self.tr("The file could not be read. Is it still there? Choose it again.")
            self._view.prework.show_refusal(sentence)
        else:
            self._view.prework.clear()
            raise error

    def _refuse(self, error: DomainError, faults: Sequence[str] = ()) -> None:
        self._view.prework.show_refusal(error.said(self._desk.translate), faults)
        self._view.retranslate()

    def _on_stop_wanted(self) -> None:
        self._forget()
        self._view.prework.clear()

    def _on_hand_in_wanted(self) -> None:
        prework = self._prework
        if prework is None:
            return
        try:
            seal = self._handing_in.hand_in(self._writing_id(), prework)
        except DomainError as error:
            self._refuse(error)
        else:
            self._view.show_seal(prework.side, self._name_of(prework.side), seal.digest)
        self._prework = None

    # out

    def _on_form_wanted(self, side: Side) -> None:
        page = self._view.prework
        tongue = Tongue(page.language.key() or self._desk.tongue().value)
        translate = self._desk.translate_for(tongue)
        try:
            form = self._handing_in.form(self._writing_id(), side, translate)
        except DomainError as error:
            page.show_not_saved(error.said(self._desk.translate))
            return
        name = f"{form.step_code} {translate(SIDES[side])} {form.workspace}"
        place = page.ask_place(self._folder() / f"{safe_file_name(name)}.xlsx")
        if place is not None:
            writer = self._writers.prework
            save_beside(
                self._desk,
                self._view,
                place,
                lambda place: writer().write(form, tongue, place),
                done=partial(self._on_saved, page.show_saved),
                failed=page.show_not_saved,
            )

    def _on_cards_wanted(self) -> None:
        page = self._view.cards
        tongue = Tongue(page.language.key() or self._desk.tongue().value)
        translate = self._desk.translate_for(tongue)
        writing_id = self._writing_id()
        try:
            forms = {
                side: self._handing_in.form(writing_id, side, translate) for side in page.counts
            }
        except DomainError as error:
            page.show_not_saved(error.said(self._desk.translate))
            return
        form = next(iter(forms.values()))
        content = CardsContent(
            form.workspace,
            self._asks,
            tuple((side, forms[side].step_code, box.value()) for side, box in page.counts.items()),
            page.per_page,
            tuple(name for _, name in form.personas),
        )
        name = f"{form.step_code} {self.tr('Cards')} {form.workspace}"
        place = page.ask_place(self._folder() / f"{safe_file_name(name)}.pdf")
        if place is not None:
            writer = self._writers.cards
            save_beside(
                self._desk,
                self._view,
                place,
                lambda place: writer().write(content, tongue, place),
                done=partial(self._on_saved, page.show_saved),
                failed=page.show_not_saved,
            )

    def _on_saved(self, say: Callable[[str], None], place: Path) -> None:
        self._saved = place
        say(place.name)

    def _folder(self) -> Path:
        if self._saved is not None:
            return self._saved.parent
        return folder_beside(self._desk)

    def _on_folder_wanted(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved.parent)))

    def _on_open_wanted(self) -> None:
        if self._saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._saved)))
