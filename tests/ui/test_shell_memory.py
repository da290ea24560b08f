"""Finding, undoing and remembering in the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from domain.model.fields import PersonaField
from domain.model.sides import Side
from domain.services.briefing import Briefing, ProductPart
from domain.services.drawing import Drawing
from domain.services.revealing import Revealing
from tests.robots.typing import press, settle, type_text
from tests.sittings import drawn
from tests.ui.house import House, house
from ui.personas.page import PersonasPage
from ui.shell.finding import Finding
from ui.shell.history_panel import HistoryPanel
from ui.shell.palette import Palette
from ui.shell.presenter import WindowPresenter

__all__ = ["house"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def opened_palette(window: WindowPresenter) -> Palette:
    press(window.view, Qt.Key.Key_K, CONTROL)
    found = [one for one in window.view.findChildren(Palette) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def titles(palette: Palette) -> list[str]:
    return [offer.title for offer in palette.offers()]


def test_that_the_palette_finds_things_whatever_their_marks(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    briefing = window.workspace.desk.use(Briefing)
    briefing.add_usp("Đường ven sông rợp bóng cây", "Ảnh chụp")
    palette = opened_palette(window)
    type_text(palette.field, "duong")

    offers = palette.offers()
    assert [(one.title, one.kind, one.keys) for one in offers] == [
        ("Đường ven sông rợp bóng cây", "USP", "U1")
    ]
    press(palette.field, Qt.Key.Key_Return)
    assert window.view.shown_page == "brief"


def test_that_the_palette_finds_pages_and_commands_in_both_languages(house: House) -> None:
    window = house.workspace()
    palette = opened_palette(window)
    assert "Brief" in titles(palette)
    type_text(palette.field, "resp")
    assert titles(palette)[0] == "Responsibilities"
    palette.leave()
    settle()

    house.program.speak("vi")
    palette = opened_palette(window)
    type_text(palette.field, "xuat")
    assert titles(palette)[0] == "Xuất…"
    palette.field.clear()
    type_text(palette.field, "export")
    assert titles(palette) == ["Xuất…"]
    palette.field.clear()
    type_text(palette.field, "phien ban")
    assert "Phiên bản" in titles(palette)
    palette.field.clear()
    type_text(palette.field, "what is unknown")
    assert [one.pane for one in palette.offers()] == ["unknown"]
    press(palette.field, Qt.Key.Key_Return)
    page = window.view.page_widget("personas")
    assert isinstance(page, PersonasPage)
    assert page.panes.key() == "unknown"
    assert page.panes.button("unknown").hasFocus()
    palette = opened_palette(window)
    type_text(palette.field, "rut ngau nhien")
    assert [(one.page, one.pane) for one in palette.offers()] == [("calls", "draws")]
    palette.leave()


def test_that_arrow_keys_choose_and_enter_runs(house: House) -> None:
    window = house.workspace()
    palette = opened_palette(window)
    type_text(palette.field, "per")
    assert palette.list.currentRow() == 0
    press(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentRow() == 1
    press(palette.field, Qt.Key.Key_Up)
    press(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentRow() == len(palette.offers()) - 1
    press(palette.field, Qt.Key.Key_Down)
    press(palette.field, Qt.Key.Key_Return)

    assert window.view.shown_page == "personas"
    assert not [one for one in window.view.findChildren(Palette) if one.isVisible()]


def test_that_escape_closes_the_palette_and_nothing_runs(house: House) -> None:
    window = house.workspace()
    palette = opened_palette(window)
    type_text(palette.field, "personas")
    press(palette.field, Qt.Key.Key_Escape)

    assert window.view.shown_page == "loop"
    assert not [one for one in window.view.findChildren(Palette) if one.isVisible()]


def test_that_the_palette_says_when_nothing_is_called_that(house: House) -> None:
    window = house.window()
    finding = Finding(window)
    finding.show()
    palette = window.view.findChild(Palette)
    assert isinstance(palette, Palette)
    type_text(palette.field, "zzzz")

    assert palette.offers() == []
    assert not palette.list.isVisible()


def test_that_undo_and_redo_name_what_they_do(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    briefing = window.workspace.desk.use(Briefing)
    briefing.add_usp("Công viên 3 ha", "Ảnh")
    bar = window.view.top_bar
    assert bar.undo.accessibleName() == "Undo: Add USP U1"
    assert bar.undo.toolTip() == "Undo: Add USP U1 (Ctrl+Z)"
    assert not bar.redo.isEnabled()

    QTest.keyClick(window.view, Qt.Key.Key_Z, CONTROL)
    assert briefing.brief().usps == ()
    assert bar.redo.accessibleName() == "Redo: Add USP U1"
    house.program.speak("vi")
    assert bar.redo.accessibleName() == "Làm lại: Thêm USP U1"

    QTest.keyClick(window.view, Qt.Key.Key_Y, CONTROL)
    assert [usp.text for usp in briefing.brief().usps] == ["Công viên 3 ha"]


def test_that_undo_says_why_it_stops_at_a_fact(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    window.view.commands.run("undo")

    notice = window.workspace.notices.notice
    assert notice.isVisible()
    assert notice.sentence() == (
        "Undo stops here: “Fill in the template” is a fact. It is followed, not undone."
    )


def test_that_undo_survives_closing_the_window(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    window.workspace.desk.use(Briefing).describe_product(ProductPart.NAME, "Vườn Sông")
    file = window.file
    assert file is not None
    window.close_workspace()
    with house.opening(window):
        window.open_file(file)

    assert window.workspace is not None
    assert window.view.top_bar.undo.accessibleName() == "Undo: Describe the product"
    window.view.commands.run("undo")
    product = window.workspace.desk.use(Briefing).brief().product
    assert product.name == ""


def test_that_the_history_tells_what_was_done_and_what_was_undone(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    briefing = window.workspace.desk.use(Briefing)
    window.view.commands.run("history")
    panel = window.view.side
    assert isinstance(panel, HistoryPanel)
    assert panel.sentences() == ["Fill in the template"]

    briefing.add_usp("Công viên 3 ha", "Ảnh")
    assert panel.sentences() == ["Add USP U1", "Fill in the template"]
    window.view.commands.run("undo")
    assert panel.sentences()[:2] == ["Taken back: Add USP U1", "Add USP U1 (undone)"]

    window.view.commands.run("history")
    assert window.view.side is None
    assert not window.view.commands.action("history").isChecked()


def test_that_hidden_work_reaches_neither_undo_nor_history_nor_palette(house: House) -> None:
    window = house.workspace(example="")
    assert window.workspace is not None
    desk = window.workspace.desk
    session = drawn(desk.bench, {Side.SALES: [(PersonaField.PAIN, "BÍ MẬT")]})
    drawing = desk.use(Drawing)
    writing = drawing.writing(session.id).id
    for side in (Side.MARKETING, Side.OWNER):
        drawing.begin_turn(writing, side)
        drawing.write_note(writing, side, PersonaField.PAIN, "BÍ MẬT KHÁC")
        drawing.seal(writing, side)
    assert "note" not in window.view.top_bar.undo.toolTip()
    window.view.commands.run("history")
    panel = window.view.side
    assert isinstance(panel, HistoryPanel)
    assert not [one for one in panel.sentences() if one.startswith("Write a note")]
    palette = opened_palette(window)
    type_text(palette.field, "bi mat")
    assert palette.offers() == []
    palette.leave()

    desk.use(Revealing).reveal(writing)
    palette = opened_palette(window)
    type_text(palette.field, "bi mat")
    assert sorted(titles(palette)) == ["BÍ MẬT", "BÍ MẬT KHÁC", "BÍ MẬT KHÁC"]
