"""Text fields that save what was typed when the person leaves them, and never lose any of it.

What is common to one line and many: a text over the limit is refused with a notice and stays where
it was typed; Esc brings back what is stored; a text that arrives while somebody is typing waits,
because replacing the text of a focused field kills a Vietnamese composition.
"""

from typing import TYPE_CHECKING, Protocol
from unicodedata import normalize

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QGuiApplication, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget

from domain.text import clean
from ui.theme import fonts
from ui.widgets.announcing import announce
from ui.widgets.labels import BodyLabel

if TYPE_CHECKING:
    _Base = QWidget
else:
    _Base = object

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_NEARLY_FULL = 0.9


class Editor(Protocol):
    """What a field asks of the Qt editor inside it."""

    composing: bool

    def plain(self) -> str:
        """The text as typed."""

    def put(self, text: str) -> None:
        """Replace the text and forget the field's own undo."""

    def can_undo(self) -> bool:
        """Whether the field's own undo has anything to take back."""


class EditorKeys(_Base):
    """Mixin for the Qt editors: tells their field of keys, leaving and composing."""

    composing = False
    field: "CommittedField"

    def can_undo(self) -> bool:
        """Whether the editor's own undo has anything to take back."""
        raise AssertionError("each editor says this itself")

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.can_undo()
        ):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.field.take_key(event):
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.field.commit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        super().inputMethodEvent(event)
        self.composing = bool(event.preeditString())


class CommittedField(QWidget):
    """An editor with a limit, a counter near it, and a notice when a text is refused.

    Signals:
        committed: the text that the person left behind, in NFC, when it differs from the stored.
        edited: something was typed.
        finished: it was handed over by Ctrl+Enter, by which a form is sent as well.
    """

    committed = Signal(str)
    edited = Signal()
    finished = Signal()

    def __init__(
        self, parent: QWidget | None, *, limit: int | None, enter_commits: bool, keep_after: bool
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._enter_commits = enter_commits
        self._keep_after = keep_after
        self._stored = ""
        self._refusal = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._notice = BodyLabel(font=fonts.small(), role="muted")
        self._notice.hide()

    def hold(self, editor: QWidget) -> None:
        """Stand the editor above the notice; keyboard focus goes to it."""
        self._column.addWidget(editor)
        self._column.addWidget(self._notice)
        self.setFocusProxy(editor)

    def editor_widget(self) -> QWidget:
        """The Qt editor inside, for what the field does not offer itself."""
        raise AssertionError("each field says this itself")

    def _editor(self) -> Editor:
        raise AssertionError("each field says this itself")

    @property
    def limit(self) -> int | None:
        """The most characters that it takes; None where there is no end."""
        return self._limit

    def notice(self) -> str:
        """What stands under the field: why its text is refused, or how full it is."""
        return self._notice.text()

    def text(self) -> str:
        """What is typed, in NFC."""
        return normalize("NFC", self._editor().plain())

    def stored(self) -> str:
        """What was last given by `set_text` or committed."""
        return self._stored

    def is_modified(self) -> bool:
        """Whether something is typed that is not stored."""
        return self.text() != self._stored

    def set_text(self, text: str) -> None:
        """Show what is stored now.

        A field in which somebody is typing, or which holds a refused text, keeps what it has;
        the new text is then what Esc brings back.
        """
        text = normalize("NFC", text)
        typing = self.editor_widget().hasFocus() and (
            self._editor().composing or self.is_modified()
        )
        held = bool(self._refusal) and self.is_modified()
        self._stored = text
        if not typing and not held and self._editor().plain() != text:
            self._editor().put(text)
        if not self.is_modified():
            self._refusal = ""
        self._show_notice()

    def clear(self) -> None:
        """Empty the field for the next text; one that is empty already tells nobody."""
        self._stored = ""
        self._refusal = ""
        editor = self._editor()
        if editor.plain() or editor.can_undo():
            editor.put("")
        self._show_notice()

    def refuse(self, sentence: str) -> None:
        """Say under the field why its text was not taken; the text stays."""
        self._refusal = sentence
        self._stored = self._stored if self.is_modified() else ""
        self._show_notice()
        announce(self, sentence)

    def set_name(self, name: str, placeholder: str = "") -> None:
        """Name the field for screen readers, and say in an empty field what belongs there."""
        self.editor_widget().setAccessibleName(name)
        self.setAccessibleName(name)
        self.set_placeholder(placeholder)

    def set_placeholder(self, text: str) -> None:
        """Say in an empty field what belongs there."""
        self.editor_widget().setProperty("placeholderText", text)

    def set_tone(self, tone: str) -> None:
        """Draw the focus in a side's colour: who is writing."""
        editor = self.editor_widget()
        editor.setProperty("tone", tone)
        editor.style().polish(editor)

    def commit(self) -> bool:
        """Hand over what was typed; return whether it was taken or nothing had changed."""
        if self._editor().composing:
            QGuiApplication.inputMethod().commit()
        text = self.text()
        if text == self._stored:
            return True
        if self._over() > 0:
            self.refuse(self._too_long())
            return False
        before, self._stored, self._refusal = self._stored, text, ""
        self.committed.emit(text)
        if self._refusal:
            self._stored = before
            return False
        if not self._keep_after and self.text() == text:
            self.clear()
        self._show_notice()
        return True

    def restore(self) -> None:
        """Bring back what is stored."""
        self._refusal = ""
        self._editor().put(self._stored)
        self._show_notice()

    def take_key(self, event: QKeyEvent) -> bool:
        """Act on Enter and Esc; return whether the key was for the field and not the editor."""
        if event.key() == Qt.Key.Key_Escape and (self.is_modified() or self._refusal):
            self.restore()
            return True
        if event.key() in _ENTER:
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if control or (self._enter_commits and not shift):
                if self.commit() and control:
                    self.finished.emit()
                return True
        return False

    def _on_edited(self) -> None:
        if self._refusal and self._over() <= 0:
            self._refusal = ""
        self._show_notice()
        self.edited.emit()

    def _length(self) -> int:
        """Characters that would be stored: those that cleaning removes do not count."""
        return len(clean(self._editor().plain(), multiline=True))

    def _over(self) -> int:
        return 0 if self._limit is None else self._length() - self._limit

    def _too_long(self) -> str:
        return self.tr(
            "{over} characters too many ({length} of {limit}). Shorten it to save; nothing is lost."
        ).format(over=self._over(), length=self._length(), limit=self._limit)

    def _show_notice(self) -> None:
        """Show why the text is refused, or how full the field is once it is nearly full."""
        length = self._length()
        nearly = self._limit is not None and length > self._limit * _NEARLY_FULL
        over = self._over() > 0
        if self._refusal and over:
            self._refusal = self._too_long()
        self._notice.setText(self._refusal or (f"{length} / {self._limit}" if nearly else ""))
        self._notice.set_role("bad" if self._refusal or over else "muted")
        self._notice.setVisible(bool(self._notice.text()))
        editor = self.editor_widget()
        refused = bool(self._refusal)
        if bool(editor.property("refused")) != refused:
            editor.setProperty("refused", refused)
            editor.style().polish(editor)


def commit_all(*fields: CommittedField) -> bool:
    """Save what stands in every field of a form; tell whether none of them refused it.

    All are tried, so that each that refuses says so at once.
    """
    refused = [field for field in fields if not field.commit()]
    return not refused
