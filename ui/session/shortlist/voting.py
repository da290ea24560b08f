"""Leads the dot vote on whom to draw: on groups with slips, and on lone slips."""

from collections.abc import Sequence

from domain.errors import NotAsked, NotesHidden
from domain.model.polls import DotTopic
from domain.model.session import Ask, Note, Reveal, Writing
from domain.model.wall import Group, Slip
from domain.services.dot_voting import Choice
from domain.services.drawing import Drawing
from domain.services.shortlisting import Shortlisting
from domain.services.showing_shortlist import VOTE
from ui.desk import Desk
from ui.session.dots.presenter import DotVotePresenter
from ui.session.dots.view import DotVoteView
from ui.session.room import Room


class VotingPresenter(DotVotePresenter):
    """Offers what lies on the wall; a vote keeps what could be chosen at its opening."""

    def __init__(self, desk: Desk, room: Room, view: DotVoteView) -> None:
        def choices() -> Sequence[Choice]:
            try:
                writing = desk.use(Drawing).writing(room.session.id, Ask.SEGMENTS)
                found = desk.use(Shortlisting).candidates(writing.id)
            except (NotAsked, NotesHidden):
                return ()
            return [Choice(one.title, thing_id=one.id) for one in found]

        kinds = {Group, Slip, Note, Writing, Reveal}
        super().__init__(desk, room, view, DotTopic.GROUPS, choices, kinds, look=VOTE)
