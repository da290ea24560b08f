"""What a free step shows, and what follows when somebody acts on it."""

from uuid import UUID

from domain.errors import DomainError
from domain.model.agendas import StepResult
from domain.model.session import Step, StepKind
from domain.services.facilitating import Facilitating
from domain.services.jotting import Jotting
from ui.desk import Desk, Rereads
from ui.session.activity.view import ActivityView, ResultLook
from ui.session.room import Room


class ActivityPresenter(Rereads):
    """Reads words and results of the step that the room is in, and carries out what is wanted."""

    def __init__(self, view: ActivityView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._jotting = desk.use(Jotting)
        view.result_written.connect(self._on_result_written)
        view.result_reworded.connect(self._on_result_reworded)
        view.result_moved.connect(self._on_result_moved)
        view.result_removed.connect(self._on_result_removed)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        room.entered.connect(self.reread)
        desk.changes.watch({StepResult, Step}, self)
        self.reread()

    def reread(self) -> None:
        """Read the step again; one of another kind leaves the page as it was."""
        step = self._room.step
        if step.kind is not StepKind.ACTIVITY:
            return
        tongue = self._desk.tongue()
        words = self._desk.use(Facilitating).template(step)
        self._view.show_words(words.say.said(tongue), [line.said(tongue) for line in words.do])
        self._view.show_results(
            [ResultLook(one.id, one.text) for one in self._jotting.results(step.id)]
        )

    def _on_result_written(self, text: str) -> None:
        try:
            self._jotting.write(self._room.step.id, text)
        except DomainError as error:
            self._view.new_line.refuse(error.said(self._desk.translate))

    def _on_result_reworded(self, result_id: UUID, text: str) -> None:
        try:
            self._jotting.reword(result_id, text)
        except DomainError as error:
            self._view.refuse(result_id, error.said(self._desk.translate))

    def _on_result_moved(self, result_id: UUID, to: int) -> None:
        self._room.attempt(lambda: self._jotting.move(result_id, to), self._desk.translate)

    def _on_result_removed(self, result_id: UUID) -> None:
        self._room.attempt(lambda: self._jotting.remove(result_id), self._desk.translate)
