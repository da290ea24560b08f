"""Carries out what somebody does to the matrix, on the page and in the step of a session."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.labels import SIDES
from domain.model.letter_sets import LetterChoice
from domain.model.mends import Mend
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.sides import Side
from domain.model.sow import SowLine
from domain.model.wording import Bilingual
from domain.services.assigning import Assigning
from domain.services.matrices import MatrixView
from domain.services.mending import Mending
from domain.services.scoping import Scoping
from domain.services.splitting import Splitting
from domain.text import LINE_LIMIT, NAME_LIMIT, fill, mark
from ui.desk import Desk, Rereads
from ui.responsibilities.cell_menu import CellMenu
from ui.responsibilities.looks import ColumnLook, RowLook, grid_look
from ui.responsibilities.matrix_grid import Cells
from ui.responsibilities.matrix_pane import MatrixPane
from ui.responsibilities.names_question import NamesQuestion
from ui.responsibilities.panel_words import PanelWords

KINDS: set[type] = {Activity, Position, Cell, Obligation, Person, LetterChoice, SowLine}

_LESSENED = mark("Letters that do not go together in a cell were not all kept: {cells}.")
_TOLD = 6


class MatrixPresenter(Rereads):
    """Reads the matrix for its pane, and carries out what is typed and chosen there."""

    def __init__(self, pane: MatrixPane, desk: Desk, *, main_only: bool = False) -> None:
        """Serve a pane.

        Args:
            pane: the view; the presenter ends with it.
            desk: the open workspace.
            main_only: only the main activities of the compact agenda.
        """
        super().__init__(pane)
        self._pane = pane
        self._desk = desk
        self._main_only = main_only
        self._assigning, self._splitting = desk.use(Assigning), desk.use(Splitting)
        self._mending, self._scoping = desk.use(Mending), desk.use(Scoping)
        self.matrix: MatrixView = self._assigning.matrix(main_only=main_only)
        pane.grid.letters_typed.connect(self._on_letters_typed)
        pane.grid.letters_pasted.connect(self._on_letters_pasted)
        pane.grid.rename_wanted.connect(self.ask_activity_name)
        pane.grid.row_move_wanted.connect(self._on_row_move_wanted)
        pane.grid.menu_wanted.connect(self._on_menu_wanted)
        pane.panel.mend_wanted.connect(self._on_mend_wanted)
        pane.panel.line_chosen.connect(lambda line: desk.ways.go("responsibilities", line))

    def reread(self) -> None:
        """Read matrix and checks, and show them."""
        self.matrix = matrix = self._assigning.matrix(main_only=self._main_only)
        tongue, translate = self._desk.tongue(), self._desk.translate
        self._pane.grid.show_matrix(grid_look(matrix, tongue, translate))
        words = PanelWords(matrix, tongue, translate)
        lines = () if self._main_only else self._scoping.findings()
        self._pane.panel.show_findings(
            [*words.lines(lines), *words.findings(self._mending.mends(matrix))]
        )
        letters = matrix.letter_set.names
        self._pane.panel.show_loads(words.loads(), (letters["answers"], letters["does"]))
        self._pane.panel.show_crossing(len(matrix.crossing))

    def add_activity(self, phase: str, name: str | Bilingual) -> None:
        """Add an activity to a phase, and go to it."""
        added: list[Activity] = []
        done = self._try(
            lambda: added.append(self._assigning.add_activity(phase, name, main=self._main_only))
        )
        if done:
            self._pane.grid.go_to(added[0].id)

    def ask_activity(self) -> None:
        """Ask for the name of a new activity; it goes into the phase of the keyboard."""
        here = self._activity(self._pane.grid.place()[0])
        phase = here.phase if here else self.matrix.phases[0].code
        self._ask(
            self.tr("Add an activity"),
            self.tr("What is to be done? Phase: {phase}").format(
                phase=self.matrix.phase_name(phase).said(self._desk.tongue())
            ),
            self.tr("Add"),
            None,
            LINE_LIMIT,
            lambda name: self.add_activity(phase, name),
        )

    def ask_position(self, side: Side) -> None:
        """Ask for the name of a new position of a side."""
        self._ask(
            self.tr("Add a position"),
            self.tr("A position, never a person. Side: {side}").format(
                side=self._desk.translate(SIDES[side])
            ),
            self.tr("Add"),
            None,
            NAME_LIMIT,
            lambda name: self._try(lambda: self._assigning.add_position(name, side)),
        )

    def ask_activity_name(self, id: UUID) -> None:
        """Ask for another name of an activity."""
        activity = self._activity(id)
        if activity is not None:
            self._ask(
                self.tr("Rename the activity"),
                self.tr("Its letters stay."),
                self.tr("Rename"),
                activity.name,
                LINE_LIMIT,
                lambda name: self._try(lambda: self._assigning.rename_activity(id, name)),
            )

    def ask_position_name(self, position: Position) -> None:
        """Ask for another name of a position."""
        self._ask(
            self.tr("Rename the position"),
            self.tr("Its letters stay."),
            self.tr("Rename"),
            position.name,
            NAME_LIMIT,
            lambda name: self._try(lambda: self._assigning.rename_position(position.id, name)),
        )

    def ask_split(self, position: Position) -> None:
        """Ask what the second position is called when one is split in two."""
        letters = self.matrix.letter_set.names
        self._ask(
            self.tr("Split the position"),
            self.tr(
                "The new position stands beside {name} with the same letters; only {name} keeps "
                "its {letter}. No cell is lost."
            ).format(name=position.name.said(self._desk.tongue()), letter=letters["answers"]),
            self.tr("Split"),
            None,
            NAME_LIMIT,
            lambda name: self._try(lambda: self._splitting.split(position.id, name)),
        )

    def menu_for(self, row: RowLook, column: ColumnLook | None) -> CellMenu | None:
        """Make the menu of a cell, or None where the activity is gone."""
        activity = self._activity(row.id)
        if activity is None:
            return None
        position = next(
            (one for one in self.matrix.positions if column and one.id == column.id), None
        )
        letters = self.matrix.letter(activity, position) if position else ""
        tongue = self._desk.tongue()
        menu = CellMenu(
            activity,
            position,
            letters,
            self._pane,
            letter_set=self.matrix.letter_set,
            others=[
                (one.id, one.name.said(tongue))
                for one in self.matrix.positions
                if one is not position
            ],
        )
        grid, assigning, id = self._pane.grid, self._assigning, activity.id
        menu.letters_chosen.connect(grid.type_letters)
        menu.fill_wanted.connect(lambda down: grid.fill(down=down))
        menu.copy_wanted.connect(grid.copy)
        menu.paste_wanted.connect(grid.paste)
        menu.activity_wanted.connect(self.ask_activity)
        menu.activity_renamed.connect(lambda: self.ask_activity_name(id))
        menu.activity_moved.connect(lambda by: self._on_row_move_wanted(id, by))
        menu.activity_shared.connect(lambda one: self._try(lambda: assigning.set_shared(id, one)))
        menu.activity_kind_chosen.connect(
            lambda kind: self._try(lambda: assigning.set_kind(id, kind))
        )
        menu.activity_main_chosen.connect(
            lambda main: self._try(lambda: assigning.set_main(id, main=main))
        )
        menu.activity_retired.connect(lambda: self._try(lambda: assigning.retire_activity(id)))
        menu.activity_removed.connect(lambda: self._try(lambda: assigning.remove_activity(id)))
        if position is not None:
            self._connect_position(menu, position)
        return menu

    def _connect_position(self, menu: CellMenu, position: Position) -> None:
        assigning, id = self._assigning, position.id
        menu.position_wanted.connect(self.ask_position)
        menu.position_renamed.connect(lambda: self.ask_position_name(position))
        menu.position_moved.connect(lambda by: self._try(lambda: assigning.move_position(id, by)))
        menu.position_side_chosen.connect(
            lambda side: self._try(lambda: assigning.set_side(id, side))
        )
        menu.position_split.connect(lambda: self.ask_split(position))
        menu.position_merged.connect(
            lambda other: self._try(lambda: self._splitting.merge(other, id))
        )
        menu.position_removed.connect(lambda: self._try(lambda: assigning.remove_position(id)))

    def _on_menu_wanted(self, row: RowLook, column: ColumnLook | None, place: QPoint) -> None:
        menu = self.menu_for(row, column)
        if menu is not None:
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _on_letters_typed(self, cells: Cells) -> None:
        if len(cells) == 1:
            ((row, column), letters) = next(iter(cells.items()))
            self._try(lambda: self._assigning.set_letters(row, column, letters))
        else:
            self._try(lambda: self._assigning.fill_letters(cells))

    def _on_letters_pasted(self, cells: Cells) -> None:
        lessened: list[tuple[str, str]] = []
        if self._try(lambda: lessened.extend(self._assigning.fill_letters(cells))) and lessened:
            told = ", ".join(f"{text} → {kept}" for text, kept in lessened[:_TOLD])
            sentence = self._desk.translate(_LESSENED)
            self._pane.trouble.show_notice("warn", fill(sentence, {"cells": told}))

    def _on_mend_wanted(self, mend: Mend) -> None:
        if self._try(lambda: self._mending.take(mend)):
            activity = next(one for one in self.matrix.activities if one.code == mend.activity)
            self._pane.grid.go_to(activity.id, self._pane.grid.place()[1])
            self._pane.grid.setFocus()

    def _on_row_move_wanted(self, id: UUID, by: int) -> None:
        if self._try(lambda: self._assigning.move_activity(id, by)):
            self._pane.grid.go_to(id, self._pane.grid.place()[1])

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; what was refused is said above the matrix."""
        try:
            act()
        except DomainError as error:
            self._pane.trouble.show_error(error.said(self._desk.translate))
            return False
        self._pane.trouble.clear()
        return True

    def _ask(
        self,
        title: str,
        sentence: str,
        verb: str,
        name: Bilingual | None,
        limit: int,
        then: Callable[[Bilingual], object],
    ) -> None:
        question = NamesQuestion(
            self._pane.window(),
            title,
            sentence,
            verb,
            tongue=self._desk.tongue(),
            name=name,
            limit=limit,
        )

        def on_finished(result: int) -> None:
            given = question.names()
            question.deleteLater()
            if result == QDialog.DialogCode.Accepted:
                then(given)

        question.finished.connect(on_finished)
        question.open()

    def _activity(self, id: UUID | None) -> Activity | None:
        return next((one for one in self.matrix.activities if one.id == id), None)
