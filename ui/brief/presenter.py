"""What the page of the brief shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Person, Product, Question, Statement, Topic, Understanding, Usp
from domain.model.fields import PersonaField
from domain.model.labels import SIDES
from domain.model.readiness import Readiness
from domain.model.responsibility import Position
from domain.model.session import Comparison, Reveal
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Brief, Briefing, ProductPart
from domain.services.gathering import Gathering, PersonWords
from domain.text import fill
from ui.brief.people_card import Choices
from ui.brief.readiness_card import ReadyLine
from ui.brief.view import BriefView
from ui.desk import Desk, Rereads
from ui.widgets.fields import CommittedField

_SIDES = (Side.MARKETING, Side.SALES, Side.OWNER, Side.NEUTRAL)


class BriefPresenter(Rereads):
    """Reads the brief for the view, and carries out what its cards report."""

    def __init__(self, view: BriefView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._briefing = desk.use(Briefing)
        self._gathering = desk.use(Gathering)
        self._connect()
        desk.changes.watch(
            {
                *(Product, Usp, Statement, Person, Understanding, Question),
                *(Position, Comparison, Reveal),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read the whole brief and how ready it is."""
        brief, translate = self._briefing.brief(), self._desk.translate
        self._view.product.show_product(brief.product)
        self._view.usps.show_usps(brief.usps)
        self._view.statements.show_statements(brief.statements, revealed=brief.revealed)
        self._view.people.show_people(brief.people, self._choices(brief))
        self._view.understanding.show_understood(
            [(side, translate(SIDES[side])) for side in DEPARTMENTS],
            brief.understood,
            brief.questions,
        )
        lines = [self._line(one) for one in self._briefing.readiness(brief)]
        self._view.readiness.show_lines(lines)

    def _choices(self, brief: Brief) -> Choices:
        translate, tongue = self._desk.translate, self._desk.tongue()
        positions = [(one.code, one.name.said(tongue)) for one in self._gathering.positions()]
        known = {code for code, _ in positions}
        held = {one.role for one in brief.people if one.role and one.role not in known}
        return Choices(
            sides=[(side.value, translate(SIDES[side])) for side in _SIDES],
            positions=[("", "–"), *positions, *((code, code) for code in sorted(held))],
        )

    def _line(self, one: Readiness) -> ReadyLine:
        state = "good" if one.met else "bad" if one.needed else "warn"
        return ReadyLine(fill(self._desk.translate(one.sentence), one.arguments), state, one.part)

    def _connect(self) -> None:
        view = self._view
        view.product.described.connect(self._on_described)
        view.usps.added.connect(self._on_usp_added)
        view.usps.reworded.connect(self._on_usp_reworded)
        view.usps.proved.connect(self._on_usp_proved)
        view.usps.moved.connect(self._on_usp_moved)
        view.usps.removal_wanted.connect(self._on_usp_removal_wanted)
        view.statements.added.connect(self._on_statement_added)
        view.statements.edited.connect(self._on_statement_edited)
        view.statements.removal_wanted.connect(self._on_statement_removal_wanted)
        view.people.added.connect(self._on_person_added)
        view.people.edited.connect(self._on_person_edited)
        view.people.moved.connect(self._on_person_moved)
        view.people.removal_wanted.connect(self._on_person_removal_wanted)
        view.understanding.ticked.connect(self._on_ticked)
        view.understanding.asked.connect(self._on_asked)
        view.understanding.reworded.connect(self._on_question_reworded)
        view.understanding.answered.connect(self._on_answered)
        view.understanding.removal_wanted.connect(self._on_question_removal_wanted)
        view.session_wanted.connect(self._on_session_wanted)

    def _try(self, act: Callable[[], object], field: CommittedField | None = None) -> bool:
        """Carry something out; say why it was not done.

        What keeps a text from being saved is said at its field, which holds the text; anything
        else at the top of the page.
        """
        try:
            act()
        except DomainError as error:
            sentence = error.said(self._desk.translate)
            if field is None:
                self._view.trouble.show_error(sentence)
            else:
                field.refuse(sentence)
            return False
        self._view.trouble.clear()
        return True

    def _on_described(self, part: ProductPart, text: str) -> None:
        self._try(
            lambda: self._briefing.describe_product(part, text), self._view.product.field(part)
        )

    def _on_usp_added(self, text: str) -> None:
        self._try(lambda: self._briefing.add_usp(text), self._view.usps.add)

    def _on_usp_reworded(self, id: UUID, text: str) -> None:
        row = self._view.usps.row(id)
        self._try(lambda: self._briefing.edit_usp(id, text=text), row.text if row else None)

    def _on_usp_proved(self, id: UUID, proof: str) -> None:
        row = self._view.usps.row(id)
        self._try(lambda: self._briefing.edit_usp(id, proof=proof), row.proof if row else None)

    def _on_usp_moved(self, id: UUID, to: int) -> None:
        self._try(lambda: self._briefing.move_usp(id, to))

    def _on_usp_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._briefing.remove_usp(id))

    def _on_statement_added(self, field: PersonaField, text: str, of_ten: int | None) -> None:
        self._try(
            lambda: self._briefing.add_statement(field, text, of_ten), self._view.statements.add
        )

    def _on_statement_edited(
        self, id: UUID, field: PersonaField, text: str, of_ten: int | None
    ) -> None:
        row = self._view.statements.row(id)
        if not self._try(
            lambda: self._briefing.edit_statement(id, field, text, of_ten),
            row.text if row else None,
        ):
            self.reread()

    def _on_statement_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._briefing.remove_statement(id))

    def _on_person_added(self, words: PersonWords) -> None:
        self._try(lambda: self._gathering.add_person(words), self._view.people.add)

    def _on_person_edited(self, id: UUID, words: PersonWords) -> None:
        row = self._view.people.row(id)
        field = None
        if row is not None:
            field = row.name if words.code == row.person.code else row.code
        if not self._try(lambda: self._gathering.edit_person(id, words), field):
            self.reread()

    def _on_person_moved(self, id: UUID, to: int) -> None:
        self._try(lambda: self._gathering.move_person(id, to))

    def _on_person_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._gathering.remove_person(id))

    def _on_ticked(self, side: Side, topic: Topic, understood: bool) -> None:
        self._try(lambda: self._briefing.tick_understood(side, topic, understood=understood))

    def _on_asked(self, side: Side, text: str) -> None:
        self._try(
            lambda: self._briefing.ask_question(side, text),
            self._view.understanding.columns[side].ask,
        )

    def _on_question_reworded(self, id: UUID, text: str) -> None:
        row = self._view.understanding.row(id)
        self._try(lambda: self._briefing.reword_question(id, text), row.text if row else None)

    def _on_answered(self, id: UUID, answer: str) -> None:
        row = self._view.understanding.row(id)
        self._try(lambda: self._briefing.answer_question(id, answer), row.answer if row else None)

    def _on_question_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._briefing.remove_question(id))

    def _on_session_wanted(self) -> None:
        self._desk.ways.go("session")
