"""Leads the reveal and the difference board."""

from collections.abc import Callable, Sequence
from uuid import UUID

from domain.errors import DomainError, NotAllSealed
from domain.model.audience import DrawingState
from domain.model.board import Board, Point
from domain.model.brief import Statement
from domain.model.fields import Section
from domain.model.labels import SIDES
from domain.model.persona import Claim
from domain.model.session import (
    Comparison,
    ComparisonKind,
    KeptApart,
    Note,
    Outcome,
    Reveal,
    Seal,
    Writing,
)
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.drawing import Drawing
from domain.services.revealing import Opened, Revealing
from domain.services.scene import Look
from domain.services.showing_reveal import RevealPages
from ui.desk import Desk, Rereads
from ui.personas.choices import claim_choices, remarks
from ui.session.reveal.sealed_sides import SealedSide
from ui.session.reveal.view import RevealView
from ui.session.reveal.words import BoardWords, point_of
from ui.session.room import Room
from ui.shell.audience_painter import short
from ui.widgets.dialogs import ask_text


class RevealPresenter(Rereads):
    """Carries out the one act, and what people do on the board; every change goes by a service."""

    def __init__(self, desk: Desk, room: Room, view: RevealView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._comparing = desk.use(Comparing)
        self._revealing = desk.use(Revealing)
        self._claiming = desk.use(Claiming)
        self._section: Section | None = None
        self._chosen = False
        self._point: UUID | None = None
        self._connect()
        desk.changes.watch(
            {Writing, Seal, Reveal, Comparison, KeptApart, Claim, Note, Statement}, self
        )
        self.reread()

    def reread(self) -> None:
        """Show the sealed sides, or the board once it is open."""
        opened = self._revealing.opened(self._writing_id)
        if opened is None:
            self._point = None
            self._show_sides()
        else:
            self._show_board(opened)

    # what is shown

    @property
    def _session_id(self) -> UUID:
        return self._room.session.id

    @property
    def _writing_id(self) -> UUID:
        return self._desk.use(Drawing).writing(self._session_id).id

    @property
    def _words(self) -> BoardWords:
        return BoardWords(self._desk.translate, self._desk.tongue())

    def _show_sides(self) -> None:
        drawing = self._desk.use(Drawing)
        looks = []
        for stand in drawing.states(self._writing_id):
            seal = drawing.seal_of(self._writing_id, stand.side)
            looks.append(
                SealedSide(
                    tone=stand.side.value,
                    name=self._desk.translate(SIDES[stand.side]),
                    state=self._state_word(stand.state),
                    sealed=seal is not None,
                    digest=short(seal.digest) if seal else "",
                )
            )
        ready = all(look.sealed for look in looks)
        sentence = (
            self.tr("All three sides are sealed. One press opens everything for everybody.")
            if ready
            else self.tr("Not every side has sealed its notes yet, so nothing can be opened.")
        )
        self._view.show_sides(looks, ready=ready, sentence=sentence)
        self._view.set_tag("neutral", self.tr("Sealed") if ready else self.tr("Not sealed yet"))
        self._view.set_primary(self.tr("Reveal all notes"))

    def _state_word(self, state: DrawingState) -> str:
        return {
            DrawingState.WAITING: self.tr("has not drawn yet"),
            DrawingState.WRITING: self.tr("still writing"),
            DrawingState.SEALED: self.tr("sealed"),
        }[state]

    def _show_board(self, opened: Opened) -> None:
        board = self._comparing.board(self._session_id)
        if not self._chosen:
            self._section = next((one for one in Section if _has(board, one)), None)
        words = self._words
        self._view.set_tag("both", self.tr("Everything is open"))
        self._view.set_primary(self.tr("Next: write claims"))
        self._view.offer(
            words.outcomes(),
            frozenset(point.key for point in board.points if len(point.notes) > 1),
        )
        self._view.show_board(words.board(board, opened.reveal.columns, self._section))
        self._view.opened_line.show_seals(
            [(self._desk.translate(SIDES[seal.side]), short(seal.digest)) for seal in opened.seals]
        )
        self._view.opened_line.back.offer_until(opened.back_until, self._desk.bench.clock.now)
        self._show_point(board)
        self._show_pages()

    def _show_point(self, board: Board) -> None:
        point = point_of(board, self._point)
        if self._point is not None and point is None:
            self._close_point()
        elif point is not None:
            if point.key != self._point:
                self._point = point.key
                self._room.point(Look(topic=str(point.key)))
            self._view.show_panel(self._words.panel(point, self._claiming.claims()))

    def _show_pages(self) -> None:
        section = self._section
        count = 0
        if section is not None and self._point is None:
            count = self._desk.use(RevealPages).count(self._session_id, section)
        self._view.show_pages(min(self._room.look.page, max(0, count - 1)), count)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.primary_chosen.connect(self._on_primary_chosen)
        view.drawing_wanted.connect(self._room.go_back)
        view.spoken_anew.connect(self._on_spoken_anew)
        view.come_back.connect(self._on_come_back)
        view.opened_line.take_back_wanted.connect(self._on_take_back_wanted)
        view.section_chosen.connect(self._on_section_chosen)
        view.page_wanted.connect(self._on_page_wanted)
        view.board.lay_wanted.connect(self._on_lay_wanted)
        view.board.refused.connect(self._on_refused)
        view.board.opened.connect(self._on_opened)
        view.board.claim_wanted.connect(self._on_claim_wanted_for)
        view.panel_closed.connect(self._close_point)
        view.outcome_wanted.connect(self._on_outcome_wanted)
        view.split_wanted.connect(self._on_split_wanted_for)
        panel = view.panel
        panel.kind_judged.connect(self._on_kind_judged)
        panel.outcome_chosen.connect(self._on_outcome_chosen)
        panel.resolution_written.connect(self._on_resolution_written)
        panel.claim_wanted.connect(self._on_claim_wanted)
        panel.split_wanted.connect(self._on_split_wanted)
        panel.editor.words_changed.connect(self._on_words_changed)
        panel.editor.claim_written.connect(self._on_claim_written)
        panel.editor.cancelled.connect(self._on_claim_cancelled)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        return self._room.attempt(act, self._desk.translate)

    def _on_spoken_anew(self) -> None:
        self.reread()
        self._view.panel.editor.offer(claim_choices(self._desk))

    def _on_come_back(self) -> None:
        """Point the projector at what the board shows, which it forgot when the room was away."""
        shown = self._point or (self._section.value if self._chosen and self._section else "")
        self._room.point(Look(topic=str(shown)))

    def _on_primary_chosen(self) -> None:
        if self._view.is_open:
            self._room.go_on()
            return
        self._room.point(Look())
        self._chosen = False
        try:
            self._revealing.reveal(self._writing_id)
        except NotAllSealed as error:
            self._reveal_without_some(error)
        except DomainError as error:
            self._room.tell_trouble(error.said(self._desk.translate))
        else:
            self._room.tell_trouble("")
            self._view.on_entered()

    def _reveal_without_some(self, error: DomainError) -> None:
        """Let the facilitator open what there is where a side is not there at all."""
        states = self._desk.use(Drawing).states(self._writing_id)
        absent = [one.side for one in states if one.state is DrawingState.WAITING and one.turn == 1]
        writing = [one for one in states if one.state is not DrawingState.SEALED]
        if not absent or len(absent) < len(writing) or len(absent) == len(states):
            self._room.tell_trouble(error.said(self._desk.translate))
            return
        names = ", ".join(self._desk.translate(SIDES[side]) for side in absent)
        reason = ask_text(
            self._view,
            self.tr("Reveal without {sides}?").format(sides=names),
            self.tr("{sides}: nothing is drawn. Say why; it goes into the record.").format(
                sides=names
            ),
            self.tr("Reveal what is sealed"),
        )
        if reason and self._try(lambda: self._revealing.reveal(self._writing_id, reason=reason)):
            self._view.on_entered()

    def _on_take_back_wanted(self) -> None:
        if self._try(lambda: self._revealing.take_back_reveal(self._writing_id)):
            self._room.point(Look())

    def _on_section_chosen(self, key: str) -> None:
        self._section = Section(key) if key else None
        self._chosen = True
        self._room.point(Look(topic=key))
        self._point = None
        self._view.close_panel()
        self.reread()

    def _on_page_wanted(self) -> None:
        if self._section is None:
            return
        count = self._desk.use(RevealPages).count(self._session_id, self._section)
        page = (self._room.look.page + 1) % max(1, count)
        self._room.point(Look(topic=self._section.value, page=page))
        self._show_pages()

    def _on_lay_wanted(self, keys: Sequence[UUID]) -> None:
        laid: list[UUID] = []
        if self._try(
            lambda: laid.append(self._comparing.lay_together(self._session_id, list(keys)))
        ):
            self._view.board.focus_point(laid[0])

    def _on_refused(self, first: UUID, second: UUID) -> None:
        if self._try(lambda: self._comparing.keep_apart(self._session_id, first, second)):
            self._view.board.focus_point(first)

    def _on_opened(self, key: UUID) -> None:
        self._open_point(key)
        self._view.panel.start()

    def _open_point(self, key: UUID) -> None:
        self._point = key
        self._room.point(Look(topic=str(key)))
        self.reread()

    def _close_point(self) -> None:
        self._point = None
        self._room.point(Look(topic=self._section.value if self._section else ""))
        self._view.close_panel()
        self._show_pages()

    def _on_kind_judged(self, kind: str) -> None:
        if self._point is not None:
            key = self._point
            self._try(lambda: self._comparing.judge(self._session_id, key, ComparisonKind(kind)))

    def _on_outcome_chosen(self, outcome: str) -> None:
        if self._point is not None:
            self._on_outcome_wanted(self._point, outcome)

    def _on_outcome_wanted(self, key: UUID, outcome: str) -> None:
        self._try(lambda: self._comparing.settle(self._session_id, key, Outcome(outcome)))

    def _on_resolution_written(self, words: str) -> None:
        point = self._opened_point()
        if point is None:
            return
        try:
            self._comparing.settle(self._session_id, point.key, point.outcome, words)
        except DomainError as error:
            self._view.panel.resolution.refuse(error.said(self._desk.translate))

    def _on_split_wanted(self) -> None:
        if self._point is not None:
            self._on_split_wanted_for(self._point)

    def _on_split_wanted_for(self, key: UUID) -> None:
        point = point_of(self._comparing.board(self._session_id), key)
        if point is None:
            return
        if self._point == key:
            self._close_point()
        if self._try(lambda: self._comparing.take_apart(self._session_id, key)):
            self._view.board.focus_point(point.notes[0].id)

    def _on_claim_wanted_for(self, key: UUID) -> None:
        self._open_point(key)
        self._on_claim_wanted()

    def _on_claim_wanted(self) -> None:
        point = self._opened_point()
        if point is not None:
            words = ClaimWords(point.field, point.notes[0].text)
            self._view.panel.open_form(claim_choices(self._desk), words)

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._claiming.look_over(words) if words.text.strip() else ()
        self._view.panel.editor.show_remarks(remarks(self._desk, found))

    def _on_claim_written(self, words: ClaimWords) -> None:
        key = self._point
        if key is None:
            return
        try:
            self._claiming.write_claim(words, comparison_id=key, session_id=self._session_id)
        except DomainError as error:
            self._view.panel.editor.refuse(error.said(self._desk.translate))
            return
        self._view.panel.close_form()
        self._view.panel.start()

    def _on_claim_cancelled(self) -> None:
        self._view.panel.close_form()
        self._view.panel.start()

    def _opened_point(self) -> Point | None:
        return point_of(self._comparing.board(self._session_id), self._point)


def _has(board: Board, section: Section) -> bool:
    return any(point.section is section for point in board.points)
