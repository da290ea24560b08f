"""What the objections show, and what follows when somebody answers one."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.labels import SIDES
from domain.model.message_lint import avoided_in
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona
from domain.model.sides import Side
from domain.services.answering import AnsweredObjection, Answering, AnswerWords
from domain.services.portraying import Portraying
from domain.text import LINE_LIMIT, NAME_LIMIT
from ui.desk import Desk, Rereads
from ui.direction.choices import called
from ui.direction.looks import CardLook, Line
from ui.direction.objections_view import ObjectionLook, ObjectionsView
from ui.widgets.dialogs import ask_text

ALL, UNANSWERED, OPEN, AGREED = "all", "unanswered", "open", "agreed"


class ObjectionsPresenter(Rereads):
    """Reads objections for the view, and carries out what it reports.

    Signals:
        told: how they stand, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
    """

    told = Signal(str)

    def __init__(self, view: ObjectionsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._answering = desk.use(Answering)
        self._found: tuple[AnsweredObjection, ...] = ()
        self._personas: Mapping[UUID, Persona] = {}
        self._filter = ALL
        self.words = ""
        view.objection_wanted.connect(self.ask_for_one)
        view.filter_chosen.connect(self._on_filter_chosen)
        view.objection_chosen.connect(self._show_form)
        view.objection_moved.connect(self._on_moved)
        view.form.answered.connect(self._on_answered)
        view.form.assent_wanted.connect(self._on_assent_wanted)
        view.form.assent_taken_back.connect(self._on_assent_taken_back)
        view.form.removal_wanted.connect(self._on_removal_wanted)
        desk.changes.watch({Objection, Assent, Claim, Persona}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        self._found = self._answering.objections()
        self._personas = {one.id: one for one in self._desk.use(Portraying).personas()}
        self._show()

    def show_objection(self, id: UUID) -> bool:
        """Bring an objection into sight; tell whether it is there."""
        if all(one.id != id for one in self._found):
            return False
        self._filter = ALL
        self._show()
        return self._view.list.select(id)

    def ask_for_one(self) -> None:
        """Ask for an objection that is no claim yet."""
        words = ask_text(
            self._view.window(),
            self.tr("What does the customer object?"),
            self.tr("In the customer's words. Where a claim says it already, answer that one."),
            self.tr("Add objection"),
            limit=LINE_LIMIT,
        )
        if words is not None:
            self._try(lambda: self._select(self._answering.write_objection(AnswerWords(words)).id))

    # what is shown

    def _show(self) -> None:
        kinds: dict[str, Sequence[AnsweredObjection]] = {
            ALL: self._found,
            UNANSWERED: [one for one in self._found if not one.objection.answer],
            OPEN: [one for one in self._found if one.objection.answer and not one.agreed],
            AGREED: [one for one in self._found if one.agreed],
        }
        names = {
            ALL: self.tr("All"),
            UNANSWERED: self.tr("Without an answer"),
            OPEN: self.tr("Not agreed yet"),
            AGREED: self.tr("Agreed"),
        }
        self._view.show_objections(
            [self._card(one) for one in kinds[self._filter]],
            [(key, names[key], len(kinds[key])) for key in kinds],
            self._filter,
            anything=bool(self._found),
        )
        self._show_form(self._view.list.current_id())
        self.words = self.tr("{agreed} of {all} objections have an answer on which both agree")
        self.words = self.words.format(agreed=len(kinds[AGREED]), all=len(self._found))
        self.told.emit(self.words)

    def _card(self, one: AnsweredObjection) -> CardLook:
        if one.agreed:
            status, tone = self.tr("✓ agreed"), "good"
        elif one.objection.answer:
            status, tone = self.tr("! not agreed yet"), "warn"
        else:
            status, tone = self.tr("○ no answer yet"), "neutral"
        return CardLook(one.id, one.code, one.text, tuple(self._lines(one)), status, tone)

    def _lines(self, one: AnsweredObjection) -> Iterator[Line]:
        if one.objection.answer:
            yield Line(f"→ {one.objection.answer}", "ink")
        if one.objection.proof:
            yield Line(self.tr("Proof: {words}").format(words=one.objection.proof))
        if one.objection.words_to_avoid:
            words = self.tr("Nobody says: {words}")
            yield Line(words.format(words=one.objection.words_to_avoid))
        who = self._who(one)
        if who:
            yield Line(who)

    def _who(self, one: AnsweredObjection) -> str:
        persona = self._personas.get(one.persona_id) if one.persona_id else None
        return called(self._desk, persona) if persona else ""

    def _show_form(self, id: UUID | None) -> None:
        one = self._one(id)
        self._view.form.show_objection(self._look(one) if one else None)

    def _one(self, id: UUID | None) -> AnsweredObjection | None:
        return next((one for one in self._found if one.id == id), None)

    def _look(self, one: AnsweredObjection) -> ObjectionLook:
        held = one.objection
        said = f"{held.answer}\n{held.proof}"
        remark = self.tr("“{word}” is a word that nobody says, and the answer says it.")
        return ObjectionLook(
            id=one.id,
            title=" · ".join(part for part in (one.code, self._who(one)) if part),
            claim=one.text if one.claim else "",
            words=AnswerWords(held.text, held.answer, held.proof, held.words_to_avoid),
            assents={
                each.side: f"✓ {each.name}, {each.agreed_at.astimezone():%d/%m/%Y}"
                for each in one.assents
            },
            remarks=tuple(
                remark.format(word=word) for word in avoided_in(said, held.words_to_avoid)
            ),
            kept=one.kept,
        )

    # what is done

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()

    def _select(self, id: UUID) -> None:
        if not self._view.list.select(id):
            self.show_objection(id)

    def _on_filter_chosen(self, key: str) -> None:
        self._filter = key
        self._show()

    def _on_answered(self, words: AnswerWords) -> None:
        look = self._view.form.look
        if look is None:
            return
        try:
            now = self._answering.answer(look.id, words)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
        else:
            if now != look.id:  # a claim has its first answer; it stays the chosen one
                self._select(now)

    def _on_assent_wanted(self, side: Side) -> None:
        look = self._view.form.look
        if look is None:
            return
        name = ask_text(
            self._view.window(),
            self.tr("Who agrees for {side}?").format(side=self._desk.translate(SIDES[side])),
            self.tr("Name and day stand with the answer. Other words need the assent anew."),
            self.tr("Agree"),
            limit=NAME_LIMIT,
        )
        if name is not None:
            self._try(lambda: self._answering.agree(look.id, side, name))

    def _on_assent_taken_back(self, side: Side) -> None:
        look = self._view.form.look
        if look is not None:
            self._try(lambda: self._answering.take_back(look.id, side))

    def _on_removal_wanted(self) -> None:
        look = self._view.form.look
        if look is not None:
            self._try(lambda: self._answering.remove(look.id))

    def _on_moved(self, id: UUID, step: int) -> None:
        order = [one.id for one in self._found]
        shown = [look.id for look in self._view.list.looks]
        beside = shown.index(id) + step
        if 0 <= beside < len(shown):
            code = next(one.code for one in self._found if one.id == id)
            to = order.index(shown[beside])
            self._try(lambda: self._answering.move(id, to))
            now = next((one.id for one in self._found if one.code == code), id)
            self._view.list.select(now)
