"""What the step on obligations shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.catalogue import SowWording
from domain.model.labels import UPKEEP
from domain.model.record import Action, Upkeep, UpkeepState
from domain.model.responsibility import Obligation, Position
from domain.model.session import StepKind
from domain.model.sides import DEPARTMENTS
from domain.model.sow_lint import look_over
from domain.services.assigning import Assigning
from domain.services.facilitating import Facilitating
from domain.services.keeping import ActionWords, Keeping
from domain.services.owing import Owing
from domain.services.scene import Look
from domain.services.showing_obligations import ObligationPages, heading_of
from domain.services.upholding import OwedThing, Upholding
from ui.desk import Desk, Rereads
from ui.session.obligations.looks import OwedLook
from ui.session.obligations.view import ObligationsView
from ui.session.room import Room


class ObligationsPresenter(Rereads):
    """Reads the register for the view, and carries out what it reports."""

    def __init__(self, view: ObligationsView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._owing, self._upholding = desk.use(Owing), desk.use(Upholding)
        self._states: dict[UUID, Upkeep] = {}
        view.entered.connect(self._on_entered)
        view.due_changed.connect(self._on_due_changed)
        view.agreed.connect(self._on_agreed)
        view.state_given.connect(self._on_state_given)
        view.hindrance_given.connect(self._on_hindrance_given)
        view.action_given.connect(self._on_action_given)
        view.page_wanted.connect(self._on_page_wanted)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        desk.changes.watch({Obligation, Position, Upkeep, Action}, self)
        self.reread()

    def reread(self) -> None:
        """Read the register, with what the session says of each line."""
        step = self._room.step
        if step.kind is not StepKind.OBLIGATIONS:
            return
        looks_back = self._desk.use(Facilitating).template(step).looks_back
        owed = [
            one
            for one in self._upholding.register(step.session_id)
            if one.obligation.agreed or not looks_back
        ]
        self._states = {one.obligation.id: one.upkeep for one in owed if one.upkeep}
        names = {
            one.code: one.name.said(self._desk.tongue())
            for one in self._desk.use(Assigning).matrix().positions
        }
        self._view.show_owed(
            [
                (
                    heading_of(giver, self._desk.translate),
                    [
                        self._look(one, names)
                        for one in owed
                        if one.between_departments and one.giver is giver
                    ],
                )
                for giver in DEPARTMENTS
            ],
            [self._look(one, names) for one in owed if not one.between_departments],
            [(state.value, self._desk.translate(word)) for state, word in UPKEEP.items()],
            looks_back=looks_back,
        )
        self._show_pages()

    def _look(self, one: OwedThing, names: dict[str, str]) -> OwedLook:
        tongue, owed = self._desk.tongue(), one.obligation
        giver, taker = (names.get(code, code) for code in (owed.provider, owed.requester))
        due, accepted = owed.due.said(tongue), owed.accepted_when.said(tongue)
        wording = SowWording(favours=self._desk.catalogue.sow_wording.favours)
        found = [*look_over(due, wording), *look_over(accepted, wording)]
        state = one.upkeep.state.value if one.upkeep else ""
        return OwedLook(
            id=owed.id,
            code=owed.code,
            name=owed.name.said(tongue),
            parties=f"{giver} → {taker}",
            due=due,
            accepted_when=accepted,
            agreed=owed.agreed,
            favour=found[0].said(self._desk.translate) if found else "",
            state=state,
            hindrance=one.upkeep.hindrance if one.upkeep else "",
            asks_action=one.upkeep is not None and not one.settled,
            actions=tuple(map(_action_words, one.actions)),
        )

    def _on_entered(self) -> None:
        """Begin with a register that is not empty."""
        if not self._desk.read_only:
            self._try(self._owing.draft_register)
        self.reread()

    def _on_due_changed(self, id: UUID, words: str) -> None:
        tongue = self._desk.tongue()
        self._write(id, lambda: self._owing.set_due(id, tongue, words))

    def _on_agreed(self, id: UUID, agreed: bool) -> None:
        self._try(lambda: self._owing.agree(id, agreed=agreed))

    def _on_state_given(self, id: UUID, state: str) -> None:
        said = self._states.get(id)
        hindrance = said.hindrance if said else ""
        session = self._room.step.session_id
        self._try(lambda: self._upholding.say_kept(session, id, UpkeepState(state), hindrance))

    def _on_hindrance_given(self, id: UUID, words: str) -> None:
        said = self._states.get(id)
        if said is not None:
            session = self._room.step.session_id
            self._try(lambda: self._upholding.say_kept(session, id, said.state, words))

    def _on_action_given(self, id: UUID, text: str, owner: str, due: str) -> None:
        words, step = ActionWords(text, owner, due), self._room.step
        self._write(id, lambda: self._desk.use(Keeping).take_on(step, words, obligation_id=id))

    def _show_pages(self) -> None:
        count = self._count()
        self._view.page.show_pages(self._room.look.page, count)

    def _count(self) -> int:
        pages = self._desk.use(ObligationPages)
        return pages.count(self._room.step, self._desk.tongue(), self._desk.translate)

    def _on_page_wanted(self) -> None:
        self._room.point(Look(page=(self._room.look.page + 1) % max(1, self._count())))
        self._show_pages()

    def _write(self, id: UUID, act: Callable[[], object]) -> None:
        """Write words down; those that were not taken stay in their line, which says why."""
        try:
            act()
        except DomainError as error:
            self._view.lines[id].refuse(error.said(self._desk.translate))

    def _try(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)


def _action_words(action: Action) -> str:
    day = f"{action.due:%d/%m/%Y}" if action.due else ""
    return " · ".join(part for part in (action.text, action.owner, day) if part)
