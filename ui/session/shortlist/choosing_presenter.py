"""Leads the choice of whom to draw."""

from collections.abc import Sequence
from uuid import UUID

from domain.errors import NotAsked, NotesHidden
from domain.model.labels import PERSONA_KINDS
from domain.model.persona import Persona
from domain.model.polls import DotTopic, Poll
from domain.model.session import Ask, Note, Reveal, Writing
from domain.model.shortlist import Pick
from domain.model.votes import OptionSummary
from domain.model.wall import Group, Slip
from domain.services.dot_voting import DotVoting
from domain.services.drawing import Drawing
from domain.services.scene import Look
from domain.services.shortlisting import Candidate, Shortlisting
from domain.services.showing_dots import summary_said
from domain.services.showing_shortlist import CHOICE
from ui.board.words import counted
from ui.desk import Desk, Rereads
from ui.session.room import Room
from ui.session.shortlist.candidates import CandidateLook
from ui.session.shortlist.choosing_view import ChoosingView

_SHOWN = 3
"""Slips of a group that are named beside its title."""


class ChoosingPresenter(Rereads):
    """Makes a persona of what is chosen; every change goes by the service."""

    def __init__(self, desk: Desk, room: Room, view: ChoosingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._choosing = desk.use(Shortlisting)
        view.list.pressed.connect(self._on_pressed)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self._on_spoken_anew)
        desk.changes.watch({Group, Slip, Note, Writing, Reveal, Pick, Persona, Poll}, self)
        self.reread()

    def reread(self) -> None:
        """Show what can be chosen."""
        voted = self._desk.use(DotVoting).shares_of(self._room.session.id, DotTopic.GROUPS)
        candidates = sorted(
            self._candidates(), key=lambda one: -voted[one.id].joint if one.id in voted else 1
        )
        chosen = any(one.persona for one in candidates)
        self._view.list.show_candidates([self._look(one, voted.get(one.id)) for one in candidates])
        self._view.show_some(some=bool(candidates))
        word = self.tr("Chosen") if chosen else self.tr("Nothing chosen yet")
        self._view.set_tag("good" if chosen else "neutral", word)
        self._view.set_primary(self.tr("Chosen → Go on") if chosen else self.tr("Go on"))

    def show_the_room(self) -> None:
        """Point the projector at what is chosen."""
        self._room.point(Look(topic=CHOICE))

    def _candidates(self) -> Sequence[Candidate]:
        try:
            return self._choosing.candidates(self._writing_id)
        except (NotAsked, NotesHidden):
            return ()

    @property
    def _writing_id(self) -> UUID:
        return self._desk.use(Drawing).writing(self._room.session.id, Ask.SEGMENTS).id

    def _look(self, one: Candidate, voted: OptionSummary | None) -> CandidateLook:
        sub = ""
        if one.texts:
            more = " …" if len(one.texts) > _SHOWN else ""
            count = counted(len(one.texts), self._desk.translate)
            sub = f"{count}: {' · '.join(one.texts[:_SHOWN])}{more}"
        if voted is not None:
            share = self.tr("Vote: {share}").format(share=summary_said(voted, self._desk.translate))
            sub = f"{share} · {sub}" if sub else share
        part = self._desk.translate(PERSONA_KINDS[one.persona.kind]) if one.persona else ""
        if one.persona:
            part = f"{one.persona.code} · {part}"
        return CandidateLook(one.id, one.title, sub, part)

    def _on_spoken_anew(self) -> None:
        self.reread()

    def _on_pressed(self, id: UUID) -> None:
        chosen = any(one.persona for one in self._candidates() if one.id == id)
        act = self._choosing.put_back if chosen else self._choosing.choose
        self._room.attempt(lambda: act(self._writing_id, id), self._desk.translate)
