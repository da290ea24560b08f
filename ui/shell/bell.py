"""Rings when the time of a step is almost or wholly over, as loud as the settings say.

The sound goes out through Qt Multimedia, which needs a sound library of the system that a bare
Linux may lack. It is imported at the first ring; where it is missing the system's own beep rings.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QObject
from PySide6.QtWidgets import QApplication

from domain.model.time_state import TimeState
from ui.shell.tones import RATE, tone

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioSink

    from ui.jobs import Job
    from ui.shell.settings import Settings

_VOLUMES = {"soft": 0.25, "loud": 1.0}


def load_sound(job: Job) -> bool:
    """Import what plays sounds, on a thread where nobody waits; tell whether it is there."""
    job.check()
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError:
        return False
    return True


@cache
def sound_is_possible() -> bool:
    """Tell whether this computer can play our own sounds: library and loudspeaker are there."""
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return False
    return not QMediaDevices.defaultAudioOutput().isNull()


class Bell(QObject):
    """The bell of the program."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._tones: dict[TimeState, QBuffer] = {}
        self._sink: QAudioSink | None = None

    def ring(self, state: TimeState) -> None:
        """Let a state of the clock be heard.

        Args:
            state: ``LAST`` is one soft stroke, ``OVER`` three; the others are silent.
        """
        volume = _VOLUMES.get(self._settings.sound, 0.0)
        if not volume or state not in (TimeState.LAST, TimeState.OVER):
            return
        if sound_is_possible():
            self._play(state, volume)
        elif state is TimeState.OVER:
            QApplication.beep()

    def _play(self, state: TimeState, volume: float) -> None:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        if self._sink is None:
            form = QAudioFormat()
            form.setSampleRate(RATE)
            form.setChannelCount(1)
            form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
            self._sink = QAudioSink(QMediaDevices.defaultAudioOutput(), form, self)
        samples = self._samples(state)
        self._sink.stop()
        samples.seek(0)
        self._sink.setVolume(volume)
        self._sink.start(samples)

    def _samples(self, state: TimeState) -> QBuffer:
        if state not in self._tones:
            buffer = QBuffer(self)
            buffer.setData(tone(state))
            buffer.open(QIODevice.OpenModeFlag.ReadOnly)
            self._tones[state] = buffer
        return self._tones[state]
