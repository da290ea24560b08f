"""Every frame that a session shows, measured: letters, contrast, places, and what is cut where.

Sizes are measured at 1920 × 1080 and 96 dpi, where 32 pixels are 24 points.
"""

from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter
from PySide6.QtWidgets import QApplication

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.fields import PersonaField
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.briefing import Briefing, ProductPart
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench
from tests.sittings import KINDS, NOTES, agenda_with, drawn, go_to, revealed
from ui.language import translator_for
from ui.shell.audience_painter import HEIGHT, SMALLEST, WIDTH, FramePainter, Written
from ui.shell.audience_words import shortened, wrapped
from ui.shell.projector import AudienceTimer
from ui.theme import fonts
from ui.theme.colours import contrast

LONG = "Khách nói rất dài về lãi vay thả nổi, phí quản lý và tiến độ bàn giao của chủ đầu tư, " * 6
LEGIBLE = 7.0
TIMERS = {
    "ample": AudienceTimer(left=725, planned=900),
    "soon": AudienceTimer(left=170, planned=900),
    "last": AudienceTimer(left=31, planned=900),
    "over": AudienceTimer(left=-75, planned=900),
    "paused": AudienceTimer(left=725, planned=900, running=False),
    "reading": AudienceTimer(left=725, planned=900, reading=98),
    "none": None,
}


@dataclass(frozen=True)
class Painted:
    """A frame as the room gets it."""

    image: QImage
    written: tuple[Written, ...]


def paint(frame: AudienceFrame, timer: AudienceTimer | None, tongue: Tongue) -> Painted:
    image = QImage(QSize(1920, 1080), QImage.Format.Format_RGB32)
    painter = QPainter(image)
    frame_painter = FramePainter(painter, translator_for(tongue.value))
    frame_painter.paint(frame, timer)
    painter.end()
    return Painted(image, tuple(frame_painter.written))


def faults(painted: Painted) -> list[str]:
    """Return what cannot be read from eight metres, a line each."""
    found = []
    for at, one in enumerate(painted.written):
        box, name = one.where, repr(one.text)
        if one.size < SMALLEST:
            found.append(f"{name} is {one.size} px high")
        if (apart := contrast(one.colour, one.under)) < LEGIBLE:
            found.append(f"{name} stands at {apart:.2f} : 1")
        corner = painted.image.pixelColor(int(box.left()) + 1, int(box.top()) + 1)
        if corner != QColor(one.under):
            found.append(f"under {name} lies {corner.name()}, not {one.under}")
        if box.left() < 0 or box.top() < 0 or box.right() > WIDTH or box.bottom() > HEIGHT:
            found.append(f"{name} leaves the screen")
        inside = box.adjusted(1, 1, -1, -1)
        found += [
            f"{name} lies on {other.text!r}"
            for other in painted.written[at + 1 :]
            if inside.intersects(other.where)
        ]
    return found


def seen(bench: Workbench, tongue: Tongue, look: Look | None = None) -> AudienceFrame:
    return Showing(bench).frame(look or Look(), tongue, translator_for(tongue.value))


@pytest.fixture
def bench(qapp: QApplication) -> Workbench:
    """A workspace in which people wrote at length."""
    bench = FakeBench(load_catalogue()).bench()
    briefing = Briefing(bench)
    briefing.describe_product(ProductPart.NAME, LONG[:118])
    briefing.describe_product(ProductPart.WHAT, LONG)
    briefing.describe_product(ProductPart.MUST_EXPLAIN, LONG)
    briefing.describe_product(ProductPart.PRICE, LONG[:118])
    for place in range(6):
        briefing.add_usp(f"{place}. {LONG}"[:290], "ảnh")
        briefing.ask_question(Side.SALES, LONG[:290])
        Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, LONG[: 90 * (1 + place % 3)]))
    return bench


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize("kind", KINDS)
def test_that_the_frame_of_every_step_is_read_from_eight_metres(
    bench: Workbench, kind: StepKind, tongue: Tongue
) -> None:
    Facilitating(bench).start(agenda_with(kind))
    go_to(bench, kind)
    assert faults(paint(seen(bench, tongue), TIMERS["ample"], tongue)) == []


@pytest.mark.parametrize("timer", TIMERS)
@pytest.mark.parametrize("kind", [StepKind.BREAK, StepKind.DRAWING, StepKind.CLAIMS])
def test_that_every_state_of_the_clock_is_read_too(
    bench: Workbench, kind: StepKind, timer: str
) -> None:
    Facilitating(bench).start()
    go_to(bench, kind)
    painted = paint(seen(bench, Tongue.VIETNAMESE), TIMERS[timer], Tongue.VIETNAMESE)
    assert faults(painted) == []
    texts = {one.text for one in painted.written}
    words = {
        "soon": {"02:50", "còn ít giờ"},
        "last": {"00:31", "sắp hết giờ"},
        "over": {"+01:15", "hết giờ"},
        "paused": {"12:05", "tạm dừng"},
        "reading": {"01:38", "Đọc thầm"},
    }
    assert words.get(timer, set()) <= texts, "never colour alone"


def test_that_a_break_and_the_curtain_show_the_time_large(bench: Workbench) -> None:
    Facilitating(bench).start()
    sizes = {}
    for kind in (StepKind.BREAK, StepKind.DRAWING, StepKind.CLAIMS):
        go_to(bench, kind)
        painted = paint(seen(bench, Tongue.ENGLISH), TIMERS["ample"], Tongue.ENGLISH)
        sizes[kind] = next(one.size for one in painted.written if one.text == "12:05")
    assert sizes[StepKind.BREAK] > sizes[StepKind.DRAWING] > sizes[StepKind.CLAIMS] >= 2 * SMALLEST


@pytest.mark.parametrize("tongue", Tongue)
def test_that_curtain_reveal_and_darkness_are_read(bench: Workbench, tongue: Tongue) -> None:
    notes = {side: [*texts, (PersonaField.PAIN, LONG[:290])] for side, texts in NOTES.items()}
    session = revealed(bench, notes)
    go_to(bench, StepKind.REVEAL)
    frame = seen(bench, tongue)
    assert frame.mode is AudienceMode.REVEAL
    for page in range(4):
        painted = paint(seen(bench, tongue, Look(page=page)), TIMERS["reading"], tongue)
        assert faults(painted) == []
    texts = [one.text for one in paint(frame, TIMERS["reading"], tongue).written]
    assert sum(text.count(" …") for text in texts) == 3, "each digest is whole"
    Facilitating(bench).end(session.id)
    assert paint(seen(bench, tongue), None, tongue).written == ()
    drawn(bench)
    go_to(bench, StepKind.REVEAL)
    assert faults(paint(seen(bench, tongue), TIMERS["last"], tongue)) == []
    blank = paint(seen(bench, tongue, Look(blank=True)), None, tongue)
    assert blank.written == ()


def test_that_the_curtain_says_states_and_time_and_nothing_else(bench: Workbench) -> None:
    session = Facilitating(bench).start().session
    go_to(bench, StepKind.DRAWING)
    drawing = Drawing(bench)
    writing = drawing.writing(session.id).id
    drawing.begin_turn(writing, Side.SALES)
    before = paint(seen(bench, Tongue.ENGLISH), TIMERS["ample"], Tongue.ENGLISH)
    for _ in range(7):
        drawing.write_note(writing, Side.SALES, PersonaField.PAIN, "BÍ MẬT")
    after = paint(seen(bench, Tongue.ENGLISH), TIMERS["ample"], Tongue.ENGLISH)
    assert after.image == before.image


@pytest.mark.parametrize("width", [200, 420, 900])
def test_that_a_long_text_ends_at_a_word(qapp: QApplication, width: int) -> None:
    font = fonts.text_font(SMALLEST)
    words = LONG.split()
    for cut in (shortened(LONG, font, width), " ".join(wrapped(LONG, font, width, 3))):
        assert cut.endswith("…")
        assert cut.removesuffix("…").split()[-1] in {word.rstrip(",") for word in words}
    assert QFontMetricsF(font).horizontalAdvance(shortened(LONG, font, width)) <= width
    assert shortened("vừa", font, width) == "vừa"
    assert shortened("W" * 90, font, width).endswith("…"), "one word alone is cut inside"


def test_that_a_frame_with_a_fault_is_found(bench: Workbench) -> None:
    painted = paint(seen(bench, Tongue.ENGLISH), None, Tongue.ENGLISH)
    assert faults(painted) == []
    Facilitating(bench).start()
    painted = paint(seen(bench, Tongue.ENGLISH), TIMERS["over"], Tongue.ENGLISH)
    one = painted.written[0]
    for bad in (
        replace(one, size=31),
        replace(one, colour="#F87171"),
        replace(one, under="#FFFFFF"),
        replace(one, where=one.where.adjusted(0, 0, 2000, 0)),
    ):
        assert faults(Painted(painted.image, (bad,)))
    assert faults(Painted(painted.image, (one, one)))
