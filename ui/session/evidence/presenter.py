"""Leads the claim board; it reads, and marks what is to be talked about."""

from collections.abc import Sequence
from itertools import groupby
from uuid import UUID

from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.explaining import STATUS_LEGEND
from domain.model.form_answers import FormReading
from domain.model.labels import FLAGS, SIDES, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.sales_feedback import Feedback
from domain.model.statistics.posterior import ClaimStatus
from domain.model.talk_marks import TalkMark
from domain.model.wording import Tongue
from domain.services.claim_words import (
    counts_said,
    evidence_said,
    heard_said,
    limits_said,
    status_said,
)
from domain.services.directing import Directing
from domain.services.explained import Explaining
from domain.services.portraying import Portraying
from domain.services.scene import Look
from domain.services.showing_evidence import OF_PERSONA, EvidencePages
from domain.services.surveying import Surveying, on_the_board
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk, Rereads
from ui.direction.choices import called
from ui.personas.claim_row import ClaimLook
from ui.session.evidence.looks import GroundLook, StatusGroup
from ui.session.evidence.view import EvidenceView
from ui.session.room import Room

_TONES = {"supported": "good", "contested": "warn", "contradicted": "bad"}


class EvidencePresenter(Rereads):
    """Reads the weighed claims for the view, and carries out what it reports."""

    def __init__(self, desk: Desk, room: Room, view: EvidenceView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._surveying = desk.use(Surveying)
        self._persona: UUID | None = None
        self._claim: UUID | None = None
        self._teller = desk.use(Explaining).teller(desk.translate)
        view.persona_chosen.connect(self._on_persona_chosen)
        view.claim_chosen.connect(self._on_claim_chosen)
        view.shown.connect(self._on_shown)
        view.talk_wanted.connect(self._on_talk_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.claims_wanted.connect(lambda: desk.ways.go("personas"))
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        desk.changes.watch(
            {Claim, Evidence, Feedback, FormReading, Persona, Poll, TalkMark, Message, Rest},
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Show the board as it stands."""
        weighed = self._desk.use(Weighing).weigh()
        self._teller = self._desk.use(Explaining).teller(self._desk.translate)
        marked = self._surveying.marked(self._room.session.id)
        self._offer_personas(weighed)
        board = on_the_board(weighed, self._persona)
        if self._claim not in {one.claim.id for one in board}:
            self._claim = board[0].claim.id if board else None
        self._view.show_board(
            [
                self._group(status.value, list(claims), marked)
                for status, claims in groupby(board, key=lambda one: one.status)
            ]
        )
        self._show_ground(board, marked)
        self._show_pages()

    # what is shown

    def _offer_personas(self, weighed: Sequence[WeighedClaim]) -> None:
        personas = self._desk.use(Portraying).personas()
        if self._persona not in {one.id for one in personas}:
            self._persona = None
        counts = [
            (
                str(one.id),
                called(self._desk, one),
                sum(w.claim.persona_id == one.id for w in weighed),
            )
            for one in personas
        ]
        every = ("", self.tr("All personas"), len(weighed))
        self._view.offer_personas([every, *counts], str(self._persona or ""))

    def _group(
        self, status: str, claims: Sequence[WeighedClaim], marked: frozenset[UUID]
    ) -> StatusGroup:
        return StatusGroup(
            tone=_TONES.get(status, "neutral"),
            word=self._desk.translate(STATUSES[status]),
            sign=STATUS_SIGNS[status],
            meaning=self._desk.translate(STATUS_LEGEND[ClaimStatus(status)]),
            claims=tuple(self._row(one, marked) for one in claims),
        )

    def _row(self, one: WeighedClaim, marked: frozenset[UUID]) -> ClaimLook:
        translate, claim = self._desk.translate, one.claim
        figures = one.share
        flags = [translate(FLAGS[flag]) for flag in one.flags if flag in FLAGS]
        if claim.id in marked:
            flags.insert(0, f"● {self.tr('to be talked about')}")
        return ClaimLook(
            id=claim.id,
            code=claim.code,
            text=f"{claim.code} · {claim.text}",
            sides=tuple((side.value, translate(SIDES[side])) for side in claim.sides),
            status="",
            tone=_TONES.get(one.status.value, "neutral"),
            sign="",
            share=(figures.estimate, figures.low, figures.high) if figures else None,
            counts=self._counts(one),
            heard=self._heard(one),
            flags=tuple(flags),
            trust=self._teller.trust(one),
            meaning=self._teller.meaning(one),
        )

    def _counts(self, one: WeighedClaim) -> str:
        if not one.support + one.against:
            return counts_said(one, self._desk.translate)
        return self.tr("n = {n}: {support} for · {against} against").format(
            support=one.support, against=one.against, n=one.support + one.against
        )

    def _heard(self, one: WeighedClaim) -> str:
        if one.heard_on is None:
            return ""
        return heard_said(one.heard_on, self._desk.bench.clock.now().date(), self._desk.translate)

    def _show_ground(self, board: Sequence[WeighedClaim], marked: frozenset[UUID]) -> None:
        one = next((w for w in board if w.claim.id == self._claim), None)
        look = self._ground(one, one.claim.id in marked) if one else None
        large = one is not None and self._room.look.topic == str(one.claim.id)
        self._view.show_ground(look, large=large)

    def _ground(self, one: WeighedClaim, marked: bool) -> GroundLook:
        translate, claim, figures = self._desk.translate, one.claim, one.share
        facts = []
        if one.heard_on is not None:
            facts.append(f"{self._heard(one)} ({one.heard_on:%d/%m/%Y})")
        if claim.sides:
            names = ", ".join(translate(SIDES[side]) for side in claim.sides)
            facts.append(self.tr("said by {sides}").format(sides=names))
        joint = one.ratings.joint if one.ratings else None
        if joint is not None:
            facts.append(
                self.tr("rated {median} of 10 by {n} people").format(
                    median=f"{joint.median:g}", n=joint.n
                )
            )
        decimal = "," if self._desk.tongue() is Tongue.VIETNAMESE else "."
        facts += limits_said(one, translate, decimal)
        return GroundLook(
            id=claim.id,
            code=claim.code,
            text=claim.text,
            status=status_said(one, translate),
            tone=_TONES.get(one.status.value, "neutral"),
            share=(figures.estimate, figures.low, figures.high) if figures else None,
            counts=counts_said(one, translate),
            facts=tuple(facts),
            sources=tuple(
                evidence_said(item, claim, self._desk.catalogue, self._desk.tongue(), translate)
                for item in self._desk.use(Weighing).evidence(claim.id)
            ),
            messages=tuple(
                f"{resting.message.code} {resting.message.text}"
                for resting in self._desk.use(Directing).messages()
                if any(under.id == claim.id for under, _ in resting.rests)
            ),
            marked=marked,
            meaning=self._teller.meaning(one),
        )

    def _show_pages(self) -> None:
        count = 0
        if self._room.look.topic != str(self._claim):
            count = self._desk.use(EvidencePages).count(self._persona, self._desk.translate)
        self._view.page.show_pages(self._room.look.page, count)

    def _board_look(self, page: int = 0) -> Look:
        topic = f"{OF_PERSONA}{self._persona}" if self._persona else ""
        return Look(topic=topic, page=page)

    # what is done

    def _on_persona_chosen(self, key: str) -> None:
        self._persona = UUID(key) if key else None
        self._room.point(self._board_look())
        self.reread()

    def _on_claim_chosen(self, claim_id: UUID) -> None:
        if claim_id == self._claim:
            return
        if self._room.look.topic == str(self._claim):
            self._room.point(Look(topic=str(claim_id)))
        self._claim = claim_id
        self.reread()

    def _on_shown(self) -> None:
        large = self._room.look.topic == str(self._claim)
        self._room.point(self._board_look() if large else Look(topic=str(self._claim)))
        self.reread()

    def _on_talk_wanted(self) -> None:
        claim, session_id = self._claim, self._room.session.id
        if claim is not None:
            marked = claim not in self._surveying.marked(session_id)
            self._room.attempt(
                lambda: self._surveying.mark(session_id, claim, marked=marked),
                self._desk.translate,
            )

    def _on_page_wanted(self) -> None:
        count = self._desk.use(EvidencePages).count(self._persona, self._desk.translate)
        self._room.point(self._board_look((self._room.look.page + 1) % max(1, count)))
        self._show_pages()
