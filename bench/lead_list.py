"""The list of a million leads beside an empty table view, told by a process of its own."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.child import memory
from bench.opened import opened_window

_SIZE = 1_170, 640
_ROUNDS = 7


def main() -> None:  # noqa: C901 - one run, told from top to bottom
    """Show both in turn, jump about in both, and print the times in milliseconds."""
    app, program, window = opened_window(Path(sys.argv[1]), Path(sys.argv[2]))
    from PySide6.QtCore import QAbstractTableModel, QEvent, QEventLoop
    from PySide6.QtWidgets import QTableView, QWidget

    from domain.model.lead_batches import LeadOrder
    from ui.leads.listing.model import LeadsModel
    from ui.leads.listing.presenter import LeadsPresenter
    from ui.leads.listing.view import LeadsView

    class Blank(QAbstractTableModel):
        """As many cells as the list has, and nothing in them."""

        def __init__(self, rows: int) -> None:
            super().__init__()
            self._rows = rows

        def rowCount(self, parent: object = None) -> int:  # noqa: N802 - Qt
            return self._rows

        def columnCount(self, parent: object = None) -> int:  # noqa: N802 - Qt
            return 9

        def data(self, index: object, role: int = 0) -> None:
            return None

    def settle() -> None:
        while program.jobs.busy:
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()

    def painted(view: QWidget, is_there: Callable[[], bool]) -> None:
        while not is_there():  # a loop that spins would keep the interpreter from the reader
            app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        view.repaint()

    def timed(act: Callable[[], object]) -> float:
        begun = time.perf_counter()
        act()
        return (time.perf_counter() - begun) * 1000

    settle()
    assert window.workspace is not None
    desk = window.workspace.desk
    told: dict[str, list[float]] = {}
    before = memory()
    for _ in range(_ROUNDS):
        empty = LeadsModel(lambda lead, key: "")
        views: list[LeadsView] = []

        def show_empty(views: list[LeadsView] = views, empty: LeadsModel = empty) -> None:
            views.append(LeadsView(empty))
            views[0].resize(*_SIZE)
            views[0].show()
            painted(views[0], lambda: True)

        told.setdefault("empty, shown", []).append(timed(show_empty))
        made: list[LeadsPresenter] = []

        def show_list(made: list[LeadsPresenter] = made) -> None:
            made.append(LeadsPresenter(desk))
            view = made[0].view
            view.resize(*_SIZE)
            view.show()
            painted(view, lambda: made[0].model.index(0, 1).data() not in (None, "…"))

        told.setdefault("list, shown", []).append(timed(show_list))
        settle()
        told.setdefault("memory", []).append(memory() - before)
        leads, rows = made[0], made[0].model.rowCount()
        table = QTableView()
        table.resize(*_SIZE)
        table.show()
        table.setModel(many := Blank(rows))
        settle()
        for part in (1, 5, 3, 7, 2):
            row = rows * part // 8

            def jump_blank(row: int = row, table: QTableView = table, many: Blank = many) -> None:
                table.scrollTo(many.index(row, 0), QTableView.ScrollHint.PositionAtTop)
                painted(table, lambda: True)

            def jump(row: int = row, leads: LeadsPresenter = leads) -> None:
                index = leads.model.index(row, 1)
                leads.view.table.scrollTo(index, QTableView.ScrollHint.PositionAtTop)
                painted(leads.view.table, lambda: index.data() not in (None, "…"))

            told.setdefault("empty, jumped", []).append(timed(jump_blank))
            told.setdefault("list, jumped", []).append(timed(jump))

        def sort(leads: LeadsPresenter = leads) -> None:
            leads.view.table.order_chosen.emit(LeadOrder.CHANNEL)
            settle()

        told.setdefault("sorted", []).append(timed(sort))
        leads.view.close()
        leads.view.deleteLater()
        views[0].deleteLater()
        table.close()
        app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        settle()
    sys.stdout.write(json.dumps(told) + "\n")
    window.view.close()
    program.jobs.finish()


if __name__ == "__main__":
    main()
