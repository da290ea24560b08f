from collections.abc import Iterator
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

import resources
from ui.language import Language, translator_for
from ui.widgets.retranslated import Retranslated


@pytest.fixture
def language(qapp: QApplication) -> Iterator[Language]:
    kept = QLocale()
    spoken = Language(qapp)
    yield spoken
    spoken.choose("en")
    spoken.deleteLater()
    QLocale.setDefault(kept)


class Sign(Retranslated, QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.times = 0
        self.button = QPushButton(self)
        self.speak()

    def retranslate(self) -> None:
        self.times += 1
        self.button.setText(QCoreApplication.translate("QPlatformTheme", "Save"))


def test_that_a_widget_sets_its_texts_once_for_each_change(
    language: Language, qtbot: QtBot
) -> None:
    outer = QWidget()
    qtbot.addWidget(outer)
    sign = Sign()
    QVBoxLayout(outer).addWidget(sign)
    assert (sign.times, sign.button.text()) == (1, "Save")

    with qtbot.waitSignal(language.changed):
        language.choose("vi")
    assert (sign.times, sign.button.text()) == (2, "Lưu")

    language.choose("vi")
    assert sign.times == 2

    language.choose("en")
    assert (sign.times, sign.button.text()) == (3, "Save")


def test_that_numbers_and_days_follow_the_language(language: Language) -> None:
    language.choose("vi")
    assert QLocale().toString(1234567.5, "f", 1) == "1.234.567,5"
    language.choose("en")
    assert QLocale().toString(1234567.5, "f", 1) == "1,234,567.5"


def test_that_the_buttons_of_qt_speak_vietnamese(language: Language, qtbot: QtBot) -> None:
    language.choose("vi")
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
    )
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Save).text() == "Lưu"
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Huỷ"
    message = QMessageBox()
    qtbot.addWidget(message)
    message.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Retry)
    assert message.button(QMessageBox.StandardButton.Yes).text().replace("&", "") == "Có"
    assert message.button(QMessageBox.StandardButton.Retry).text() == "Thử lại"


def test_that_the_menus_of_text_fields_speak_vietnamese(language: Language, qtbot: QtBot) -> None:
    language.choose("vi")
    for field in (QLineEdit(), QPlainTextEdit()):
        qtbot.addWidget(field)
        menu = field.createStandardContextMenu()
        words = [action.text().replace("&", "").split("\t")[0] for action in menu.actions()]
        assert [word for word in words if word] == [
            "Hoàn tác",
            "Làm lại",
            "Cắt",
            "Sao chép",
            "Dán",
            "Xoá",
            "Chọn tất cả",
        ]
        menu.deleteLater()


def test_that_open_buttons_of_qt_change_too(language: Language, qtbot: QtBot) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    qtbot.addWidget(box)
    language.choose("vi")
    assert box.button(QDialogButtonBox.StandardButton.Close).text() == "Đóng"


def _qt_words() -> Iterator[tuple[str, str, str]]:
    tree = ET.parse(resources.path("translations/qtbase_vi.ts"))
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            yield (
                context.findtext("name", ""),
                message.findtext("source", ""),
                message.findtext("translation", ""),
            )


def test_that_each_of_our_words_for_qt_is_one_that_qt_says(qapp: QApplication) -> None:
    german = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    assert german.load("qtbase_de", folder)
    unknown = [
        (context, source)
        for context, source, _ in _qt_words()
        if not german.translate(context, source)
    ]
    assert unknown == []


def test_that_qt_is_translated_where_people_meet_it() -> None:
    words = list(_qt_words())
    assert all(translation.strip() for _, _, translation in words)
    met = {context for context, _, _ in words}
    assert met >= {
        "QPlatformTheme",
        "QDialogButtonBox",
        "QWidgetTextControl",
        "QLineEdit",
        "QFileDialog",
        "QMessageBox",
        "QAbstractSpinBox",
        "QPrintDialog",
        "QPrintPreviewDialog",
        "QShortcut",
        "QUndoStack",
    }
    assert len(words) >= 180


def test_that_documents_choose_their_own_language(language: Language) -> None:
    language.choose("en")
    assert translator_for("vi")("Marketing and Sales") != ""
    known = "Add a person"
    assert translator_for("en")(known) == known
    assert translator_for("vi")("never marked anywhere") == "never marked anywhere"
    assert translator_for("vi") is translator_for("vi")
