"""Settings of this laptop: look, language, size of texts, sound, projector; most count at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFormLayout, QWidget

from domain.model.time_state import TimeState
from ui.language import LANGUAGES
from ui.shell.bell import load_sound, sound_is_possible
from ui.shell.screens import key_of, label_of
from ui.shell.settings import SOUNDS, TEXT_SIZES
from ui.shell.sheet import ReadingSheet
from ui.theme.theme import MODES
from ui.widgets.inputs import ComboBox
from ui.widgets.labels import BodyLabel
from ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from ui.shell.program import Program


class SettingsDialog(ReadingSheet):
    """What was chosen is in use at once and remembered; only the size of texts waits."""

    def __init__(self, program: Program, parent: QWidget | None) -> None:
        super().__init__(parent, width=520)
        self._program = program
        self._silent = False
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(12)
        self.tongue = Segmented()
        self.mode = Segmented()
        self.text_size = Segmented()
        self.sound = Segmented()
        self.screen_choice = ComboBox()
        self._labels = [BodyLabel(role="muted", wrap=False) for _ in range(5)]
        fields = self._fields()
        for label, field in zip(self._labels, fields, strict=True):
            form.addRow(label, field)
        self.body.addLayout(form)
        self._later = BodyLabel(role="muted")
        self.body.addWidget(self._later)
        self.speak()
        settings = program.settings
        self.tongue.choose(program.language.code)
        self.mode.choose(settings.theme)
        self.text_size.choose(str(settings.text_size))
        self.sound.choose(settings.sound)
        self.screen_choice.choose(settings.projector_screen)
        self.tongue.chosen.connect(self._on_tongue)
        self.mode.chosen.connect(self._on_mode)
        self.text_size.chosen.connect(self._on_size)
        program.jobs.run(
            load_sound, owner=self, done=self._on_sound_loaded, failed=self._on_sound_failed
        )
        self.sound.chosen.connect(self._on_sound)
        self.screen_choice.chosen.connect(self._on_screen)

    def retranslate(self) -> None:
        super().retranslate()
        self.set_title(self.tr("Settings"))
        labels = (
            self.tr("Language"),
            self.tr("Look"),
            self.tr("Text size"),
            self.tr("Sound of the clock"),
            self.tr("Projector"),
        )
        for label, words, field in zip(self._labels, labels, self._fields(), strict=True):
            label.setText(words)
            field.setAccessibleName(words)
        self.tongue.set_options(
            [(code, {"vi": "Tiếng Việt", "en": "English"}[code]) for code in LANGUAGES]
        )
        names = {
            "light": self.tr("Light"),
            "dark": self.tr("Dark"),
            "system": self.tr("As the system"),
        }
        self.mode.set_options([(mode, names[mode]) for mode in MODES])
        self.text_size.set_options([(str(size), f"{size}%") for size in TEXT_SIZES])
        sounds = {"off": self.tr("Off"), "soft": self.tr("Soft"), "loud": self.tr("Loud")}
        self.sound.set_options([(kind, sounds[kind]) for kind in SOUNDS])
        screens = [(key_of(one), label_of(one)) for one in QGuiApplication.screens()]
        self.screen_choice.set_choices([("", self.tr("The other screen")), *screens])
        self._say_later()

    def _say_later(self) -> None:
        lines = [self.tr("A new text size is used from the next start. The rest applies at once.")]
        if self._silent:
            lines.append(
                self.tr("No loudspeaker or sound library was found: the system's beep rings.")
            )
        self._later.setText("\n".join(lines))

    def _fields(self) -> tuple[QWidget, ...]:
        return self.tongue, self.mode, self.text_size, self.sound, self.screen_choice

    def _on_tongue(self, code: str) -> None:
        self._program.speak("vi" if code == "vi" else "en")

    def _on_mode(self, mode: str) -> None:
        self._program.dress(next(one for one in MODES if one == mode))

    def _on_size(self, percent: str) -> None:
        self._program.settings.text_size = int(percent)

    def _on_sound_loaded(self, found: bool) -> None:
        self._silent = not (found and sound_is_possible())
        self._say_later()

    def _on_sound_failed(self, error: Exception) -> None:
        self._on_sound_loaded(False)

    def _on_sound(self, kind: str) -> None:
        """Keep the choice and let it be heard."""
        self._program.settings.sound = kind
        self._program.bell.ring(TimeState.OVER)

    def _on_screen(self, name: object) -> None:
        self._program.settings.projector_screen = str(name)
        for window in self._program.windows:
            if window.workspace is not None:
                window.workspace.projecting.place_again()
