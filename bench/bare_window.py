"""The yardstick of a start: a bare main window, shown and painted."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow


class BareWindow(QMainWindow):
    """Says when it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        super().paintEvent(event)
        QTimer.singleShot(0, self, painted)


def painted() -> None:
    from bench.child import end, mark

    mark("painted")
    end()


def main() -> None:
    app = QApplication(sys.argv)
    window = BareWindow()
    window.resize(1366, 768)
    window.show()
    app.exec()


if __name__ == "__main__":
    main()
