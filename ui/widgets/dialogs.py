"""Questions before what cannot be undone, and asking for a few words; buttons are verbs."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.theme import fonts
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.retranslated import Retranslated


class Question(Retranslated, QDialog):
    """A sentence, a verb, and a way back."""

    def __init__(
        self, parent: QWidget | None, title: str, sentence: str, verb: str, *, danger: bool = False
    ) -> None:
        """Make a question.

        Args:
            parent: the window it stands over.
            title: what it is about.
            sentence: what will happen, and what stays.
            verb: the words of the button that does it.
            danger: whether it cannot be undone; then Enter goes back.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(8)
        column.addWidget(BodyLabel(title, font=fonts.card_title()))
        self._sentence = BodyLabel(sentence, role="muted")
        column.addWidget(self._sentence)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addSpacing(8)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addStretch(1)
        self.back = QuietButton()
        self.go = PrimaryButton(verb, kind="danger" if danger else "plain")
        (self.back if danger else self.go).setDefault(True)
        self.back.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)
        buttons.addWidget(self.back)
        buttons.addWidget(self.go)
        column.addLayout(buttons)
        self.setMinimumWidth(400)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        (self.back if danger else self.go).setFocus(Qt.FocusReason.OtherFocusReason)
        self.speak()

    def retranslate(self) -> None:
        self.back.setText(self.tr("Cancel"))


class TextQuestion(Question):
    """A question that is answered with a few words, which must not be empty."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        sentence: str,
        verb: str,
        *,
        text: str = "",
        placeholder: str = "",
        limit: int = 2000,
    ) -> None:
        super().__init__(parent, title, sentence, verb)
        self.answer = GrowingTextEdit(limit=limit, lines=3)
        self.answer.set_name(title, placeholder)
        self.answer.set_text(text)
        self.answer.edited.connect(self._on_edited)
        self.body.addWidget(self.answer)
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)
        self._on_edited()

    def words(self) -> str:
        """What was answered, without blanks around it."""
        return self.answer.text().strip()

    def accept(self) -> None:
        if self.words() and self.answer.commit():
            super().accept()

    def _on_edited(self) -> None:
        self.go.setEnabled(bool(self.words()))


def confirm(
    parent: QWidget | None, title: str, sentence: str, verb: str, *, danger: bool = False
) -> bool:
    """Ask before something is done; return whether to do it.

    Args:
        parent: the window to stand over.
        title: what it is about.
        sentence: what will happen, and what stays.
        verb: the words of the button that does it.
        danger: whether it cannot be undone.
    """
    question = Question(parent, title, sentence, verb, danger=danger)
    done = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return done


def ask_text(
    parent: QWidget | None,
    title: str,
    sentence: str,
    verb: str,
    *,
    text: str = "",
    placeholder: str = "",
    limit: int = 2000,
) -> str | None:
    """Ask for a few words, such as a reason; return them, or None when the person went back.

    Args:
        parent: the window to stand over.
        title: what it is about.
        sentence: what the words are for and who will see them.
        verb: the words of the button that takes them.
        text: what stands in the field already.
        placeholder: what belongs in the empty field.
        limit: the most characters.
    """
    question = TextQuestion(
        parent, title, sentence, verb, text=text, placeholder=placeholder, limit=limit
    )
    done = question.exec() == QDialog.DialogCode.Accepted
    answer = question.words()
    question.deleteLater()
    return answer if done else None


def ask_place(window: QWidget, suggested: Path, ending: str, kind: str) -> Path | None:
    """Ask where to save, in the system's own dialog; None when the person went back.

    Args:
        window: the window it stands over.
        suggested: the place offered.
        ending: of the file name, with its dot.
        kind: words for this kind of file.
    """
    title = QCoreApplication.translate("Question", "Save as")
    chosen, _ = QFileDialog.getSaveFileName(window, title, str(suggested), f"{kind} (*{ending})")
    if not chosen:
        return None
    place = Path(chosen)
    if place.suffix.lower() == ending:
        return place
    place = place.with_name(place.name + ending)
    # The dialog has asked about the name without its ending; it asks again about this one.
    return ask_place(window, place, ending, kind) if place.exists() else place
