"""What the room sees, as a widget: full size on the projector, small beside the facilitator."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import said
from ui.shell.audience_painter import HEIGHT, WIDTH, FramePainter, Written
from ui.shell.projector import Projector
from ui.theme.colours import DARK
from ui.widgets.retranslated import Retranslated


class AudienceView(Retranslated, QWidget):
    """Paints what the projector holds; its accessible text is what is painted, and no more."""

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._projector = projector
        self._written: tuple[Written, ...] = ()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        projector.changed.connect(self._on_changed)
        self.speak()

    def written(self) -> tuple[Written, ...]:
        """Every text that is shown, in reading order."""
        return self._written

    def retranslate(self) -> None:
        self._on_changed()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._paint(painter)
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(DARK.page))
        scale = min(self.width() / WIDTH, self.height() / HEIGHT)
        if scale <= 0:
            return
        painter.translate((self.width() - WIDTH * scale) / 2, (self.height() - HEIGHT * scale) / 2)
        painter.scale(scale, scale)
        FramePainter(painter, said).paint(self._projector.frame, self._projector.timer)

    def _on_changed(self) -> None:
        self._written = written_on(self._projector)
        self.setAccessibleDescription("\n".join(one.text for one in self._written))
        self.update()


class AudiencePreview(AudienceView):
    """The same picture at the size of a card, sixteen to nine."""

    def __init__(self, projector: Projector, parent: QWidget | None = None) -> None:
        super().__init__(projector, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * HEIGHT / WIDTH)

    def sizeHint(self) -> QSize:
        return QSize(202, 114)

    def minimumSizeHint(self) -> QSize:
        return QSize(96, 54)

    def retranslate(self) -> None:
        super().retranslate()
        self.setAccessibleName(self.tr("On the projector"))

    def _paint(self, painter: QPainter) -> None:
        corners = QPainterPath()
        corners.addRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setClipPath(corners)
        super()._paint(painter)


def written_on(projector: Projector) -> tuple[Written, ...]:
    """Return every text of the present frame, as the painter lays it out."""
    surface = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(surface)
    frame_painter = FramePainter(painter, said)
    frame_painter.paint(projector.frame, projector.timer)
    painter.end()
    return tuple(frame_painter.written)
