"""Qt's own player behind ours; imported only when somebody wants to listen."""

from PySide6.QtCore import QObject, QUrl
from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer

from ui.calls.playing import CannotPlay, Player, PlayFault

_FAULTS = {
    QMediaPlayer.Error.FormatError: PlayFault.FORMAT,
    QMediaPlayer.Error.ResourceError: PlayFault.FILE,
    QMediaPlayer.Error.AccessDeniedError: PlayFault.FILE,
}
_READY = (
    QMediaPlayer.MediaStatus.LoadedMedia,
    QMediaPlayer.MediaStatus.BufferingMedia,
    QMediaPlayer.MediaStatus.BufferedMedia,
    QMediaPlayer.MediaStatus.EndOfMedia,
)


class QtPlayer(Player):
    """Plays through the system's usual loudspeaker."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._media = QMediaPlayer(self)
        self._sound = QAudioOutput(self)
        self._media.setAudioOutput(self._sound)
        self._second = 0
        self._wanted: int | None = None
        self._media.positionChanged.connect(self._on_position)
        self._media.mediaStatusChanged.connect(self._on_status)
        self._media.durationChanged.connect(lambda long: self.lasted.emit(long // 1000))
        self._media.playbackStateChanged.connect(self._on_state)
        self._media.errorOccurred.connect(self._on_error)

    def load(self, path: str) -> None:
        self._second, self._wanted = 0, None
        self._media.setSource(QUrl.fromLocalFile(path))

    def play(self) -> None:
        self._media.play()

    def pause(self) -> None:
        self._media.pause()

    def go_to(self, seconds: int) -> None:
        if self._media.mediaStatus() in _READY:
            self._media.setPosition(seconds * 1000)
        else:
            self._wanted = seconds  # Qt forgets a place that is asked for before the file is open

    def close(self) -> None:
        self._media.stop()
        self._media.setSource(QUrl())

    def _on_position(self, milliseconds: int) -> None:
        second = milliseconds // 1000
        if second != self._second:
            self._second = second
            self.moved.emit(second)

    def _on_status(self, status: QMediaPlayer.MediaStatus) -> None:
        if self._wanted is not None and status in _READY:
            seconds, self._wanted = self._wanted, None
            self._media.setPosition(seconds * 1000)

    def _on_state(self, state: QMediaPlayer.PlaybackState) -> None:
        self.played.emit(state is QMediaPlayer.PlaybackState.PlayingState)

    def _on_error(self, error: QMediaPlayer.Error, words: str) -> None:
        del words  # in the language and with the paths of the library
        self.failed.emit(_FAULTS.get(error, PlayFault.OTHER))


def build(parent: QObject) -> Player:
    """Make a player.

    Raises:
        CannotPlay: no loudspeaker is there.
    """
    if not QMediaDevices.audioOutputs():
        raise CannotPlay(PlayFault.NO_SPEAKER)
    return QtPlayer(parent)
