"""Makes the page of the shortlist: its stages, one after the other."""

from ui.desk import Desk
from ui.session.dots.view import DotVoteView
from ui.session.hosting import HostingView
from ui.session.room import Room, StepView
from ui.session.shortlist.choosing_presenter import ChoosingPresenter
from ui.session.shortlist.choosing_view import ChoosingView
from ui.session.shortlist.grouping_presenter import GroupingPresenter
from ui.session.shortlist.grouping_view import GroupingView
from ui.session.shortlist.stages import Stages
from ui.session.shortlist.voting import VotingPresenter


def build(desk: Desk, room: Room) -> StepView:
    """Make the page with its presenters."""
    grouping, voting, choosing = GroupingView(), DotVoteView(), ChoosingView()
    view = HostingView((grouping, voting, choosing))
    Stages(
        room,
        view,
        GroupingPresenter(desk, room, grouping),
        VotingPresenter(desk, room, voting),
        ChoosingPresenter(desk, room, choosing),
    )
    return view
