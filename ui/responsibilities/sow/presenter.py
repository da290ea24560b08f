"""What the pane of the positions shows, and what follows when somebody acts on it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Final
from uuid import UUID

from PySide6.QtCore import Qt

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.due_days import day_typed
from domain.model.findings import Level
from domain.model.holding import Holding
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.session_report import Naming
from domain.model.sow import Sow, SowContent, SowLine, SowPart
from domain.services.assigning import Assigning
from domain.services.delivering import sows_name
from domain.services.scoping import Scoping
from domain.services.seating import Seating
from domain.services.seats import Seat
from domain.text import fill, mark
from ui.desk import Desk, Rereads
from ui.responsibilities.sow.looks import LineLook
from ui.responsibilities.sow.wording import position_look, seat_looks, sow_look
from ui.saving import folder_beside, save_beside, saved_said

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from ui.responsibilities.sow.pane import SowPane

KINDS: Final = {Position, Activity, Cell, Obligation, SowLine, Holding, Person}

_NO_DAY: Final = mark("“{typed}” is no day. Write it as 14/3/2026.")


class SowPresenter(Rereads):
    """Reads people and SOWs, and carries out what the pane reports."""

    def __init__(self, view: SowPane, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._scoping = desk.use(Scoping)
        self._seating = desk.use(Seating)
        self._code = ""
        self._sows: tuple[Sow, ...] = ()
        self._seats: tuple[Seat, ...] = ()
        self._connect()
        desk.changes.watch(KINDS, self)
        self.reread()

    def _connect(self) -> None:
        view = self._view
        view.position_chosen.connect(self._on_position_chosen)
        view.save_wanted.connect(self._on_save_wanted)
        view.restore_wanted.connect(self._on_restore_wanted)
        view.matrix_wanted.connect(self._on_matrix_wanted)
        view.seats.added.connect(self._on_added)
        view.seats.dated.connect(self._on_dated)
        view.seats.deputy_told.connect(self._on_deputy_told)
        view.seats.removal_wanted.connect(self._on_seat_removed)
        view.seats.people_wanted.connect(self._on_people_wanted)
        for part, card in view.lines.items():
            card.added.connect(partial(self._on_line_added, part))
            card.reworded.connect(partial(self._on_line_reworded, part))
            card.removal_wanted.connect(partial(self._on_line_removed, part))

    def reread(self) -> None:
        """Read everything and show it; the position that was looked at stays where it is left."""
        self._sows, self._seats = self._scoping.sows(), self._seating.seats()
        self._view.show_emptiness(empty=not self._sows)
        if not self._sows:
            return
        if self._code not in {one.code for one in self._sows}:
            self._code = self._sows[0].code
        tongue, translate = self._desk.tongue(), self._desk.translate
        self._view.positions.show_positions(
            [position_look(one, tongue, translate) for one in self._seats], self._code
        )
        self._show()

    def show_line(self, id: UUID) -> bool:
        """Show the line that was found elsewhere, with the keyboard in it; False where none is."""
        found = next(
            (
                (sow.code, part)
                for sow in self._sows
                for part, words in sow.lines.items()
                if id in {one.own for one in words}
            ),
            None,
        )
        if found is None:
            return False
        self._code, part = found
        self.reread()
        row = next(one for one in self._view.lines[part].rows() if one.look.own == id)
        row.field.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _show(self) -> None:
        """Show the position that is looked at, as it was read."""
        tongue, translate = self._desk.tongue(), self._desk.translate
        sow = next(one for one in self._sows if one.code == self._code)
        seat = next(one for one in self._seats if one.position.code == self._code)
        found = seat_looks(seat, translate)
        people = [(one.id, one.name) for one in self._seating.able(seat)]
        self._view.seats.show_seats(found, people, vacant=seat.vacant)
        self._view.show_sow(
            sow_look(
                sow,
                found,
                len(self._scoping.taken_out(self._code)),
                self._looked_over,
                tongue,
                translate,
            )
        )

    def _looked_over(self, text: str) -> tuple[tuple[tuple[str, str], ...], str]:
        found = self._scoping.look_over(text)
        translate = self._desk.translate
        told = tuple(
            ("bad" if one.level is Level.ERROR else "warn", one.said(translate)) for one in found
        )
        return told, next((words for one in found for words in one.wording), "")

    def _on_position_chosen(self, code: str) -> None:
        if code != self._code:
            self._code = code
            self._view.trouble.clear()
            self._view.saved.clear()
            self._show()

    def _on_matrix_wanted(self) -> None:
        self._desk.use(Assigning).draft_matrix()

    def _on_people_wanted(self) -> None:
        self._desk.ways.go("brief")

    # people

    def _on_added(self, person: UUID) -> None:
        today = self._desk.bench.today()
        self._try(lambda: self._seating.take_up(self._code, person, today))

    def _on_dated(self, id: UUID, starts: str, ends: str) -> None:
        row = self._view.seats.row(id)
        if row is None:
            return
        found: list[date | None] = []
        for text, field in ((starts, row.starts), (ends, row.ends)):
            day = day_typed(text, self._desk.bench.today(), past=True)
            if day is None and text.strip():
                words = self._desk.translate(_NO_DAY)
                field.refuse(fill(words, {"typed": text.strip()}))
                return
            found.append(day)
        try:
            self._seating.set_days(id, *found)
        except DomainError as error:
            typed = row.ends if ends != row.look.ends else row.starts
            typed.refuse(error.said(self._desk.translate))

    def _on_deputy_told(self, id: UUID, deputy: bool) -> None:
        self._try(lambda: self._seating.set_deputy(id, deputy=deputy))

    def _on_seat_removed(self, id: UUID) -> None:
        self._try(lambda: self._seating.take_away(id))

    # lines

    def _on_line_added(self, part: SowPart, text: str) -> None:
        if not text.strip():
            return
        self._write(part, None, lambda: self._added(part, text))

    def _added(self, part: SowPart, text: str) -> None:
        self._scoping.add_line(self._code, part, text)

    def _on_line_reworded(self, part: SowPart, look: LineLook, text: str) -> None:
        if look.number is not None:
            number = look.number
            self._write(
                part, look, lambda: self._scoping.put_instead(self._code, part, number, text)
            )
        elif look.own is not None:
            own = look.own
            self._write(part, look, lambda: self._scoping.reword(own, text))

    def _on_line_removed(self, part: SowPart, look: LineLook) -> None:
        if look.own is not None:
            own = look.own
            self._try(lambda: self._scoping.remove(own))
        elif look.number is not None:
            number = look.number
            self._try(lambda: self._scoping.take_out(self._code, part, number))

    def _on_restore_wanted(self) -> None:
        self._try(lambda: self._scoping.restore(self._code))

    def _write(self, part: SowPart, look: LineLook | None, act: Callable[[], object]) -> None:
        """Carry something out; a line that is refused stays in its field."""
        try:
            act()
        except DomainError as error:
            self._view.lines[part].refuse(look, error.said(self._desk.translate))
        else:
            self._view.trouble.clear()

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._view.trouble.show_error(error.said(self._desk.translate))
            self.reread()
        else:
            self._view.trouble.clear()

    # out with it

    def _on_save_wanted(self, single: bool, names: bool) -> None:
        naming = Naming.FULL if names else Naming.NONE
        content = self._scoping.content(naming, self._code if single else "")
        name = sows_name(content, self._desk.translate)
        place = self._view.ask_place(folder_beside(self._desk) / f"{name}.pdf")
        if place is not None:
            self._save(content, place)

    def _save(self, content: SowContent, place: Path) -> None:
        assert self._desk.writers is not None, "a window has writers"
        writer, tongue = self._desk.writers.sows, self._desk.tongue()
        self._view.trouble.clear()
        self._view.saved.clear()
        save_beside(
            self._desk,
            self,
            place,
            lambda where: writer().write(content, tongue, where),
            done=self._on_saved,
            failed=self._view.trouble.show_error,
        )

    def _on_saved(self, place: Path) -> None:
        self._view.saved.show_notice("success", saved_said(self._desk, place))
