"""The page of the documents, worked by keyboard: the very file is shown, then saved."""

import errno
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot
from python_calamine import CalamineWorkbook

import main
from domain.model.iteration_figures import IterationFigures, SourceFigures
from domain.model.persona import Persona, PersonaKind
from domain.model.session_report import Naming
from domain.model.wording import Tongue
from domain.services.claiming import Claiming
from domain.services.delivering import Delivering
from domain.services.freezing import Freezing
from domain.services.iterating import Iterating, IterationWords
from domain.services.quoting import QuoteWords, Quoting
from domain.services.reporting import Reporting
from domain.services.scoreboard import Scoreboard
from domain.text import Translate
from exports.brief_pdf import PdfBriefWriter
from exports.workbook import XlsxMatrixWriter
from tests.desks import TestDesk, make_desk
from tests.exports.reading import said_in
from tests.fakes import FakeShelf, FakeWork
from tests.robots.typing import find, press, push, settle, spoken
from ui.documents.page import DocumentsPage, build
from ui.documents.printing import send_to
from ui.documents.view import DocumentsView
from ui.language import LANGUAGES, Language, LanguageCode, translator_for
from ui.shell.makers import writers_of
from ui.widgets.clipping import clipped_texts
from ui.widgets.inputs import ComboBox


def _translate_for(tongue: Tongue) -> Translate:
    return translator_for(tongue.value)


def _page(qtbot: QtBot, desk: TestDesk) -> DocumentsPage:
    desk.desk.writers = replace(
        writers_of(main.makers()),
        brief=lambda: PdfBriefWriter(_translate_for),
        matrix=lambda: XlsxMatrixWriter(_translate_for),
    )
    page = build(desk.desk)
    assert isinstance(page, DocumentsPage)
    qtbot.addWidget(page)
    page.resize(1170, 694)
    page.show()
    rest(qtbot, desk)
    return page


def rest(qtbot: QtBot, desk: TestDesk) -> None:
    """Let everything under way come to its end: drawing up first, then pictures of pages."""
    settle()
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=10_000)
    settle()
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=10_000)


@pytest.fixture
def saving(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[[DocumentsPage], Path]:
    """Answers the system's dialog with the name that it offers, in a folder of the test."""

    def answer(page: DocumentsPage) -> Path:
        offered: list[Path] = []

        def ask(suggested: Path, ending: str, kind: str) -> Path:
            offered.append(suggested)
            return tmp_path / suggested.name

        monkeypatch.setattr(page, "ask_place", ask)
        push(page, "Save as…")
        return tmp_path / offered[0].name

    return answer


def test_that_the_brief_is_seen_and_saved_byte_for_byte(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    assert page.preview.currentWidget() is page.pages
    assert "Anh Khải" in page.pages.accessibleDescription()
    shown = page.presenter.drawn
    assert shown is not None
    place = saving(page)
    rest(qtbot, desk)
    assert place.name == "Chân dung khách hàng – Anh Khải – nhà ba thế hệ – 2.1.pdf"
    assert place.read_bytes() == shown.content
    assert page.saved.sentence() == f"Saved: {place.name}"


def test_that_the_pages_are_painted(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    picture = page.pages.grab().toImage()
    middle = picture.width() // 2
    colours = {picture.pixelColor(middle, y).name() for y in range(0, picture.height(), 2)}
    assert len(colours) > 10


def test_that_the_language_of_the_document_is_its_own(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate", Tongue.ENGLISH)
    page = _page(qtbot, desk)
    assert page.language.key() == "vi"
    assert "Chân dung khách hàng" in page.pages.accessibleDescription()
    press(page.language.button("vi"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    assert "Customer persona" in page.pages.accessibleDescription()
    place = saving(page)
    rest(qtbot, desk)
    assert "Customer persona" in pypdf.PdfReader(place).pages[0].extract_text()
    assert "Deliverables" in spoken(page)


def test_that_another_persona_is_chosen_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    choice = find(page, "Persona", ComboBox)
    press(choice, Qt.Key.Key_Down)
    rest(qtbot, desk)
    assert "Linh và Phúc" in page.pages.accessibleDescription()


def test_that_cards_of_the_chosen_persona_are_seen_and_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    page.document_chosen.emit("cards")
    rest(qtbot, desk)
    assert page.presenter.drawn is not None
    assert "Nói gì" in page.presenter.drawn.words
    assert page.persona.isVisible()
    place = tmp_path / "cards.pdf"
    monkeypatch.setattr(page, "ask_place", lambda suggested, *_: place)
    page.save.click()
    rest(qtbot, desk)
    assert place.read_bytes() == page.presenter.drawn.content


def test_that_scopes_of_work_are_seen_with_names_or_without(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    push(page, "SOW")
    rest(qtbot, desk)
    shown = page.presenter.drawn
    assert shown is not None
    assert len(shown.pages) == 8
    assert "Trần Gia Bảo" in shown.words
    push(page, "None")
    rest(qtbot, desk)
    shown = page.presenter.drawn
    assert shown is not None
    assert "Trần Gia Bảo" not in shown.words
    place = saving(page)
    rest(qtbot, desk)

    assert place.name.startswith("Phạm vi công việc (SOW) – Song Môn Residence")
    assert place.read_bytes() == shown.content


def test_that_a_brief_tells_as_much_of_names_as_is_chosen(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    naming = page.of_report.naming
    assert naming.isVisible()
    assert not page.of_report.session.isVisible()
    for key, told in (("full", True), ("none", False)):
        page.of_report.naming_chosen.emit(key)
        rest(qtbot, desk)
        assert page.presenter.drawn is not None
        assert ("Marketing: " in page.presenter.drawn.words) is told
        assert naming.key() == key


def test_that_the_workbook_is_looked_over_and_saved(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    press(page.document.button("cards"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    model = page.sheets.table.model()
    assert model.rowCount() > 10
    assert model.headerData(2, Qt.Orientation.Horizontal) == "OWN"
    assert "Đọc trước · Ma trận" in page.sheets.others.text()
    place = saving(page)
    rest(qtbot, desk)
    rows = CalamineWorkbook.from_path(place).get_sheet_by_index(1).to_python()
    assert str(model.index(0, 1).data()) in [row[1] for row in rows if len(row) > 1]


def test_that_the_preview_follows_the_workspace(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    assert "signed" in page.facts.text()
    claim = Claiming(desk.bench).claims()[0]
    Claiming(desk.bench).retire_claim(claim.id)
    rest(qtbot, desk)
    assert page.facts.text().endswith("draft: each page says so")


def test_that_characters_without_a_glyph_are_named_before_saving(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    (primary,) = [
        one for one in desk.fake.store.things[Persona].values() if one.kind is PersonaKind.PRIMARY
    ]
    with desk.bench.doing("edit_persona", code=primary.code) as work:
        work.of(Persona).put(replace(primary, name="Khải 😀 漢"))
    page = _page(qtbot, desk)
    assert page.report.sentence() == "2 characters have no glyph and are shown as □: 😀 漢"


def test_that_a_full_disk_is_told_in_place_and_the_old_document_stays(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    place = saving(page)
    rest(qtbot, desk)
    old = place.read_bytes()
    press(page.language.button("vi"), Qt.Key.Key_Right)
    rest(qtbot, desk)

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    def refuse(suggested: Path, ending: str, kind: str) -> Path:
        return place

    with monkeypatch.context() as disk:
        disk.setattr(os, "fsync", full)
        disk.setattr(page, "ask_place", refuse)
        push(page, "Save as…")
        rest(qtbot, desk)
    assert place.read_bytes() == old
    assert "the disk is full" in page.error.sentence()
    assert "untouched" in page.error.sentence()
    push(page, "Try again")
    rest(qtbot, desk)
    assert place.read_bytes() != old
    assert page.error.sentence() == ""


def test_that_an_empty_workspace_leads_to_the_first_step(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _page(qtbot, desk)
    went: list[str] = []
    desk.desk.ways.wanted.connect(lambda key, thing: went.append(key))
    assert not page.save.isEnabled()
    push(page, "Go to Personas")
    press(page.document.button("cards"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    push(page, "Go to Responsibilities")
    assert went == ["personas", "responsibilities"]


def _look_at_board(qtbot: QtBot, desk: TestDesk) -> DocumentsPage:
    page = _page(qtbot, desk)
    press(page.document.button("brief"), Qt.Key.Key_End)
    rest(qtbot, desk)
    return page


def test_that_the_scoreboard_is_seen_and_saved_in_each_format(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate")
    page = _look_at_board(qtbot, desk)
    assert page.of_board.iteration.currentText() == "Iteration 3"
    assert page.of_board.versus.currentText() == "Iteration 2"
    page.of_board.iteration_chosen.emit(page.of_board.iteration.itemData(1))
    rest(qtbot, desk)
    assert page.of_board.versus.currentText() == "Iteration 1"
    press(page.language.button("vi"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    assert "Sales' own work" in page.pages.accessibleDescription()
    assert "Iteration 2" in page.facts.text()
    press(page.of_board.format.button(".pdf"), Qt.Key.Key_Right)
    place = saving(page)
    rest(qtbot, desk)
    assert place.name.endswith(" – Iteration 2.xlsx")
    with CalamineWorkbook.from_path(place) as book:
        assert book.sheet_names[0] == "Scoreboard"
    assert clipped_texts(page) == []
    press(page.document.button("scores"), Qt.Key.Key_Home)
    rest(qtbot, desk)
    assert not page.of_board.isVisible()


def test_that_the_scoreboard_hands_out_neither_side_alone(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _look_at_board(qtbot, desk)
    assert page.preview.currentWidget() is page.nothing
    assert not page.of_board.isVisible(), "there is no iteration to choose"
    known = SourceFigures("facebook", spend=10_000, impressions=5_000, clicks=100, leads=40)
    round_ = Iterating(desk.bench).begin(IterationWords(date(2026, 3, 2), date(2026, 3, 29)))
    Freezing(desk.bench).enter_totals(round_.id, IterationFigures((known,)))
    rest(qtbot, desk)
    assert page.preview.currentWidget() is page.nothing
    assert not page.save.isEnabled()
    assert "Sales" in " ".join(spoken(page.nothing))
    assert page.of_board.isVisible()


def test_that_pages_are_zoomed_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    fitted = page.pages.percent
    press(page.pages, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    rest(qtbot, desk)
    assert page.pages.percent > fitted
    assert page.size_words.text() == f"{page.pages.percent}%"
    press(page.pages, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert page.pages.percent == fitted


def test_that_what_is_printed_is_the_document(qtbot: QtBot, tmp_path: Path) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    shown = page.presenter.drawn
    assert shown is not None
    send_to(printer, shown, page, desk.desk.jobs)
    rest(qtbot, desk)
    printed = pypdf.PdfReader(tmp_path / "printed.pdf")
    assert len(printed.pages) == len(shown.pages)
    assert page.saved.sentence() == "Printed"


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_nothing_is_clipped(qtbot: QtBot, qapp: QApplication, code: LanguageCode) -> None:
    language = Language(qapp, code)
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    assert clipped_texts(page) == []
    press(page.document.button("brief"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    assert clipped_texts(page) == []
    press(page.document.button("cards"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    assert clipped_texts(page) == []
    language.choose("en")


def test_that_a_document_is_never_written_over_unasked(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = DocumentsView()
    qtbot.addWidget(view)
    answers = [str(tmp_path / "Bản tóm tắt"), str(tmp_path / "Bản tóm tắt.pdf")]
    offered: list[str] = []

    def ask(parent: object, title: str, place: str, kinds: str) -> tuple[str, str]:
        offered.append(Path(place).name)
        return answers[len(offered) - 1], ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    assert view.ask_place(tmp_path / "a.pdf", ".pdf", "PDF") == tmp_path / "Bản tóm tắt.pdf"
    (tmp_path / "Bản tóm tắt.pdf").touch()
    offered.clear()
    assert view.ask_place(tmp_path / "a.pdf", ".pdf", "PDF") == tmp_path / "Bản tóm tắt.pdf"
    assert offered == ["a.pdf", "Bản tóm tắt.pdf"], "the dialog asks about the whole name"


def _look_at_report(qtbot: QtBot, desk: TestDesk) -> DocumentsPage:
    page = _page(qtbot, desk)
    press(page.document.button("cards"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    press(page.document.button("workbook"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    return page


def test_that_the_report_is_seen_as_pages_and_saved_in_each_format(
    qtbot: QtBot, saving: Callable[[DocumentsPage], Path]
) -> None:
    desk = make_desk("real_estate")
    page = _look_at_report(qtbot, desk)
    assert page.preview.currentWidget() is page.pages
    assert "Biên bản buổi 1" in page.pages.accessibleDescription()
    assert page.pages.page_count > 3
    shown = page.presenter.drawn
    assert shown is not None
    place = saving(page)
    rest(qtbot, desk)
    assert place.name.startswith("Biên bản buổi 1 – ")
    assert place.read_bytes() == shown.content
    press(page.of_report.format.button(".pdf"), Qt.Key.Key_Right)
    word = saving(page)
    rest(qtbot, desk)
    assert docx.Document(str(word)).paragraphs[0].text == "Biên bản buổi 1"
    press(page.of_report.format.button(".docx"), Qt.Key.Key_Right)
    data = saving(page)
    rest(qtbot, desk)
    assert json.loads(data.read_text("utf-8"))["number"] == 1


def test_that_names_are_initials_until_others_are_chosen(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    page = _look_at_report(qtbot, desk)
    assert "N. H. A." in page.pages.accessibleDescription()
    assert "Nguyễn Hoài An" not in page.pages.accessibleDescription()
    press(page.of_report.naming.button("short"), Qt.Key.Key_Right)
    rest(qtbot, desk)
    assert "N. H. A." not in page.pages.accessibleDescription()
    assert page.of_report.naming.key() == "none"


def test_that_without_a_session_the_report_leads_to_one(qtbot: QtBot) -> None:
    desk = make_desk()
    page = _look_at_report(qtbot, desk)
    went: list[str] = []
    desk.desk.ways.wanted.connect(lambda key, thing: went.append(key))
    assert not page.save.isEnabled()
    push(page, "Go to Session")
    assert went == ["session"]


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_nothing_of_the_report_is_clipped(
    qtbot: QtBot, qapp: QApplication, code: LanguageCode
) -> None:
    language = Language(qapp, code)
    page = _look_at_report(qtbot, make_desk("real_estate"))
    assert clipped_texts(page) == []
    language.choose("en")


def test_that_a_report_is_drawn_up_anew_when_a_customer_takes_the_consent_back(
    qtbot: QtBot, tmp_path: Path
) -> None:
    desk = make_desk("real_estate")
    quoting, words = Quoting(desk.bench), QuoteWords("Tôi ngại vay lắm", consent=True)
    quote = quoting.write_quote(words)
    page = _look_at_report(qtbot, desk)

    def drawn() -> str:
        assert page.presenter.drawn is not None
        (tmp_path / "report.pdf").write_bytes(page.presenter.drawn.content)
        return said_in(tmp_path / "report.pdf")

    assert words.text in drawn()
    quoting.edit_quote(quote.id, replace(words, consent=False))
    rest(qtbot, desk)
    assert words.text not in drawn()


def test_that_a_change_of_whatever_a_document_tells_draws_it_up_anew(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk("real_estate")
    page = _page(qtbot, desk)
    read: set[type] = set()
    of = FakeWork.of

    def spied(work: FakeWork, kind: type) -> FakeShelf:
        read.add(kind)
        return of(work, kind)

    monkeypatch.setattr(FakeWork, "of", spied)
    delivering = Delivering(desk.bench)
    delivering.brief(delivering.deliverables().personas[0].id)
    delivering.matrix(_translate_for)
    reporting = Reporting(desk.bench)
    for session in reporting.sessions():
        reporting.report(session.id, Naming.FULL, _translate_for)
    board = Scoreboard(desk.bench)
    board.scores()
    assert read - page.presenter.watched_kinds == set()
