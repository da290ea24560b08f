"""A robot that types the matrix by keyboard, on the page and in the step (window in English)."""

from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.robots.typing import find, press, push, settle
from ui.responsibilities.matrix_grid import MatrixGrid
from ui.responsibilities.matrix_model import MatrixModel

_KEYS = {
    "A": (Qt.Key.Key_A,),
    "R": (Qt.Key.Key_R,),
    "A/R": (Qt.Key.Key_A, Qt.Key.Key_R),
    "S": (Qt.Key.Key_S,),
    "C": (Qt.Key.Key_C,),
    "I": (Qt.Key.Key_I,),
    "": (Qt.Key.Key_Delete,),
}


class MatrixRobot:
    """Types letters where a person would."""

    def __init__(self, page: QWidget) -> None:
        self.page = page

    @property
    def grid(self) -> MatrixGrid:
        """The matrix that is in front."""
        return find(self.page, "Matrix of responsibilities", MatrixGrid)

    def take_main_activities(self) -> None:
        """Start from the main activities of the method."""
        push(self.page, "Take the 12 main activities")
        settle()

    def type(self, activity: str, position: str, letters: str) -> None:
        """Type letters into a cell, named by the codes that people say."""
        grid = self.grid
        grid.setFocus()
        assert grid.go_to(self._row(activity), self._column(position)), activity
        for key in _KEYS[letters]:
            press(grid, key)
        settle()

    def letters(self, activity: str, position: str) -> str:
        """Read a cell as it is shown."""
        look = self._model.look
        row = next(one for one in look.rows if one.code == activity and one.id is not None)
        return look.letter(row, next(one for one in look.columns if one.code == position))

    @property
    def _model(self) -> MatrixModel:
        model = self.grid.model()
        assert isinstance(model, MatrixModel)
        return model

    def _row(self, code: str) -> UUID:
        found = next(one.id for one in self._model.look.rows if one.code == code and one.id)
        assert found is not None
        return found

    def _column(self, code: str) -> UUID:
        return next(one.id for one in self._model.look.columns if one.code == code)
