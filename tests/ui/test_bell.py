"""The bell: three strokes at the end, one near it, as loud as was chosen, or the system's beep."""

from array import array
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from domain.model.time_state import TimeState
from ui.shell import bell as bells
from ui.shell.bell import Bell
from ui.shell.settings import SOUNDS, Settings
from ui.shell.tones import RATE, tone


def test_that_the_end_sounds_longer_and_louder_than_the_warning() -> None:
    end, near = array("h", tone(TimeState.OVER)), array("h", tone(TimeState.LAST))
    assert len(end) > len(near) > RATE // 2
    assert 32_767 > max(end) > max(near) > 1_000
    assert abs(end[-1]) < 500, "it dies away and does not click"
    assert tone(TimeState.SOON) == b""


@pytest.mark.parametrize("kind", SOUNDS)
@pytest.mark.parametrize("state", [TimeState.LAST, TimeState.OVER])
def test_that_without_a_sound_library_the_system_beeps_at_the_end_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, state: TimeState
) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(bells, "sound_is_possible", lambda: False)
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    settings = Settings(tmp_path)
    assert settings.sound == "loud"
    settings.sound = kind
    Bell(settings).ring(state)
    assert bool(beeps) is (kind != "off" and state is TimeState.OVER)


@pytest.mark.parametrize(("kind", "volume"), [("off", None), ("soft", 0.25), ("loud", 1.0)])
def test_that_the_settings_say_how_loud(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str, volume: float | None
) -> None:
    played: list[tuple[TimeState, float]] = []
    monkeypatch.setattr(bells, "sound_is_possible", lambda: True)
    monkeypatch.setattr(Bell, "_play", lambda self, state, loud: played.append((state, loud)))
    settings = Settings(tmp_path)
    settings.sound = kind
    Bell(settings).ring(TimeState.LAST)
    Bell(settings).ring(TimeState.SOON)
    assert played == ([] if volume is None else [(TimeState.LAST, volume)])


def test_that_a_sound_nobody_offers_is_not_taken(tmp_path: Path) -> None:
    (tmp_path / "settings.ini").write_text("[General]\nsound=siren\n", "utf-8")
    assert Settings(tmp_path).sound == "loud"
