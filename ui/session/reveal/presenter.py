"""Leads the reveal and the difference board."""

from collections.abc import Callable, Sequence
from uuid import UUID

from domain.errors import DomainError
from domain.model.board import Board, Point
from domain.model.brief import Statement
from domain.model.fields import Section
from domain.model.persona import Claim, Persona
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
from domain.model.sides import Side
from domain.services.claiming import Claiming
from domain.services.comparing import Comparing
from domain.services.drafting import Drafting
from domain.services.revealing import Opened
from domain.services.scene import Look
from domain.services.showing_reveal import RevealPages
from ui.desk import Desk, Rereads
from ui.session.claim_drafts import is_begun
from ui.session.reveal.act import RevealAct
from ui.session.reveal.claim_form import ClaimForm
from ui.session.reveal.looks import PartnerLook
from ui.session.reveal.view import RevealView
from ui.session.reveal.words import BoardWords, point_of
from ui.session.room import Room


class RevealPresenter(Rereads):
    """Carries out the one act, and what people do on the board; every change goes by a service."""

    def __init__(self, desk: Desk, room: Room, view: RevealView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._comparing = desk.use(Comparing)
        self._act = RevealAct(desk, room)
        self._claiming = desk.use(Claiming)
        self._section: Section | None = None
        self._chosen = False
        self._point: UUID | None = None
        self._seen: set[UUID] = set()
        self._form = ClaimForm(desk, room, view.panel, self._opened_point)
        self._connect()
        desk.changes.watch(
            {Writing, Seal, Reveal, Comparison, KeptApart, Claim, Note, Statement, Persona}, self
        )
        self.reread()

    def reread(self) -> None:
        """Show the sealed sides, or the board once it is open."""
        opened = self._act.opened()
        if opened is None:
            self._point = None
            self._view.show_sides(self._act.sides())
        else:
            self._show_board(opened)

    # what is shown

    @property
    def _session_id(self) -> UUID:
        return self._room.session.id

    @property
    def _words(self) -> BoardWords:
        _, names = self._comparing.opened(self._session_id)
        return BoardWords(self._desk.translate, names)

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
        look = words.board(board, opened.reveal.columns, self._section)
        self._view.show_board(look)
        self._view.set_headline(look.talked)
        self._act.show_seals(self._view.opened_line, opened)
        self._show_point(board, words)
        self._show_pages()

    def _show_point(self, board: Board, words: BoardWords) -> None:
        point = point_of(board, self._point)
        if self._point is not None and point is None:
            self._close_point()
        elif point is not None:
            if point.key != self._point:
                self._point = point.key
                self._room.point(Look(topic=str(point.key)))
            self._seen.add(point.notes[0].id)
            self._view.show_panel(
                words.panel(
                    point,
                    self._claiming.claims(),
                    self._partners(board, point, words),
                    drafted=is_begun(self._desk.use(Drafting), point),
                )
            )

    def _partners(self, board: Board, point: Point, words: BoardWords) -> list[PartnerLook]:
        if point.outcome is not Outcome.OPEN:
            return []
        lies_in = {note.id: one.key for one in board.points for note in one.notes}
        return [
            words.partner(one, lies_in[one.second.id])
            for one in self._comparing.partners(self._session_id, point.key)
        ]

    def _show_pages(self) -> None:
        section = self._section
        count = 0
        if section is not None and self._point is None:
            count = self._desk.use(RevealPages).count(self._session_id, section)
        self._view.page.show_pages(self._room.look.page, count)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.primary_chosen.connect(self._on_primary_chosen)
        view.drawing_wanted.connect(self._room.go_back)
        view.spoken_anew.connect(self._on_spoken_anew)
        view.come_back.connect(self._on_come_back)
        view.opened_line.take_back_wanted.connect(self._act.take_back)
        view.section_chosen.connect(self._on_section_chosen)
        view.page_wanted.connect(self._on_page_wanted)
        view.board.lay_wanted.connect(self._on_lay_wanted)
        view.board.contradiction_wanted.connect(self._on_contradiction_wanted)
        view.board.refused.connect(self._on_refused)
        view.next_wanted.connect(self._on_next_wanted)
        view.board.opened.connect(self._on_opened)
        view.board.claim_wanted.connect(self._on_claim_wanted_for)
        view.panel_closed.connect(self._close_point)
        view.outcome_wanted.connect(self._on_outcome_wanted)
        view.split_wanted.connect(self._on_split_wanted_for)
        panel = view.panel
        panel.kind_judged.connect(self._on_kind_judged)
        panel.outcome_chosen.connect(self._on_outcome_chosen)
        panel.resolution_written.connect(self._on_resolution_written)
        panel.split_wanted.connect(self._on_split_wanted)
        panel.restated.connect(self._on_restated)
        panel.partners.joined.connect(self._on_partner_joined)
        panel.partners.opposed.connect(self._on_partner_opposed)
        panel.partners.refused.connect(self._on_partner_refused)
        self._form.put_away.connect(self.reread)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        return self._room.attempt(act, self._desk.translate)

    def _on_spoken_anew(self) -> None:
        self.reread()
        self._form.speak_anew()

    def _on_come_back(self) -> None:
        """Point the projector at what the board shows, which it forgot when the room was away."""
        shown = self._point or (self._section.value if self._chosen and self._section else "")
        self._room.point(Look(topic=str(shown)))

    def _on_primary_chosen(self) -> None:
        if self._view.is_open:
            self._room.go_on()
            return
        self._chosen = False
        self._act.open(self._view)

    def _on_section_chosen(self, key: str) -> None:
        self._form.keep()
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
        laid = self._lay(keys)
        if laid is not None:
            self._view.board.focus_point(laid)

    def _on_contradiction_wanted(self, keys: Sequence[UUID]) -> None:
        laid = self._lay(keys, ComparisonKind.CONFLICT)
        if laid is not None:
            self._view.board.focus_point(laid)

    def _lay(self, keys: Sequence[UUID], kind: ComparisonKind | None = None) -> UUID | None:
        """Lay points together; return the key of the one that holds them all, if it was done."""
        laid: list[UUID] = []
        self._try(lambda: laid.append(self._comparing.lay_together(self._session_id, keys, kind)))
        return laid[0] if laid else None

    def _on_partner_joined(self, partner: PartnerLook) -> None:
        self._join(partner, None)

    def _on_partner_opposed(self, partner: PartnerLook) -> None:
        self._join(partner, ComparisonKind.CONFLICT)

    def _join(self, partner: PartnerLook, kind: ComparisonKind | None) -> None:
        """Lay a suggested note into the open point, which stays open."""
        if self._point is None:
            return
        laid = self._lay((self._point, partner.key), kind)
        if laid is not None:
            self._open_point(laid)
            self._view.panel.start()

    def _on_partner_refused(self, partner: PartnerLook) -> None:
        self._try(lambda: self._comparing.keep_apart(self._session_id, *partner.pair))
        self._view.panel.start()

    def _coming(self) -> Point | None:
        """Return the first point that is open and was not looked at; else the next open one."""
        points = self._comparing.board(self._session_id).points
        keys = [point.key for point in points]
        here = keys.index(self._point) if self._point in keys else -1
        others = [*points[here + 1 :], *points[: max(0, here)]]
        open_ones = [point for point in others if point.outcome is Outcome.OPEN]
        fresh = [one for one in points if one in open_ones and one.notes[0].id not in self._seen]
        return next(iter([*fresh, *open_ones]), None)

    def _on_next_wanted(self) -> None:
        """Open the next point that is not talked through, in the order of talk."""
        coming = self._coming()
        if coming is None:
            return
        if self._section is not None:
            self._section, self._chosen = coming.section, True
        if self._open_point(coming.key):
            self._view.panel.start()

    def _on_refused(self, first: UUID, second: UUID) -> None:
        if self._try(lambda: self._comparing.keep_apart(self._session_id, first, second)):
            self._view.board.focus_point(first)

    def _on_opened(self, key: UUID) -> None:
        self._open_point(key)
        self._view.panel.start()

    def _open_point(self, key: UUID) -> bool:
        """Open a point, unless the words of the one before are refused; tell whether it is."""
        if self._point is not None:
            self._form.keep()
            if not self._view.panel.resolution.commit():
                return False
        self._point = key
        self._room.point(Look(topic=str(key)))
        self.reread()
        return True

    def _close_point(self) -> None:
        self._form.keep()
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

    def _on_restated(self, side: str, nodded: bool) -> None:
        if self._point is not None:
            key = self._point
            self._try(
                lambda: self._comparing.restate(self._session_id, key, Side(side), nodded=nodded)
            )

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
        if self._open_point(key):
            self._form.open()

    def _opened_point(self) -> Point | None:
        return point_of(self._comparing.board(self._session_id), self._point)


def _has(board: Board, section: Section) -> bool:
    return any(point.section is section for point in board.points)
