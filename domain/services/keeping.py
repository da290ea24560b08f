"""Keeping the record of sessions: what was parked, what was decided, and who does what by when.

Nothing is copied from session to session: what is still open shows in the one that runs, with
where it comes from, and settling it there keeps the record of both.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from domain.errors import DayUnclear, TextMissing
from domain.model.brief import Person
from domain.model.due_days import day_typed
from domain.model.polls import Poll
from domain.model.record import Action, Decision, ParkedItem
from domain.model.session import Session, Step, Writing
from domain.model.sides import DRAWING_SIDES, Side
from domain.ports import Reading
from domain.services.recorded import Record, record_of
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, check_length, clean, fold


@dataclass(frozen=True, slots=True)
class DecisionWords:
    """A decision as somebody writes it down; see ``Decision`` for the meaning of each field."""

    text: str
    reason: str = ""
    sides: tuple[Side, ...] = ()

    def tidied(self) -> "DecisionWords":
        """Return it cleaned.

        Raises:
            TextMissing: it decides nothing.
            TextTooLong: a text does not fit.
        """
        reason = check_length(clean(self.reason, multiline=True), TEXT_LIMIT)
        sides = tuple(side for side in DRAWING_SIDES if side in self.sides)
        return DecisionWords(_line(self.text), reason, sides)


@dataclass(frozen=True, slots=True)
class ActionWords:
    """An action as somebody types it.

    Attributes:
        text: what is to be done.
        owner: a name; that of a person of the brief stands for this person.
        due: a day as ``day_typed`` understands it; empty for none.
    """

    text: str
    owner: str = ""
    due: str = ""

    def tidied(self) -> "ActionWords":
        """Return it cleaned.

        Raises:
            TextMissing: there is nothing to do.
            TextTooLong: a text does not fit.
        """
        owner = check_length(clean(self.owner), NAME_LIMIT)
        return ActionWords(_line(self.text), owner, clean(self.due))


class Keeping:
    """Use cases on the record of a session."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    # reading

    def record(self, session_id: UUID) -> Record:
        """Return what a session keeps, and what earlier ones left open to it.

        Raises:
            NotFound: there is no such session.
        """
        with self._bench.reading() as view:
            return record_of(view, view.of(Session).get(session_id), self.today())

    def in_private(self, session_id: UUID) -> bool:
        """Tell whether somebody writes or votes now what others must not see."""
        with self._bench.reading() as view:
            if any(writing.seated for writing in view.of(Writing).all(session_id=session_id)):
                return True
            return any(not poll.closed for poll in view.of(Poll).all(session_id=session_id))

    def people(self) -> tuple[Person, ...]:
        """Return those who may own an action, in the order of the brief."""
        with self._bench.reading() as view:
            return tuple(view.of(Person).all())

    def today(self) -> date:
        """Return the day that it is where the laptop stands."""
        return self._bench.today()

    # the parking lot

    def park(self, step: Step, text: str) -> ParkedItem:
        """Put something aside in a step.

        Raises:
            TextMissing, TextTooLong: it says nothing, or does not fit a line.
        """
        text = _line(text)
        item = ParkedItem(self._new_id(), step.session_id, step.id, self._place(ParkedItem), text)
        with self._bench.doing("park") as work:
            work.of(ParkedItem).put(item)
        return item

    def reword_parked(self, id: UUID, text: str) -> None:
        """Put what was parked in other words.

        Raises:
            TextMissing, TextTooLong: see ``park``.
            NotFound: it is gone.
        """
        text = _line(text)
        with self._bench.doing("edit_parked") as work:
            work.of(ParkedItem).put(replace(work.of(ParkedItem).get(id), text=text))

    def settle_parked(self, id: UUID, *, settled: bool = True) -> None:
        """Be through with something that was parked, or open it again; the record stays.

        Raises:
            NotFound: it is gone.
        """
        at = self._bench.clock.now() if settled else None
        with self._bench.doing("settle_parked") as work:
            work.of(ParkedItem).put(replace(work.of(ParkedItem).get(id), settled_at=at))

    def settle_point(self, step: Step, comparison_id: UUID, *, settled: bool = True) -> None:
        """Be through with a point of the board that was parked, or open it again in the list.

        The point itself stays as the room left it.
        """
        at = self._bench.clock.now() if settled else None
        with self._bench.reading() as view:
            closing = view.of(ParkedItem).all(comparison_id=comparison_id)
        item = (
            closing[0]
            if closing
            else ParkedItem(
                self._new_id(),
                step.session_id,
                step.id,
                self._place(ParkedItem),
                "",
                comparison_id,
            )
        )
        with self._bench.doing("settle_parked") as work:
            work.of(ParkedItem).put(replace(item, settled_at=at))

    def answer_parked(self, id: UUID, answer: str) -> None:
        """Write down what became of something that was parked.

        Raises:
            TextTooLong: it does not fit a line.
            NotFound: it is gone.
        """
        answer = check_length(clean(answer), LINE_LIMIT)
        with self._bench.doing("edit_parked") as work:
            work.of(ParkedItem).put(replace(work.of(ParkedItem).get(id), answer=answer))

    def remove_parked(self, id: UUID) -> None:
        """Take away what was parked by mistake."""
        with self._bench.doing("remove_parked") as work:
            work.of(ParkedItem).remove(id)

    # decisions

    def decide(self, step: Step, words: DecisionWords) -> Decision:
        """Write down what the room decided in a step, and why.

        Raises:
            TextMissing, TextTooLong: it decides nothing, or does not fit.
        """
        words = words.tidied()
        decision = Decision(
            self._new_id(),
            step.session_id,
            step.id,
            self._place(Decision),
            words.text,
            words.reason,
            words.sides,
            self._bench.clock.now(),
        )
        with self._bench.doing("record_decision") as work:
            work.of(Decision).put(decision)
        return decision

    def edit_decision(self, id: UUID, words: DecisionWords) -> None:
        """Change what is written down of a decision.

        Raises:
            TextMissing, TextTooLong: see ``decide``.
            NotFound: it is gone.
        """
        words = words.tidied()
        with self._bench.doing("edit_decision") as work:
            decision = work.of(Decision).get(id)
            work.of(Decision).put(
                replace(decision, text=words.text, reason=words.reason, sides=words.sides)
            )

    def remove_decision(self, id: UUID) -> None:
        """Take away a decision that was written down by mistake."""
        with self._bench.doing("remove_decision") as work:
            work.of(Decision).remove(id)

    # actions

    def take_on(
        self, step: Step, words: ActionWords, *, obligation_id: UUID | None = None
    ) -> Action:
        """Write down what somebody will do by when.

        Args:
            step: the step in which it was agreed.
            words: as typed.
            obligation_id: the obligation that it puts in order again.

        Raises:
            TextMissing, TextTooLong: there is nothing to do, or it does not fit.
            DayUnclear: nobody can tell which day is meant.
        """
        words = words.tidied()
        due = self._due(words.due)
        with self._bench.reading() as view:
            owner, owner_id = _owner(view, words.owner)
        action = Action(
            self._new_id(),
            step.session_id,
            step.id,
            self._place(Action),
            words.text,
            owner,
            owner_id,
            due,
            obligation_id=obligation_id,
        )
        with self._bench.doing("take_on_action") as work:
            work.of(Action).put(action)
        return action

    def edit_action(self, id: UUID, words: ActionWords) -> None:
        """Change what is written down of an action.

        Raises:
            TextMissing, TextTooLong, DayUnclear: see ``take_on``.
            NotFound: it is gone.
        """
        words = words.tidied()
        due = self._due(words.due)
        with self._bench.doing("edit_action") as work:
            owner, owner_id = _owner(work, words.owner)
            action = work.of(Action).get(id)
            work.of(Action).put(
                replace(action, text=words.text, owner=owner, owner_id=owner_id, due=due)
            )

    def finish_action(self, id: UUID, *, done: bool = True) -> None:
        """Tick an action as done, or open it again; the record stays.

        Raises:
            NotFound: it is gone.
        """
        at = self._bench.clock.now() if done else None
        with self._bench.doing("finish_action") as work:
            work.of(Action).put(replace(work.of(Action).get(id), done_at=at))

    def remove_action(self, id: UUID) -> None:
        """Take away an action that was written down by mistake."""
        with self._bench.doing("remove_action") as work:
            work.of(Action).remove(id)

    # inside

    def _new_id(self) -> UUID:
        return self._bench.secrets.new_id()

    def _place(self, kind: type[ParkedItem] | type[Decision] | type[Action]) -> int:
        with self._bench.reading() as view:
            things: Sequence[ParkedItem | Decision | Action] = view.of(kind).all()
        return 1 + max((one.position for one in things), default=-1)

    def _due(self, text: str) -> date | None:
        if not text:
            return None
        day = day_typed(text, self.today())
        if day is None:
            raise DayUnclear(text)
        return day


def _owner(view: Reading, name: str) -> tuple[str, UUID | None]:
    """Return the name of an action's owner, and the person of the brief who is meant."""
    same = [one for one in view.of(Person).all() if fold(one.name) == fold(name)]
    return (same[0].name, same[0].id) if name and same else (name, None)


def _line(text: str) -> str:
    line = check_length(clean(text), LINE_LIMIT)
    if not line:
        raise TextMissing
    return line
