"""One process for all windows: a second start hands its file to the first and ends."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ui.shell.places import address

_PATIENCE = 2_000


def hand_over(app_data: Path, file: Path | None) -> bool:
    """Give a file to a program that runs already and bring it to the front.

    Returns:
        Whether one was there and took it. A socket left by a crash answers nobody.
    """
    name = address(app_data)
    from PySide6.QtNetwork import QLocalSocket

    link = QLocalSocket()
    link.connectToServer(name)
    if not link.waitForConnected(_PATIENCE):
        return False
    link.write((str(file) if file else "").encode() + b"\n")
    answered = link.waitForBytesWritten(_PATIENCE) and link.waitForReadyRead(_PATIENCE)
    link.disconnectFromServer()
    return answered


class Listener(QObject):
    """Hears from later starts of the program."""

    started_again = Signal(str)
    """The program was started once more, with a file or an empty text."""

    def __init__(self, app_data: Path, parent: QObject | None = None) -> None:
        """Listen; a socket left by a crash is removed first."""
        super().__init__(parent)
        from PySide6.QtNetwork import QLocalServer

        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        name = address(app_data)
        if not self._server.listen(name):
            QLocalServer.removeServer(name)
            self._server.listen(name)

    @property
    def listening(self) -> bool:
        """Whether later starts can reach this one."""
        return self._server.isListening()

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        link = self._server.nextPendingConnection()
        link.disconnected.connect(link.deleteLater)
        link.readyRead.connect(self._on_said)
        if link.canReadLine():
            self._hear(link)

    def _on_said(self) -> None:
        self._hear(self.sender())

    def _hear(self, link: QObject) -> None:
        from PySide6.QtNetwork import QLocalSocket

        assert isinstance(link, QLocalSocket)
        if link.canReadLine():
            said = bytes(link.readLine().data()).decode(errors="replace").rstrip("\n")
            link.write(b"ok\n")
            link.flush()
            self.started_again.emit(said)
