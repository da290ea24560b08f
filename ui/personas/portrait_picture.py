"""The picture on a portrait card: dropped, pasted or chosen; or one of the drawn people."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QIcon,
    QImage,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QVBoxLayout, QWidget

from ui.widgets.avatar import DRAWN, Avatar, paint_person
from ui.widgets.buttons import IconButton
from ui.widgets.retranslated import Retranslated

_ENCODED = ("image/png", "image/jpeg", "image/webp")


class PortraitPicture(Retranslated, QWidget):
    """Shows a persona's picture, and takes another one in. Decodes nothing itself.

    Signals:
        file_given: a picture is to be read from a file: its ``Path``.
        image_given: a picture was pasted or dropped: its ``bytes``, or a ``QImage`` where the
            system holds nothing else.
        person_chosen: one of the drawn people is to stand for the persona: its number.
        removal_wanted: the picture is to be taken away.
    """

    file_given = Signal(object)
    image_given = Signal(object)
    person_chosen = Signal(int)
    removal_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._own = False
        self.setAcceptDrops(True)
        self.avatar = Avatar(flush=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.avatar)
        self.change = IconButton("pencil", parent=self, framed=True)
        self.change.clicked.connect(self._on_change)
        self.speak()

    def show_person(self, number: int) -> None:
        """Show one of the drawn people."""
        self._number, self._own = number % DRAWN, False
        self.avatar.show_person(number)
        self._say()

    def show_picture(self, jpeg: bytes, number: int) -> None:
        """Show the persona's own picture.

        Args:
            jpeg: the picture, as the program wrote it.
            number: the drawn person who stands for it once the picture is gone.
        """
        picture = QPixmap()
        if not picture.loadFromData(jpeg):
            self.show_person(number)
            return
        self._number, self._own = number % DRAWN, True
        self.avatar.show_picture(picture)
        self._say()

    def menu(self) -> QMenu:
        """Make the menu of what can be done with the picture."""
        menu = QMenu(self)
        menu.addAction(self.tr("Choose a file…")).triggered.connect(self._on_file_wanted)
        paste = menu.addAction(self.tr("Paste"))
        paste.setEnabled(_can_take(_clipboard()))
        paste.triggered.connect(self._on_pasted)
        drawn = menu.addMenu(self.tr("A drawn person"))
        for number in range(DRAWN):
            drawn.addAction(self._offer(drawn, number))
        if self._own:
            menu.addSeparator()
            menu.addAction(self.tr("Take the picture away")).triggered.connect(self.removal_wanted)
        return menu

    def retranslate(self) -> None:
        self.change.set_name(self.tr("Change the picture"))
        self._say()

    def _say(self) -> None:
        self.avatar.setAccessibleName(
            self.tr("Picture of the persona")
            if self._own
            else self.tr("Drawn person {n}").format(n=self._number + 1)
        )

    def _offer(self, menu: QMenu, number: int) -> QAction:
        words = self.tr("Drawn person {n}").format(n=number + 1)
        action = QAction(_icon_of(number, self.devicePixelRatioF()), words, menu)
        action.setIconVisibleInMenu(True)
        action.setCheckable(True)
        action.setChecked(number == self._number and not self._own)
        action.triggered.connect(lambda _=False, n=number: self.person_chosen.emit(n))
        return action

    # what the person does

    def _on_change(self) -> None:
        menu = self.menu()
        menu.exec(self.change.mapToGlobal(self.change.rect().bottomLeft()))
        menu.deleteLater()

    def _on_file_wanted(self) -> None:
        kind = self.tr("Pictures")
        chosen, _ = QFileDialog.getOpenFileName(
            self.window(),
            self.tr("Picture of the persona"),
            "",
            f"{kind} (*.png *.jpg *.jpeg *.webp *.gif *.bmp)",
        )
        if chosen:
            self.file_given.emit(Path(chosen))

    def _on_pasted(self) -> None:
        self.take(_clipboard())

    def take(self, data: QMimeData) -> bool:
        """Take a picture out of what was pasted or dropped; tell whether there was one."""
        file = _file_in(data)
        if file is not None:
            self.file_given.emit(file)
            return True
        encoded = next((kind for kind in _ENCODED if data.hasFormat(kind)), None)
        if encoded is not None:
            self.image_given.emit(bytes(data.data(encoded).data()))
            return True
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage):
            self.image_given.emit(image)
        return isinstance(image, QImage)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not (event.matches(QKeySequence.StandardKey.Paste) and self.take(_clipboard())):
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.menu()
        menu.exec(event.globalPos())
        menu.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _can_take(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        if self.take(event.mimeData()):
            event.acceptProposedAction()

    def resizeEvent(self, event: object) -> None:
        corner = self.change.sizeHint()
        self.change.setGeometry(
            self.width() - corner.width() - 8, 8, corner.width(), corner.height()
        )
        self.change.raise_()


def _clipboard() -> QMimeData:
    held: QMimeData | None = QApplication.clipboard().mimeData()  # None on some systems
    return QMimeData() if held is None else held


def _file_in(data: QMimeData) -> Path | None:
    files = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return Path(files[0]) if len(files) == 1 and not files[0].endswith(".cungve") else None


def _can_take(data: QMimeData) -> bool:
    return data.hasImage() or _file_in(data) is not None or any(map(data.hasFormat, _ENCODED))


def _icon_of(number: int, scale: float) -> QIcon:
    side = 24
    pixmap = QPixmap(QSize(side, side) * scale)
    pixmap.setDevicePixelRatio(scale)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_person(painter, QRectF(0, 0, side, side), number)
    painter.end()
    return QIcon(pixmap)
