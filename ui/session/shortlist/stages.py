"""The way through the stages of the shortlist, forth and back."""

from uuid import UUID

from PySide6.QtCore import QObject

from domain.services.scene import Look
from ui.session.dots.view import DotVoteView
from ui.session.hosting import HostingView
from ui.session.room import Room, StepView
from ui.session.shortlist.choosing_presenter import ChoosingPresenter
from ui.session.shortlist.choosing_view import ChoosingView
from ui.session.shortlist.grouping_presenter import GroupingPresenter
from ui.session.shortlist.grouping_view import GroupingView
from ui.session.shortlist.voting import VotingPresenter


class Stages(QObject):
    """Leads from the grouping over the vote to the choice.

    A step that is entered anew begins with the grouping. Where there is nothing to vote on, the
    room goes straight to the choice.
    """

    def __init__(
        self,
        room: Room,
        view: HostingView,
        grouping: GroupingPresenter,
        voting: VotingPresenter,
        choosing: ChoosingPresenter,
    ) -> None:
        super().__init__(view)
        self._room = room
        self._view = view
        self._voting = voting
        self._choosing = choosing
        self._step: UUID = room.step.id
        grouping.grouped.connect(self._on_grouped)
        voting.seen.connect(self._on_voted)
        for stage in view.stages:
            if isinstance(stage, DotVoteView):
                stage.skipped.connect(self._on_voted)
                stage.back_wanted.connect(self._on_groups_wanted)
            elif isinstance(stage, ChoosingView):
                stage.back_wanted.connect(self._on_back_wanted)
        room.entered.connect(self._on_entered)

    def _on_grouped(self) -> None:
        if not self._voting.can_vote():
            self._on_voted()
            return
        self._view.show_stage(self._stage(DotVoteView))
        self._voting.show_the_room()

    def _on_voted(self) -> None:
        self._view.show_stage(self._stage(ChoosingView))
        self._choosing.show_the_room()

    def _on_back_wanted(self) -> None:
        if self._voting.can_vote():
            self._on_grouped()
        else:
            self._on_groups_wanted()

    def _on_groups_wanted(self) -> None:
        self._view.show_stage(self._stage(GroupingView))
        self._room.point(Look())

    def _on_entered(self) -> None:
        """Begin anew in another step or session, and where the slips are hidden again."""
        grouping = self._stage(GroupingView)
        assert isinstance(grouping, GroupingView)
        if self._room.step.id != self._step or not grouping.is_open:
            self._step = self._room.step.id
            self._view.show_stage(grouping)

    def _stage(self, kind: type[StepView]) -> StepView:
        return next(one for one in self._view.stages if isinstance(one, kind))
