"""The main window: bars, navigation, and the page in the middle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QByteArray, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QMainWindow

from ui.shell.places import SUFFIX
from ui.widgets.dropping import TABLES, dropped_file
from ui.widgets.retranslated import Retranslated
from ui.widgets.tabbing import TabsAsRead

if TYPE_CHECKING:
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent, QResizeEvent
    from PySide6.QtWidgets import QWidget

    from ui.shell.commands import Command
    from ui.shell.pages import Page
    from ui.theme.colours import Colours
    from ui.widgets.buttons import IconButton

SMALLEST = (1024, 640)
LEAST: Final = (960, 500)
"""What a window needs where text is so large that the screen has no room for `SMALLEST`."""
USUAL = (1366, 768)
TITLE_BAR: Final = 32
"""Height that the desktop's own frame takes of the screen."""
ROOMY = 1280
"""Width from which the pages' names have room beside the page."""
BARE_HEAD = 74
"""Height of menus and top bar together, as the bare window paints them."""

NUMBERED: Final = 10
"""How many pages have a key of their own."""


class MainWindow(TabsAsRead, Retranslated, QMainWindow):
    """One window, for one workspace or for the welcome page.

    It is painted bare first, in its colours, and furnished at once after that: what stands in it
    takes longer to load than the eye should wait for a window.

    Attributes:
        takes_tables: whether a file of leads may be dropped: a workspace is open to take it in.
    """

    closing = Signal()
    """The person closes the window; what is unsaved was committed before."""
    file_dropped = Signal(str)
    """A workspace was dropped: its place."""
    table_dropped = Signal(str)
    """A file that may hold leads was dropped: its place."""
    page_wanted = Signal(str)
    painted = Signal()
    """The window was painted for the first time."""

    def __init__(self, colours: Colours) -> None:
        """Make the bare window.

        Args:
            colours: in which it is painted until it is furnished.
        """
        super().__init__()
        self._bare: Colours | None = colours
        self._painted = False
        self.takes_tables = False
        self._shown: str | None = None
        # Freed when it closes, not whenever Python finds it: half of it could be gone by then.
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        smallest, usual = sizes_within(self.screen().availableSize())
        self.setMinimumSize(smallest)
        self.resize(usual)
        self.setWindowTitle("Cùng Vẽ")

    def furnish(self, welcome: QWidget, pages: Sequence[Page]) -> None:
        """Put in bars, menus, navigation and the welcome page.

        Args:
            welcome: the page shown while no workspace is open.
            pages: the pages of a workspace; each has a command that shows it.
        """
        from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

        from ui.shell.commands import COMMANDS, Commands
        from ui.shell.menus import Menus
        from ui.shell.navigation import Navigation
        from ui.shell.status_line import StatusLine
        from ui.shell.top_bar import TopBar

        self._bare = None
        self.commands = Commands(self, (*page_commands(pages), *COMMANDS))
        self.menus = Menus(self.commands)
        self.setMenuBar(self.menus)
        self.top_bar = TopBar()
        self.status = StatusLine()
        self.navigation = Navigation(pages)
        self.navigation.set_slim(slim=self.width() < ROOMY)
        self.navigation.hide()
        self.navigation.page_wanted.connect(self.page_wanted)
        self.notices = QVBoxLayout()
        self._stack = QStackedWidget()
        self._stack.addWidget(welcome)
        self._welcome = welcome
        self._side: QWidget | None = None
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.navigation)
        content = QVBoxLayout()
        content.addLayout(self.notices)
        content.addWidget(self._stack, 1)
        self._middle.addLayout(content, 1)
        column.addLayout(self._middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(whole)
        self._pages: dict[str, QWidget] = {}
        self.speak()
        welcome.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._bare is None:
            self.navigation.set_slim(slim=self.width() < ROOMY)

    @property
    def shown_page(self) -> str | None:
        """Key of the page that is shown; None on the welcome page."""
        return self._shown

    def page_widget(self, key: str) -> QWidget | None:
        """The page of a key, if it was built."""
        return self._pages.get(key)

    def add_page(self, key: str, widget: QWidget) -> None:
        """Take a page in; it stays until the workspace is closed."""
        self._pages[key] = widget
        self._stack.addWidget(widget)

    def show_page(self, key: str) -> None:
        """Show a page that was taken in."""
        self._shown = key
        self._stack.setCurrentWidget(self._pages[key])
        self.navigation.show_page(key)

    def focus_page(self) -> None:
        """Take the keyboard into the page that is shown, unless it is there already."""
        page = self._stack.currentWidget()
        focused = QApplication.focusWidget()
        if page is None or (focused not in {None, page} and page.isAncestorOf(focused)):
            return
        target = first_stop(page)
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_workspace(self, name: str) -> None:
        """Turn from the welcome page to a workspace, or give it another name."""
        self.top_bar.show_workspace(name)
        self.navigation.show()
        self.commands.show_workspace(is_open=True)
        self.setWindowTitle(f"{name} — Cùng Vẽ")

    def show_welcome(self) -> None:
        """Turn back to the welcome page; the pages of the workspace are gone."""
        for widget in self._pages.values():
            self._stack.removeWidget(widget)
            widget.deleteLater()
        self._pages.clear()
        self._shown = None
        self._stack.setCurrentWidget(self._welcome)
        self.top_bar.show_workspace("")
        self.navigation.hide()
        self.commands.show_workspace(is_open=False)
        self.show_side(None)
        self.setWindowTitle("Cùng Vẽ")

    def show_undo(self, words: str, *, enabled: bool) -> None:
        """Say what undo would take back."""
        self._show_step("undo", self.top_bar.undo, words, enabled=enabled)

    def show_redo(self, words: str, *, enabled: bool) -> None:
        """Say what redo would do again."""
        self._show_step("redo", self.top_bar.redo, words, enabled=enabled)

    def _show_step(self, key: str, button: IconButton, words: str, *, enabled: bool) -> None:
        action = self.commands.action(key)
        from PySide6.QtGui import QKeySequence

        action.setText(words.replace("&", "&&"))
        action.setEnabled(enabled)
        button.setEnabled(enabled)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        button.set_name(words, keys)

    def show_side(self, panel: QWidget | None) -> None:
        """Show a panel at the right of the page, or put the one there away."""
        if self._side is not None and self._side is not panel:
            self._side.hide()
        self._side = panel
        if panel is not None:
            if self._middle.indexOf(panel) < 0:
                self._middle.addWidget(panel)
            panel.show()

    @property
    def side(self) -> QWidget | None:
        """The panel at the right, while one is shown."""
        return self._side

    def commit_typing(self) -> None:
        """Have the field that the keyboard is in save what is typed there; the keyboard stays."""
        from shiboken6 import isValid

        focused = QApplication.focusWidget()
        if focused is not None and self.isAncestorOf(focused):
            focused.clearFocus()
            if isValid(focused) and focused.isVisible():
                focused.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_next_pane(self) -> None:
        """Move the keyboard to the next part of the window: bar, pages, page, side panel."""
        parts = (self.top_bar, self.navigation, self._stack.currentWidget(), self._side)
        panes = [part for part in parts if part is not None and part.isVisible()]
        focused = QApplication.focusWidget()
        here = next(
            (at for at, pane in enumerate(panes) if focused and pane.isAncestorOf(focused)), -1
        )
        for step in range(1, len(panes) + 1):
            pane = panes[(here + step) % len(panes)]
            target = self.navigation.current() if pane is self.navigation else first_stop(pane)
            if target is not None:
                target.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def restore_place(self, geometry: QByteArray) -> None:
        """Stand where the window stood before; Qt keeps it on a screen that is there."""
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)

    def retranslate(self) -> None:
        self.setAccessibleName("Cùng Vẽ")
        self._stack.setAccessibleName(self.tr("Page"))
        if self._shown is None:
            self.setWindowTitle("Cùng Vẽ")

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._bare is not None:
            painter = QPainter(self)
            painter.fillRect(self.rect(), QColor(self._bare.page))
            painter.fillRect(0, 0, self.width(), BARE_HEAD, QColor(self._bare.card))
            painter.fillRect(0, BARE_HEAD, self.width(), 1, QColor(self._bare.line))
            painter.end()
        if not self._painted:
            self._painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._bare is None:
            self.commit_typing()
            self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(self._dropped(event.mimeData())):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        workspace, table = self._dropped(event.mimeData())
        if workspace or table:
            event.acceptProposedAction()
        if workspace:
            self.file_dropped.emit(workspace)
        elif table:
            self.table_dropped.emit(table)

    def _dropped(self, data: QMimeData) -> tuple[str, str]:
        """The one workspace, or the one table, that is being dropped; empty texts for none."""
        table = dropped_file(data, TABLES) if self.takes_tables else ""
        return dropped_file(data, (SUFFIX,)), table


def page_commands(pages: Sequence[Page]) -> tuple[Command, ...]:
    """The commands that show pages; the first nine have Ctrl and their number, the tenth Ctrl 0.

    The others are reached by the arrow keys of the navigation and by the palette.
    """
    from ui.shell.commands import Command

    return tuple(
        Command(
            f"page:{page.key}",
            "view",
            page.title,
            f"Ctrl+{at % 10}" if at <= NUMBERED else "",
            page.icon,
            "workspace",
        )
        for at, page in enumerate(pages, 1)
    )


def first_stop(pane: QWidget) -> QWidget | None:
    """The first thing in a part of the window that takes the keyboard."""
    at: QWidget = pane
    for _ in range(10_000):
        takes = bool(at.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and at.isVisible() and at.isEnabled() and pane.isAncestorOf(at):
            return at
        following = at.nextInFocusChain()
        if following is None or following is pane:
            return None
        at = following
    return None


def sizes_within(screen: QSize) -> tuple[QSize, QSize]:
    """The smallest and the usual size of a window on a screen.

    Large text leaves the screen fewer pixels: a window that would not shrink to it stood with its
    status line, and whatever a page has at its foot, below the screen's edge.

    Args:
        screen: what the desktop leaves of the screen, in pixels of the window.
    """
    room = QSize(screen.width(), screen.height() - TITLE_BAR)
    smallest = QSize(*SMALLEST).boundedTo(room).expandedTo(QSize(*LEAST))
    return smallest, QSize(*USUAL).boundedTo(room).expandedTo(smallest)
