"""What is known of the chosen call's recording, and hearing it: in the panel, and while scoring."""

from PySide6.QtCore import QObject

from domain.model.call_library import time_mark
from ui.calls.library import LibraryView
from ui.calls.playing import CannotPlay, Player, PlayFault, load_module, make_player
from ui.calls.recording import RecordingState, look_at, open_outside
from ui.desk import Desk


class RecordingPresenter(QObject):
    """Leads both bars, in the panel and on the paper: they show one player.

    The player is made when somebody first wants to listen, and lets go of the file as soon as
    another call is chosen.
    """

    def __init__(self, view: LibraryView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._bars = (view.panel.recording.bar, view.paper.bar)
        self._recording, self._state = "", RecordingState.NONE
        self._player: Player | None = None
        self._loaded = ""
        self._at = self._long = 0
        self._playing = False
        for bar in self._bars:
            bar.toggled.connect(self._on_toggled)
            bar.sought.connect(self._seek)
            bar.open_wanted.connect(self._on_open_wanted)
        view.panel.moments.jump_wanted.connect(self._on_jump_wanted)
        view.covered.connect(self._pause)

    def show(self, recording: str) -> None:
        """Tell of a recording; whether it is there is looked for beside the window."""
        if recording != self._recording:
            self._let_go()
            self._recording, self._state = recording, RecordingState.NONE
        self._show_state()
        if not recording:
            return

        def found(state: RecordingState) -> None:
            if recording == self._recording:
                self._state = state
                self._show_state()

        self._desk.jobs.run(lambda job: look_at(recording), owner=self, done=found, failed=_pass_on)

    def _show_state(self) -> None:
        card, plays = self._view.panel.recording, self._state is RecordingState.THERE
        card.show_recording(self._recording, self._state, fixed=self._desk.read_only)
        for bar in self._bars:
            bar.offer(plays=plays, address=self._state is RecordingState.ADDRESS)
        self._view.panel.moments.set_playable(playable=plays)

    def _let_go(self) -> None:
        if self._player is not None and self._loaded:
            self._player.close()
        self._loaded, self._at, self._long = "", 0, 0
        self._on_played(False)
        self._show_place()
        for bar in self._bars:
            bar.refuse("")

    # hearing it

    def _on_toggled(self) -> None:
        if self._playing:
            self._pause()
        else:
            self._play_from(self._at)

    def _on_jump_wanted(self, seconds: int) -> None:
        self._play_from(seconds)

    def _play_from(self, seconds: int) -> None:
        """Play; what plays is loaded first, beside the window."""
        for bar in self._bars:
            bar.refuse("")
        if self._player is not None:
            self._start(self._player, seconds)
            return
        recording = self._recording

        def loaded(_: None) -> None:
            if recording != self._recording or self._player is not None:
                return
            try:
                self._player = self._connected(make_player(self))
            except CannotPlay as error:
                self._on_failed(error.fault)
            else:
                self._start(self._player, seconds)

        def failed(error: Exception) -> None:
            if not isinstance(error, CannotPlay):
                raise error
            self._on_failed(error.fault)

        self._desk.jobs.run(lambda job: load_module(), owner=self, done=loaded, failed=failed)

    def _connected(self, player: Player) -> Player:
        player.moved.connect(self._on_moved)
        player.lasted.connect(self._on_lasted)
        player.played.connect(self._on_played)
        player.failed.connect(self._on_failed)
        return player

    def _start(self, player: Player, seconds: int) -> None:
        if self._loaded != self._recording:
            self._loaded = self._recording
            player.load(self._recording)
        player.go_to(seconds)
        player.play()

    def _seek(self, seconds: int) -> None:
        if self._player is not None and self._loaded:
            self._player.go_to(seconds)

    def _pause(self) -> None:
        if self._player is not None and self._playing:
            self._player.pause()

    def _on_moved(self, seconds: int) -> None:
        if self._loaded:
            self._at = seconds
            self._show_place()

    def _on_lasted(self, seconds: int) -> None:
        self._long = seconds if self._loaded else 0
        self._show_place()

    def _show_place(self) -> None:
        for bar in self._bars:
            bar.show_place(self._at, self._long)
        self._view.panel.moments.now = time_mark(self._at) if self._at else ""

    def _on_played(self, playing: bool) -> None:
        self._playing = playing
        for bar in self._bars:
            bar.show_playing(playing=playing)

    def _on_failed(self, fault: PlayFault) -> None:
        self._on_played(False)
        words = {
            PlayFault.NO_MODULE: self.tr(
                "This system lacks what is needed to play inside the window. Open the recording "
                "with the system's own program instead."
            ),
            PlayFault.NO_SPEAKER: self.tr(
                "No loudspeaker or headphones are connected. Connect some and try again, or open "
                "the recording with the system's own program."
            ),
            PlayFault.FORMAT: self.tr(
                "This kind of recording cannot be played inside the window. Open it with the "
                "system's own program instead."
            ),
            PlayFault.FILE: self.tr(
                "The recording could not be read. Look whether its drive is connected, or open it "
                "with the system's own program."
            ),
            PlayFault.OTHER: self.tr(
                "The recording could not be played inside the window. Open it with the system's "
                "own program instead."
            ),
        }[fault]
        for bar in self._bars:
            bar.refuse(words)

    def _on_open_wanted(self) -> None:
        if not open_outside(self._recording):
            for bar in self._bars:
                bar.refuse(self.tr("The system has no program that opens this recording."))


def _pass_on(error: Exception) -> None:
    raise error
