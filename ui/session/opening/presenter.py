"""Leads the opening."""

from domain.model.brief import Person
from domain.model.labels import SIDES
from domain.model.session import Session
from domain.services.briefing import Briefing
from domain.services.facilitating import Facilitating
from domain.services.ground_rules import GROUND_RULES
from ui.desk import Desk, Rereads
from ui.session.opening.view import OpeningView, Present
from ui.session.room import Room


class OpeningPresenter(Rereads):
    """Shows rules and people, and notes the room's agreement."""

    def __init__(self, desk: Desk, room: Room, view: OpeningView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        view.rules_accepted.connect(self._on_rules_accepted)
        view.people_wanted.connect(self._on_people_wanted)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self.reread)
        room.entered.connect(self.reread)
        desk.changes.watch({Session, Person}, self)
        self.reread()

    def reread(self) -> None:
        """Show rules and people as they stand."""
        translate = self._desk.translate
        accepted = self._room.session.ground_rules
        self._view.show_rules([translate(rule) for rule in GROUND_RULES], accepted=accepted)
        people = self._desk.use(Briefing).brief().people
        self._view.show_people(
            [
                Present(
                    name=person.name,
                    title=person.title,
                    side=person.side.value,
                    side_word=translate(SIDES[person.side]),
                    present=person.present,
                )
                for person in sorted(people, key=lambda person: not person.present)
            ]
        )

    def _on_rules_accepted(self, accepted: bool) -> None:
        self._desk.use(Facilitating).accept_rules(self._room.session.id, accepted=accepted)

    def _on_people_wanted(self) -> None:
        self._desk.ways.go("brief")

    def _on_primary_chosen(self) -> None:
        if not self._room.session.ground_rules:
            self._on_rules_accepted(accepted=True)
        self._room.go_on()
