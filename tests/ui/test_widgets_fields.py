from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from tests.ui.showing import show
from ui.theme import fonts
from ui.theme.theme import theme
from ui.widgets.fields import CommittedField
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit

Field = Callable[..., LineEdit | GrowingTextEdit]

both = pytest.mark.parametrize("make", [LineEdit, GrowingTextEdit])


def type_text(field: CommittedField, text: str, *, finish: bool = True) -> None:
    """Type as a Vietnamese input method does: compose, then commit."""
    editor = field.editor_widget()
    QApplication.sendEvent(editor, QInputMethodEvent(text, []))
    if finish:
        done = QInputMethodEvent()
        done.setCommitString(text)
        QApplication.sendEvent(editor, done)


def stand(qtbot: QtBot, field: CommittedField) -> QPushButton:
    """Show a field beside a button, with the keyboard in the field; return the button."""
    theme().choose("light")
    other = QPushButton("khác")
    show(qtbot, field, other).activateWindow()
    field.setFocus()
    assert field.editor_widget().hasFocus()
    return other


def notice(field: CommittedField) -> str:
    shown = [label.text() for label in field.findChildren(BodyLabel) if label.isVisible()]
    return shown[0] if shown else ""


@both
def test_that_leaving_commits_what_was_typed_once(qtbot: QtBot, make: Field) -> None:
    field = make()
    other = stand(qtbot, field)
    said: list[str] = []
    field.committed.connect(said.append)
    type_text(field, "hồng")
    other.setFocus()
    field.setFocus()
    other.setFocus()
    assert said == ["hồng"]
    assert field.stored() == "hồng"


@both
def test_that_control_and_enter_commit(qtbot: QtBot, make: Field) -> None:
    field = make()
    stand(qtbot, field)
    type_text(field, "đường")
    with qtbot.waitSignal(field.committed) as committed:
        QTest.keyClick(
            field.editor_widget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )
    assert committed.args == ["đường"]


@both
def test_that_decomposed_letters_are_composed(qtbot: QtBot, make: Field) -> None:
    field = make()
    stand(qtbot, field)
    type_text(field, "Ha\u0300")
    with qtbot.waitSignal(field.committed) as committed:
        field.commit()
    assert committed.args == ["H\u00e0"]


@both
def test_that_escape_brings_back_what_is_stored(qtbot: QtBot, make: Field) -> None:
    field = make()
    stand(qtbot, field)
    field.set_text("cũ")
    type_text(field, " mới")
    assert field.is_modified()
    with qtbot.assertNotEmitted(field.committed):
        QTest.keyClick(field.editor_widget(), Qt.Key.Key_Escape)
    assert field.text() == "cũ"


@both
def test_that_a_text_over_the_limit_is_refused_and_stays(qtbot: QtBot, make: Field) -> None:
    field = make(limit=10)
    other = stand(qtbot, field)
    type_text(field, "mười ba chữ c")
    with qtbot.assertNotEmitted(field.committed):
        other.setFocus()
    assert field.text() == "mười ba chữ c"
    assert "3 characters too many (13 of 10)" in notice(field)
    field.set_text("từ nơi khác")
    assert field.text() == "mười ba chữ c"
    field.setFocus()
    QTest.keyClick(field.editor_widget(), Qt.Key.Key_End)
    for _ in range(3):
        QTest.keyClick(field.editor_widget(), Qt.Key.Key_Backspace)
    with qtbot.waitSignal(field.committed) as committed:
        other.setFocus()
    assert committed.args == ["mười ba ch"]
    assert notice(field) == "10 / 10"


@both
def test_that_a_very_long_text_is_not_cut(qtbot: QtBot, make: Field) -> None:
    field = make(limit=100)
    other = stand(qtbot, field)
    type_text(field, "ễ" * 40_000)
    other.setFocus()
    assert len(field.text()) == 40_000
    assert notice(field)


@both
def test_that_what_the_domain_refuses_stays_with_its_reason(qtbot: QtBot, make: Field) -> None:
    field = make()
    other = stand(qtbot, field)
    field.committed.connect(lambda text: field.refuse("Tên này đã có."))
    type_text(field, "Hà")
    other.setFocus()
    assert field.text() == "Hà"
    assert field.stored() == ""
    assert notice(field) == "Tên này đã có."
    field.setFocus()
    type_text(field, " Anh")
    assert notice(field) == ""


@both
def test_that_a_text_from_elsewhere_waits_while_somebody_composes(
    qtbot: QtBot, make: Field
) -> None:
    field = make()
    other = stand(qtbot, field)
    type_text(field, "hô", finish=False)
    field.set_text("từ nơi khác")
    done = QInputMethodEvent()
    done.setCommitString("hồng")
    QApplication.sendEvent(field.editor_widget(), done)
    assert field.text() == "hồng"
    with qtbot.waitSignal(field.committed):
        other.setFocus()


@both
def test_that_a_text_from_elsewhere_arrives_in_an_untouched_field(
    qtbot: QtBot, make: Field
) -> None:
    field = make()
    stand(qtbot, field)
    field.set_text("một")
    assert field.text() == "một"
    with qtbot.assertNotEmitted(field.committed):
        field.set_text("hai")
    assert field.text() == "hai"


@both
def test_that_one_thing_after_another_can_be_typed(qtbot: QtBot, make: Field) -> None:
    extra = {"enter_commits": True} if make is GrowingTextEdit else {}
    field = make(keep_after=False, **extra)
    stand(qtbot, field)
    said: list[str] = []
    field.committed.connect(said.append)
    for text in ("một", "hai", "hai"):
        type_text(field, text)
        QTest.keyClick(field.editor_widget(), Qt.Key.Key_Return)
        assert field.text() == ""
    assert said == ["một", "hai", "hai"]


@both
def test_that_undo_is_the_fields_own_first_and_then_the_windows(qtbot: QtBot, make: Field) -> None:
    field = make()
    stand(qtbot, field)
    undo = QKeyEvent(
        QKeyEvent.Type.ShortcutOverride, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier
    )
    assert undo.matches(QKeySequence.StandardKey.Undo)
    undo.ignore()
    QApplication.sendEvent(field.editor_widget(), undo)
    assert not undo.isAccepted()
    type_text(field, "chữ")
    QApplication.sendEvent(field.editor_widget(), undo)
    assert undo.isAccepted()
    QTest.keyClick(field.editor_widget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert field.text() == ""


@both
def test_that_a_field_has_a_name_and_a_hint(qtbot: QtBot, make: Field) -> None:
    field = make()
    stand(qtbot, field)
    field.set_name("Ghi chú", "Viết một ghi chú")
    field.set_tone("sales")
    assert field.editor_widget().accessibleName() == "Ghi chú"
    assert field.editor.placeholderText() == "Viết một ghi chú"


def test_that_a_pasted_line_break_is_a_space_in_one_line(qtbot: QtBot) -> None:
    field = LineEdit()
    stand(qtbot, field)
    field.editor.insert("một\nhai")
    assert field.text() == "một hai"


def test_that_a_field_grows_with_its_text(qtbot: QtBot) -> None:
    field = GrowingTextEdit(lines=1, most_lines=5)
    stand(qtbot, field)
    empty = field.editor.height()
    field.set_text("một\nhai\nba")
    QApplication.processEvents()
    step = fonts.line_height(fonts.body())
    assert field.editor.height() == pytest.approx(empty + 2 * step, abs=2)
    field.set_text("\n".join(str(line) for line in range(50)))
    QApplication.processEvents()
    assert field.editor.height() == pytest.approx(empty + 4 * step, abs=2)
    assert field.editor.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded
    field.set_text("")
    QApplication.processEvents()
    assert field.editor.height() == empty


def test_that_markup_from_the_web_is_pasted_as_plain_text(qtbot: QtBot) -> None:
    field = GrowingTextEdit()
    stand(qtbot, field)
    source = QMimeData()
    source.setHtml("<b>đậm</b>")
    source.setText("đậm <i>")
    field.editor.insertFromMimeData(source)
    assert field.text() == "đậm <i>"
    assert not field.editor.textCursor().charFormat().font().bold()


def test_that_tab_leaves_a_longer_field(qtbot: QtBot) -> None:
    field = GrowingTextEdit()
    stand(qtbot, field)
    QTest.keyClick(field.editor, Qt.Key.Key_Tab)
    assert not field.editor.hasFocus()


@both
def test_that_emptying_an_empty_field_says_that_nothing_was_typed(
    qtbot: QtBot, make: Field
) -> None:
    field = make()
    stand(qtbot, field)
    edits: list[str] = []
    field.edited.connect(lambda: edits.append(field.text()))
    field.clear()
    assert edits == []
    type_text(field, "lớn")
    field.clear()
    assert field.text() == ""
    assert not field._editor().can_undo()
