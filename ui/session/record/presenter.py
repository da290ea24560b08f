"""Leads the drawer: reads what is on record, and carries out what people write into it."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.journal import WorkspaceChanged
from domain.model.labels import SIDES
from domain.model.polls import Poll
from domain.model.record import Action, Decision, ParkedItem, RecordKind
from domain.model.session import Comparison, Reveal, Session, Step, Writing
from domain.model.sides import DRAWING_SIDES, Side
from domain.services.facilitating import Facilitating
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.recorded import ActionLine, ParkedLine, Record
from domain.text import fill, mark
from ui.desk import Desk, Rereads
from ui.session.record.drawer import RecordDrawer
from ui.session.record.looks import EntryWords, RecordLook
from ui.session.stage import Stage

_FROM = mark("from session {number}")
_BOARD = mark("point of the difference board")
_LATE = mark("{day}, late")


class RecordPresenter(Rereads):
    """Keeps the drawer true while it is open, and closed while somebody writes in private."""

    def __init__(self, desk: Desk, drawer: RecordDrawer) -> None:
        super().__init__(drawer)
        self._desk = desk
        self._drawer = drawer
        self._stage = Stage.of(desk)
        self._keeping = desk.use(Keeping)
        self._record = Record()
        drawer.opened.connect(self.reread)
        drawer.entered.connect(self._on_entered)
        drawer.ticked.connect(self._on_ticked)
        drawer.removal_wanted.connect(self._on_removal_wanted)
        drawer.projected.connect(self._on_projected)
        self._stage.room.look_changed.connect(self._show_projected)
        desk.changes.watch(
            {
                *(ParkedItem, Decision, Action, Comparison, Reveal),
                *(Session, Step, Person, Writing, Poll),
            },
            self,
        )
        self.reread()

    def on_happened(self, change: WorkspaceChanged) -> None:
        """Read again even while the drawer is closed: whether it may be opened must be true."""
        if change.kinds & self.watched_kinds:
            self.reread()

    def reread(self) -> None:
        """Read what is on record, unless somebody writes in private."""
        sitting = self._desk.use(Facilitating).sitting()
        if sitting is None or self._keeping.in_private(sitting.session.id):
            self._drawer.set_private(private=True)
            return
        self._drawer.set_private(private=False)
        if not self._drawer.isVisible():
            return
        self._record = self._keeping.record(sitting.session.id)
        self._drawer.entry.offer(
            [(side.value, self._desk.translate(SIDES[side])) for side in DRAWING_SIDES],
            [person.name for person in self._keeping.people()],
            self._keeping.today(),
        )
        self._drawer.show_list(self._looks(self._drawer.kind), self._counts())
        self._show_projected()

    def show_thing(self, id: UUID) -> None:
        """Open the drawer at the list in which something stands that was found elsewhere."""
        sitting = self._desk.use(Facilitating).sitting()
        if sitting is None:
            return
        record = self._keeping.record(sitting.session.id)
        lists = {
            RecordKind.PARKED: {one.id for one in record.parked},
            RecordKind.DECISION: {one.id for one in record.decisions},
            RecordKind.ACTION: {one.action.id for one in record.actions},
        }
        for kind, ids in lists.items():
            if id in ids:
                self._drawer.open_at(kind)

    def _counts(self) -> dict[RecordKind, int]:
        return {
            RecordKind.PARKED: sum(not one.settled for one in self._record.parked),
            RecordKind.DECISION: len(self._record.decisions),
            RecordKind.ACTION: sum(one.action.done_at is None for one in self._record.actions),
        }

    def _looks(self, kind: RecordKind) -> list[RecordLook]:
        if kind is RecordKind.PARKED:
            return [self._parked(one) for one in self._record.parked]
        if kind is RecordKind.DECISION:
            return [self._decision(one) for one in self._record.decisions]
        return [self._action(one) for one in self._record.actions]

    def _parked(self, line: ParkedLine) -> RecordLook:
        about = [self._desk.translate(_BOARD)] if line.point else []
        about += self._origin(line.session) if line.carried else []
        return RecordLook(
            id=line.id,
            text=line.text,
            about=" · ".join(about),
            warns=False,
            done=line.settled,
            fixed=line.point,
            words=EntryWords(RecordKind.PARKED, line.text),
        )

    def _decision(self, decision: Decision) -> RecordLook:
        sides = ", ".join(self._desk.translate(SIDES[side]) for side in decision.sides)
        return RecordLook(
            id=decision.id,
            text=decision.text,
            about=" · ".join(part for part in (sides, decision.reason) if part),
            warns=False,
            done=None,
            fixed=False,
            words=EntryWords(
                RecordKind.DECISION,
                decision.text,
                decision.reason,
                tuple(side.value for side in decision.sides),
            ),
        )

    def _action(self, line: ActionLine) -> RecordLook:
        action = line.action
        day = f"{action.due:%d/%m/%Y}" if action.due else ""
        due = fill(self._desk.translate(_LATE), {"day": day}) if line.late else day
        about = [line.owner, due, *(self._origin(line.session) if line.carried else [])]
        return RecordLook(
            id=action.id,
            text=action.text,
            about=" · ".join(part for part in about if part),
            warns=line.late,
            done=action.done_at is not None,
            fixed=False,
            words=EntryWords(RecordKind.ACTION, action.text, owner=line.owner, due=day),
        )

    def _origin(self, session: int) -> list[str]:
        return [fill(self._desk.translate(_FROM), {"number": session})]

    def _show_projected(self) -> None:
        shown = self._stage.room.look.record is self._drawer.kind
        self._drawer.show_projected(projected=shown)

    def _on_projected(self, wanted: bool) -> None:
        self._stage.room.show_record(self._drawer.kind if wanted else None)
        self._show_projected()

    def _on_entered(self, words: EntryWords, changed: UUID | None) -> None:
        try:
            self._keep(words, changed)
        except DomainError as error:
            self._drawer.entry.refuse(error.said(self._desk.translate))
        else:
            self._drawer.taken()

    def _keep(self, words: EntryWords, changed: UUID | None) -> None:
        step = self._stage.room.step
        if words.kind is RecordKind.PARKED:
            if changed is None:
                self._keeping.park(step, words.text)
            else:
                self._keeping.reword_parked(changed, words.text)
        elif words.kind is RecordKind.DECISION:
            decision = DecisionWords(words.text, words.reason, tuple(map(Side, words.sides)))
            if changed is None:
                self._keeping.decide(step, decision)
            else:
                self._keeping.edit_decision(changed, decision)
        else:
            action = ActionWords(words.text, words.owner, words.due)
            if changed is None:
                self._keeping.take_on(step, action)
            else:
                self._keeping.edit_action(changed, action)

    def _on_ticked(self, id: UUID, done: bool) -> None:
        if self._drawer.kind is RecordKind.ACTION:
            self._try(lambda: self._keeping.finish_action(id, done=done))
            return
        line = next(one for one in self._record.parked if one.id == id)
        if line.point:
            step = self._stage.room.step
            self._try(lambda: self._keeping.settle_point(step, id, settled=done))
        else:
            self._try(lambda: self._keeping.settle_parked(id, settled=done))

    def _on_removal_wanted(self, id: UUID) -> None:
        removes: dict[RecordKind, Callable[[UUID], None]] = {
            RecordKind.PARKED: self._keeping.remove_parked,
            RecordKind.DECISION: self._keeping.remove_decision,
            RecordKind.ACTION: self._keeping.remove_action,
        }
        self._try(lambda: removes[self._drawer.kind](id))

    def _try(self, act: Callable[[], object]) -> None:
        self._stage.room.attempt(act, self._desk.translate)
