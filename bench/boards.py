"""T12: a board of 2,000 notes, beside the same notes as Qt's own text items."""

import os
import random
import statistics
import time
from collections.abc import Callable
from typing import Any
from uuid import UUID

from bench.measuring import Line, medians

NOTES = 2_000
ROUNDS = 5
_SIZE = 1_170, 600
_ZOOM = 0.5
_MIDDLE = 3_600, 2_000
_PANS = 30
_FRAME, _REST = 16, 300
_SENTENCE = "Khách {number} lo lãi suất thả nổi sau ưu đãi, muốn hỏi vợ trước khi đặt cọc"


def board() -> list[Line]:
    """Open, repaint, zoom and pan both, in turn."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    app = QApplication.instance() or QApplication([])
    ours, theirs = [], []
    for number in range(ROUNDS + 1):
        theirs.append(_measured(app, _stock_view, _stock_zoom))
        ours.append(_measured(app, _board_view, _board_zoom))
        if number == 0:  # fonts and icons are loaded now
            ours.clear()
            theirs.clear()
    mine, stock = medians(ours), medians(theirs)
    return [
        _line("open", f"board of {NOTES:,} notes, open", mine, stock, "≤ 0.2 ×"),
        _line("repaint", "… full repaint", mine, stock, "≤ 0.6 ×"),
        _line("zoom", "… worst zoom step", mine, stock, "≤ 17 ms"),
        _line("pan", "… pan", mine, stock, "≤ 2 ms"),
    ]


def _line(name: str, what: str, ours: dict[str, float], theirs: dict[str, float], aim: str) -> Line:
    """Say the median of an act; of several steps the one that takes longest."""
    mine = max(time for act, time in ours.items() if act.startswith(name))
    stock = max(time for act, time in theirs.items() if act.startswith(name))
    return Line("T12", what, f"{mine:.1f} ms", f"{stock:.1f} ms", f"{mine / stock:.2f} ×", aim)


def _measured(
    app: Any, make: Callable[[], Any], zoom: Callable[[Any, float], None]
) -> dict[str, float]:
    """Return milliseconds of each act on a view; it is closed afterwards."""
    told: dict[str, float] = {}
    begun = time.perf_counter()
    view = make()
    view.resize(*_SIZE)
    view.show()
    app.processEvents()
    view.viewport().repaint()
    told["open"] = _since(begun)
    zoom(view, _ZOOM)
    view.centerOn(*_MIDDLE)
    _wait(app, _REST)
    told["repaint"] = statistics.median(_timed(view.viewport().repaint) for _ in range(10))
    told["pan"] = statistics.median(_pans(app, view))
    steps = _zoom_steps(app, view, zoom)
    told.update((f"zoom {number}", time) for number, time in enumerate(steps))
    view.close()
    view.deleteLater()
    app.processEvents()
    return told


def _zoom_steps(app: Any, view: Any, zoom: Callable[[Any, float], None]) -> list[float]:
    """Zoom out from 200 % and in again as the wheel does; return the time of each step."""
    levels = [2.0 / 1.2**step for step in range(15)]
    times = []
    for level in [*levels, *reversed(levels)]:

        def step(to: float = level) -> None:
            zoom(view, to)
            view.viewport().repaint()

        times.append(_timed(step))
        _wait(app, _FRAME)
    return times[1:]


def _pans(app: Any, view: Any) -> list[float]:
    """Pan as the wheel does; return the time from each turn to the painted frame."""
    from PySide6.QtCore import QEvent

    bar = view.verticalScrollBar()
    times = []
    for _ in range(_PANS):

        def pan() -> None:
            bar.setValue(bar.value() + 24)
            app.sendPostedEvents(view, QEvent.Type.UpdateRequest.value)

        times.append(_timed(pan))
        _wait(app, _FRAME)
    return times


def _wait(app: Any, milliseconds: float) -> None:
    until = time.perf_counter() + milliseconds / 1000
    while time.perf_counter() < until:
        app.processEvents()


def _timed(act: Callable[[], object]) -> float:
    begun = time.perf_counter()
    act()
    return _since(begun)


def _since(begun: float) -> float:
    return (time.perf_counter() - begun) * 1000


def _places() -> list[tuple[str, int, int]]:
    """Return the words and the place of each note, so many across as make a square."""
    across = 30
    return [
        (_SENTENCE.format(number=number), number % across * 240, number // across * 140)
        for number in range(NOTES)
    ]


def _stock_view() -> Any:
    from PySide6.QtWidgets import QGraphicsScene, QGraphicsTextItem, QGraphicsView

    from ui.theme import fonts

    scene = QGraphicsScene()
    view = QGraphicsView(scene)
    scene.setParent(view)
    for words, x, y in _places():
        item = QGraphicsTextItem()
        item.setFont(fonts.body())
        item.setPlainText(words)
        item.setTextWidth(208)
        item.setPos(x, y)
        scene.addItem(item)
    return view


def _stock_zoom(view: Any, zoom: float) -> None:
    view.resetTransform()
    view.scale(zoom, zoom)


def _board_view() -> Any:
    from ui.board.board_view import BoardView
    from ui.board.choice import Choice

    choice = Choice()
    view = BoardView(choice)
    choice.setParent(view)
    look = _wall()
    choice.show_wall(look)
    view.show_wall(look)
    return view


def _board_zoom(view: Any, zoom: float) -> None:
    view.zoom_to(zoom)


def _wall() -> Any:
    from ui.board.looks import SlipLook, WallLook

    chance = random.Random(12)
    sides = (("marketing", "M"), ("sales", "S"))
    slips = [
        SlipLook(UUID(int=number), words, (sides[number % 2],), sides[number % 2][0], x, y)
        for number, (words, x, y) in enumerate(_places())
    ]
    chance.shuffle(slips)
    return WallLook(lone=tuple(slips))
