"""The claims with what is unknown of them, as one model for map and list."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.unknown.looks import QuestionLook, QuestionWords
from ui.widgets.tooltips import wrapped_tooltip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Questions(QAbstractListModel):
    """A row for each claim, the most urgent first."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._looks: tuple[QuestionLook, ...] = ()
        self._word: Callable[[UUID], QuestionWords] = _unworded
        self._words: dict[UUID, QuestionWords] = {}

    @property
    def looks(self) -> tuple[QuestionLook, ...]:
        """The claims."""
        return self._looks

    def show_questions(
        self, looks: Sequence[QuestionLook], word: Callable[[UUID], QuestionWords]
    ) -> bool:
        """Show claims.

        Args:
            looks: the claims, most urgent first.
            word: makes the sentences of a claim; asked when they are wanted.

        Returns:
            Whether other claims, or in another order, stand there now.
        """
        self._word, self._words = word, {}
        same = [one.id for one in looks] == [one.id for one in self._looks]
        if same:
            self._looks = tuple(looks)
            if looks:
                self.dataChanged.emit(self.index(0), self.index(len(looks) - 1))
            return False
        self.beginResetModel()
        self._looks = tuple(looks)
        self.endResetModel()
        return True

    def look_of(self, index: Index) -> QuestionLook | None:
        """Return the claim of a row."""
        return self._looks[index.row()] if 0 <= index.row() < len(self._looks) else None

    def words_of(self, look: QuestionLook) -> QuestionWords:
        """Return the sentences of a claim."""
        found = self._words.get(look.id)
        if found is None:
            found = self._words[look.id] = self._word(look.id)
        return found

    def index_of(self, claim_id: UUID) -> QModelIndex:
        """Return the row of a claim; an invalid one where it is not shown."""
        rows = (row for row, look in enumerate(self._looks) if look.id == claim_id)
        return self.index(next(rows, -1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._looks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        look = self.look_of(index)
        if look is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return look.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(look)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return self.words_of(look).meaning
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped_tooltip(f"{look.title}\n{self.words_of(look).meaning}")
        return None

    def _spoken(self, look: QuestionLook) -> str:
        """Return a row as a screen reader says it."""
        words = self.words_of(look)
        head = (f"{look.place}. {look.code}", look.text)
        return ". ".join((*head, *words.facts, words.unknown, words.question, words.form))


def _unworded(claim_id: UUID) -> QuestionWords:
    """Stand in where nothing was shown yet."""
    raise KeyError(claim_id)
