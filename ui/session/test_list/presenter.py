"""Leads the test list."""

from collections.abc import Callable
from uuid import UUID

from domain.model.evidence import Evidence
from domain.model.form_answers import FormReading
from domain.model.labels import FLAGS, IMPORTANCE, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim
from domain.model.polls import Poll
from domain.model.sales_feedback import Feedback
from domain.model.session import StepKind
from domain.model.testing import MOST_PICKS, TestPick
from domain.services.explained import Explaining
from domain.services.facilitating import Facilitating
from domain.services.picking import AssumptionMap, Known, MapPoint, Picking
from domain.services.scene import Look
from domain.services.showing_test_list import KNOWN, PickPages, limit_said
from ui.desk import Desk, Rereads
from ui.session.room import Room
from ui.session.test_list.looks import DotLook
from ui.session.test_list.view import PicksView

_COLUMNS = list(Known)


class PicksPresenter(Rereads):
    """Shows map and list, and keeps what the room picks."""

    def __init__(self, desk: Desk, room: Room, view: PicksView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._picking = desk.use(Picking)
        self._map = AssumptionMap(())
        self._teller = desk.use(Explaining).teller(desk.translate)
        view.toggled.connect(self._on_toggled)
        view.suggestion_wanted.connect(self._on_suggestion_wanted)
        view.picks.moved.connect(self._on_moved)
        view.picks.dropped.connect(self._on_dropped)
        view.page_wanted.connect(self._on_page_wanted)
        view.claims_wanted.connect(self._on_claims_wanted)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self.reread)
        room.entered.connect(self._on_entered)
        desk.changes.watch({Claim, Evidence, Feedback, FormReading, Poll, TestPick}, self)
        self._on_entered()

    def reread(self) -> None:
        """Show the claims as they stand, and what is picked."""
        translate = self._desk.translate
        self._map = self._picking.map()
        self._teller = self._desk.use(Explaining).teller(translate)
        looks = [self._look(one) for one in self._map.points]
        rows = [translate(IMPORTANCE[level]) for level in sorted(IMPORTANCE, reverse=True)]
        self._view.show_claims(looks, rows, [translate(KNOWN[known]) for known in Known])
        listed = [self._look(one) for one in self._map.picked]
        more = len(listed) < min(MOST_PICKS, len(looks))
        self._view.show_picks(listed, MOST_PICKS, limit_said(translate), more=more)
        self._show_pages()

    def _look(self, point: MapPoint) -> DotLook:
        translate, weighed = self._desk.translate, point.weighed
        answers = ""
        if weighed.support or weighed.against:
            answers = self.tr("{support} for, {against} against").format(
                support=weighed.support, against=weighed.against
            )
        said = [translate(FLAGS[flag]) for flag in weighed.flags if flag in FLAGS]
        if point.known is not Known.NOTHING:
            said.insert(0, f"{STATUS_SIGNS[weighed.status]} {translate(STATUSES[weighed.status])}")
        return DotLook(
            id=point.claim.id,
            code=point.claim.code,
            text=point.claim.text,
            importance=point.claim.importance,
            known=_COLUMNS.index(point.known),
            importance_words=translate(IMPORTANCE[point.claim.importance]),
            known_words=translate(KNOWN[point.known]),
            answers=answers,
            status=", ".join(said),
            disputed="disputed" in weighed.flags,
            picked=point.picked,
            meaning=self._teller.meaning(weighed),
        )

    def _show_pages(self) -> None:
        count = self._desk.use(PickPages).count(self._desk.translate)
        self._view.page.show_pages(self._room.look.page, count)

    def _is_last(self) -> bool:
        sitting = self._desk.use(Facilitating).sitting()
        return sitting is not None and sitting.beside(self._room.step.id, 1) is None

    def _on_entered(self) -> None:
        if self._room.step.kind is StepKind.TEST_LIST:
            self._view.show_last(last=self._is_last())
            self.reread()

    def _on_toggled(self, claim_id: UUID) -> None:
        listed = {one.claim.id for one in self._map.picked}
        if claim_id in listed:
            self._on_dropped(claim_id)
        else:
            session_id = self._room.session.id
            self._attempt(lambda: self._picking.pick(session_id, claim_id))

    def _on_dropped(self, claim_id: UUID) -> None:
        self._attempt(lambda: self._picking.drop(claim_id))

    def _on_moved(self, claim_id: UUID, to: int) -> None:
        self._attempt(lambda: self._picking.move(claim_id, to))

    def _on_suggestion_wanted(self) -> None:
        session_id = self._room.session.id
        self._attempt(lambda: self._picking.take_suggestion(session_id))

    def _on_page_wanted(self) -> None:
        count = self._desk.use(PickPages).count(self._desk.translate)
        self._room.point(Look(page=(self._room.look.page + 1) % count))
        self._show_pages()

    def _on_claims_wanted(self) -> None:
        self._room.go_to(StepKind.CLAIMS)

    def _on_primary_chosen(self) -> None:
        if self._is_last():
            self._room.end()
        else:
            self._room.go_on()

    def _attempt(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)
