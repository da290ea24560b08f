"""The program as `main.py` starts it, with marks: painted, furnished, and the page painted."""

import gc
import sys

import main
from bench.child import end, mark


def begin() -> None:
    """Start as the command line does, and tell of what is reached."""
    gc.disable()
    from PySide6.QtCore import QTimer

    import ui  # noqa: F401 — as main.py does: Qt comes through our own room
    from ui.shell import start

    class Watched(start.Start):
        """The start, with somebody who looks at the clock."""

        def __init__(self, *parts: object) -> None:
            super().__init__(*parts)  # type: ignore[arg-type]
            self.view.painted.connect(lambda: mark("painted"))
            self.furnished.connect(self._on_furnished)

        def _on_furnished(self, program: object) -> None:
            self.view.repaint()
            mark("furnished")
            if len(sys.argv) < 2:
                QTimer.singleShot(0, end)
                return
            window = program.windows[0]  # type: ignore[attr-defined]
            window.opened.connect(self._on_opened)
            window.refused.connect(sys.exit)

        def _on_opened(self) -> None:
            self.view.repaint()
            mark("page")
            QTimer.singleShot(0, end)

    start.Start = Watched  # type: ignore[misc, assignment]
    main.main(sys.argv[1:])


if __name__ == "__main__":
    begin()
