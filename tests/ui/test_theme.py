from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QFontInfo, QImage, QPalette, QRawFont, QTextLayout
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

import resources
import ui
from ui.shell.commands import COMMANDS
from ui.shell.pages import PAGES
from ui.theme import fonts
from ui.theme.colours import DARK, LIGHT, Colours, contrast, text_pairs
from ui.theme.icons import icon, keep_icon, pixmap
from ui.theme.theme import Theme, stylesheet, theme


@pytest.fixture
def dress(qapp: QApplication) -> Iterator[Theme]:
    yield theme()
    theme().choose("light")


def test_that_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#FFFFFF", "#FFFFFF") == 1
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#FFFFFF", "#777777") == contrast("#777777", "#FFFFFF")


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_every_text_can_be_read_on_its_background(colours: Colours) -> None:
    weak = [
        (text, under, round(contrast(text, under), 2))
        for text, under in text_pairs(colours)
        if contrast(text, under) < 4.5
    ]
    assert weak == []


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_focus_and_the_edge_of_a_tick_stand_out(colours: Colours) -> None:
    for under in (colours.card, colours.page):
        assert contrast(colours.focus, under) >= 3
        assert contrast(colours.faint, under) >= 2.8


def test_that_an_unknown_tone_is_refused() -> None:
    with pytest.raises(ValueError, match="purple"):
        LIGHT.tone("purple")


def test_that_the_stylesheet_names_no_unknown_colour() -> None:
    for colours in (LIGHT, DARK):
        text = stylesheet(colours)
        assert "$" not in text
        for name in ("marketing", "sales", "owner", "both", "bad"):
            assert colours.tone(name).strong in text


def test_that_each_picture_of_the_stylesheet_is_bundled() -> None:
    for colours in (LIGHT, DARK):
        for part in stylesheet(colours).split("url(theme:")[1:]:
            assert resources.path(f"themes/{part.split(')')[0]}").is_file()


def test_that_choosing_dark_dresses_everything_and_says_so(dress: Theme, qtbot: QtBot) -> None:
    dress.choose("light")
    with qtbot.waitSignal(dress.changed):
        dress.choose("dark")
    assert dress.is_dark
    assert QApplication.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.page
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    assert DARK.card in app.styleSheet()


def test_that_system_follows_the_system_and_a_choice_does_not(
    dress: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = Qt.ColorScheme.Dark

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return system

    app = QApplication.instance()
    monkeypatch.setattr(type(app), "styleHints", lambda self: Hints())
    dress.choose("system")
    assert dress.colours is DARK
    system = Qt.ColorScheme.Light
    dress._on_color_scheme_changed()
    assert dress.colours is LIGHT
    dress.choose("dark")
    dress._on_color_scheme_changed()
    assert dress.colours is DARK


def test_that_there_is_one_theme(dress: Theme) -> None:
    assert theme() is dress
    with pytest.raises(ValueError, match="lilac"):
        dress.colour("lilac")
    assert dress.colour("sales") == dress.colours.sales.strong
    assert dress.colour("ink") == dress.colours.ink


@pytest.mark.parametrize("weight", [fonts.REGULAR, fonts.MEDIUM, fonts.SEMIBOLD, fonts.BOLD])
def test_that_text_is_be_vietnam_pro_in_a_real_weight(dress: Theme, weight: int) -> None:
    info = QFontInfo(fonts.text_font(13, weight))
    assert info.family() == fonts.TEXT_FAMILY
    assert info.weight() == weight
    assert info.pixelSize() == 13


def test_that_small_text_keeps_its_half_pixel(dress: Theme) -> None:
    screen = QApplication.primaryScreen()
    pixels = fonts.small().pointSizeF() * screen.logicalDotsPerInch() / 72
    assert pixels == pytest.approx(11.5)


def test_that_figures_are_equally_wide(dress: Theme) -> None:
    raw = QRawFont.fromFont(fonts.figure_font())
    widths = {
        point.x() for point in raw.advancesForGlyphIndexes(raw.glyphIndexesForString("0123456789"))
    }
    assert len(widths) == 1


def test_that_every_sign_comes_from_a_bundled_font(dress: Theme) -> None:
    for font in (fonts.text_font(), fonts.text_font(13, fonts.BOLD), fonts.figure_font()):
        layout = QTextLayout("→ ✓ ≥ ≤ № × − ₫ ○ ● ▲ ▼ ✗ ★ Ẩ ễ ộ", font)
        layout.beginLayout()
        layout.createLine().setLineWidth(1000)
        layout.endLayout()
        families = {run.rawFont().familyName() for run in layout.glyphRuns()}
        assert families <= {fonts.TEXT_FAMILY, fonts.FIGURE_FAMILY, fonts.SIGN_FAMILY}


def test_that_a_line_is_high_enough_for_stacked_marks(dress: Theme) -> None:
    for font in (fonts.body(), fonts.small(), fonts.page_title()):
        assert fonts.line_height(font) >= QRawFont.fromFont(font).ascent()
    assert fonts.line_height(fonts.body()) == 19
    assert fonts.line_height(fonts.page_title()) == 29


def test_that_a_missing_font_is_said(dress: Theme) -> None:
    with pytest.raises(OSError, match=r"nothing\.ttf"):
        fonts._load("nothing.ttf")


def _colours_in(image: QImage) -> set[str]:
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }


def test_that_an_icon_has_the_colour_asked_for_at_any_sharpness(dress: Theme) -> None:
    for ratio in (1.0, 1.5, 2.0, 3.0):
        drawn = pixmap("undo-2", "#C2410C", 16, ratio)
        assert drawn.width() == round(16 * ratio)
        assert drawn.devicePixelRatio() == ratio
        assert _colours_in(drawn.toImage()) <= {"#C2410C"}


def test_that_an_icon_follows_the_theme(dress: Theme, qtbot: QtBot) -> None:
    dress.choose("light")
    button = QPushButton()
    qtbot.addWidget(button)
    keep_icon(button, "undo-2", "sales")
    dress.choose("dark")
    shown = button.icon().pixmap(16, 16).toImage()
    assert _colours_in(shown) == {DARK.sales.strong}


def test_that_a_button_that_is_gone_takes_its_icon_along(dress: Theme, qtbot: QtBot) -> None:
    button = QPushButton()
    keep_icon(button, "undo-2")
    button.deleteLater()
    QCoreApplication.sendPostedEvents(button, QEvent.Type.DeferredDelete.value)
    dress.choose("dark")


def test_that_an_unknown_icon_is_said(dress: Theme) -> None:
    with pytest.raises(OSError, match="no-such-icon"):
        icon("no-such-icon")


def test_that_every_icon_is_used() -> None:
    folder = resources.path("icons/app.svg").parent
    sources = "".join(file.read_text("utf-8") for file in Path(ui.__path__[0]).rglob("*.py"))
    bundled = {file.stem for file in folder.glob("*.svg")} - {"app"}
    assert {name for name in bundled if f'"{name}"' not in sources} == set()


def test_that_every_icon_of_a_command_and_of_a_page_is_bundled() -> None:
    named = {one.icon for one in (*COMMANDS, *PAGES) if one.icon}
    assert [name for name in named if not resources.path(f"icons/{name}.svg").is_file()] == []
