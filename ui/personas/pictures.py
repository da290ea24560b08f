"""Pictures from outside: read within bounds, made small, and written anew by the program.

Nothing of a file is kept but its pixels: neither where it was taken nor by whom. Whoever calls
this does so from a job, since a hostile file may take its time.
"""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter

from domain.errors import NotAPicture, PictureTooLarge

SIDE: Final = 512
"""The longest side of a picture that is kept, in pixels."""

_MEGABYTES: Final = 20
_WIDEST: Final = 12_000
_MEMORY: Final = 128  # megabytes that Qt may take for the pixels of one picture
_FORMATS: Final = frozenset({b"png", b"jpeg", b"webp", b"gif", b"bmp"})
_QUALITY: Final = 86


def read_file(path: Path) -> bytes:
    """Return a picture file as a small JPEG.

    Raises:
        NotAPicture: it is no picture of a kind that is read, is broken, or cannot be read.
        PictureTooLarge: it would take too much memory.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MEGABYTES * 1_000_000 + 1)
    except OSError as error:
        raise NotAPicture from error
    return read_bytes(data)


def read_bytes(data: bytes) -> bytes:
    """Return a picture as a small JPEG.

    What the picture is, is told by its content and never by its name. Only the first frame of
    several is taken. A vector picture is refused: it can refer to other files.

    Raises:
        NotAPicture: it is no picture of a kind that is read, or is broken.
        PictureTooLarge: it would take too much memory.
    """
    if len(data) > _MEGABYTES * 1_000_000:
        raise _too_large()
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_MEMORY)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    if bytes(reader.format().data()) not in _FORMATS:
        raise NotAPicture
    size = reader.size()
    if not size.isValid():
        raise NotAPicture
    if max(size.width(), size.height()) > _WIDEST or _megabytes(size) > _MEMORY:
        raise _too_large()
    reader.setAutoTransform(True)
    if max(size.width(), size.height()) > SIDE:
        scaled = size.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(scaled.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise NotAPicture
    return written_anew(image)


def written_anew(image: QImage) -> bytes:
    """Return pixels as a small JPEG on white, without anything that the image said of itself."""
    if max(image.width(), image.height()) > SIDE:
        image = image.scaled(
            SIDE,
            SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    clean = QImage(image.size(), QImage.Format.Format_RGB32)
    clean.fill(Qt.GlobalColor.white)
    painter = QPainter(clean)
    painter.drawImage(0, 0, image)
    painter.end()
    held = QByteArray()
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if clean.isNull() or not clean.save(buffer, "JPEG", _QUALITY):  # type: ignore[call-overload]
        raise NotAPicture
    return bytes(held.data())


def _megabytes(size: QSize) -> float:
    return size.width() * size.height() * 4 / 1_000_000


def _too_large() -> PictureTooLarge:
    return PictureTooLarge(megabytes=_MEGABYTES, pixels=_WIDEST)
