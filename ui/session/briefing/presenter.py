"""Leads the joint briefing."""

from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Product, Question, Usp
from domain.model.labels import SIDES
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Brief, Briefing
from ui.desk import Desk, Rereads
from ui.session.briefing.view import Asked, BriefingView, Sold
from ui.session.room import Room


class BriefingPresenter(Rereads):
    """Shows the brief without the owner's view of the customer, and keeps questions."""

    def __init__(self, desk: Desk, room: Room, view: BriefingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._briefing = desk.use(Briefing)
        view.question_asked.connect(self._on_question_asked)
        view.question_answered.connect(self._on_question_answered)
        view.brief_wanted.connect(self._on_brief_wanted)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        desk.changes.watch({Product, Usp, Question}, self)
        self.reread()

    def reread(self) -> None:
        """Show the brief as it stands."""
        brief = self._briefing.brief()
        translate = self._desk.translate
        self._view.show_sides([(side.value, translate(SIDES[side])) for side in DEPARTMENTS])
        self._view.show_sold(self._sold(brief))
        self._view.show_questions(
            [
                Asked(one.id, one.side.value, translate(SIDES[one.side]), one.text, one.answer)
                for one in brief.questions
            ]
        )

    def _sold(self, brief: Brief) -> Sold:
        product = brief.product
        parts = (
            (self.tr("Price"), product.price),
            (self.tr("Stage"), product.stage),
            (self.tr("To be explained to customers"), product.must_explain),
        )
        return Sold(
            name=product.name,
            what=product.what,
            parts=tuple((label, text) for label, text in parts if text),
            usps=tuple((f"{usp.code} · {usp.text}", usp.proof) for usp in brief.usps),
        )

    def _on_question_asked(self, side: str, text: str) -> None:
        try:
            self._briefing.ask_question(Side(side), text)
        except DomainError as error:
            self._view.refuse_question(error.said(self._desk.translate))

    def _on_question_answered(self, id: UUID, answer: str) -> None:
        try:
            self._briefing.answer_question(id, answer)
        except DomainError as error:
            self._view.refuse_answer(id, error.said(self._desk.translate))

    def _on_brief_wanted(self) -> None:
        self._desk.ways.go("brief")
