"""Leads the form in which a claim is made of the open point."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from domain.errors import DomainError
from domain.model.board import Point
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drafting import Drafting
from ui.desk import Desk
from ui.drafts import FormKeeper
from ui.personas.choices import claim_choices, remarks
from ui.session.claim_drafts import draft_key, first_words
from ui.session.reveal.panel import PointPanel
from ui.session.room import Room


class ClaimForm(QObject):
    """Opens the form of a panel, keeps what is half-written, and has the claim written.

    Signals:
        put_away: the claim is written, or not wanted.
    """

    put_away = Signal()

    def __init__(
        self, desk: Desk, room: Room, panel: PointPanel, point: Callable[[], Point | None]
    ) -> None:
        """Lead a panel's form.

        Args:
            desk: the open workspace.
            room: the session.
            panel: the panel.
            point: tells which point is open in it.
        """
        super().__init__(panel)
        self._desk = desk
        self._room = room
        self._panel = panel
        self._point = point
        self._claiming = desk.use(Claiming)
        editor = panel.editor
        self._keeper = FormKeeper(
            desk, editor, ClaimWords, typed=editor.words, fill=editor.go_on_with
        )
        panel.form_shown.connect(self._on_form_shown)
        panel.claim_wanted.connect(self.open)
        panel.editor.words_changed.connect(self._on_words_changed)
        panel.editor.claim_written.connect(self._on_claim_written)
        panel.editor.cancelled.connect(self._on_cancelled)

    def open(self) -> None:
        """Open the form, with what was begun from the point or with its words."""
        point = self._point()
        if point is not None:
            choices, words = claim_choices(self._desk), first_words(point)
            self._keeper.open(
                draft_key(self._desk.use(Drafting), point),
                lambda: self._panel.open_form(choices, words),
            )

    def keep(self) -> None:
        """Keep a half-written claim with its point, wherever the room goes."""
        self._keeper.look()

    def speak_anew(self) -> None:
        """Say again what can be chosen: the language has changed."""
        self._panel.editor.offer(claim_choices(self._desk))

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._claiming.look_over(words) if words.text.strip() else ()
        self._panel.editor.show_remarks(remarks(self._desk, found))

    def _on_claim_written(self, words: ClaimWords) -> None:
        point = self._point()
        if point is None:
            return
        try:
            self._claiming.write_claim(
                words,
                persona_id=point.persona_id,
                comparison_id=point.key,
                session_id=self._room.session.id,
            )
        except DomainError as error:
            self._panel.editor.refuse(error.said(self._desk.translate))
            return
        second = self._panel.editor.take_second(words)
        if second is not None:
            choices = claim_choices(self._desk)
            self._keeper.close()
            self._keeper.open(
                self._keeper.about, lambda: self._panel.open_form(choices, second), anew=True
            )
            return
        self._put_away()

    def _on_cancelled(self) -> None:
        self._put_away()

    def _on_form_shown(self, shown: bool) -> None:
        if not shown:
            self._keeper.leave()

    def _put_away(self) -> None:
        self._keeper.close()
        self._panel.close_form()
        self.put_away.emit()
        self._panel.start()
