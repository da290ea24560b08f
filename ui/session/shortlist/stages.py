"""The way through the stages of the shortlist, forth and back."""

from uuid import UUID

from PySide6.QtCore import QObject

from domain.services.scene import Look
from ui.session.hosting import HostingView
from ui.session.room import Room
from ui.session.shortlist.choosing_presenter import ChoosingPresenter
from ui.session.shortlist.choosing_view import ChoosingView
from ui.session.shortlist.grouping_presenter import GroupingPresenter
from ui.session.shortlist.grouping_view import GroupingView


class Stages(QObject):
    """Leads from the grouping to the choice; a step that is entered anew begins with the first."""

    def __init__(
        self,
        room: Room,
        view: HostingView,
        grouping: GroupingPresenter,
        choosing: ChoosingPresenter,
    ) -> None:
        super().__init__(view)
        self._room = room
        self._view = view
        self._choosing = choosing
        self._step: UUID | None = None
        grouping.grouped.connect(self._on_grouped)
        for stage in view.stages:
            if isinstance(stage, ChoosingView):
                stage.back_wanted.connect(self._on_back_wanted)
        room.entered.connect(self._on_entered)

    def _on_grouped(self) -> None:
        self._view.show_stage(self._stage(ChoosingView))
        self._choosing.show_the_room()

    def _on_back_wanted(self) -> None:
        self._view.show_stage(self._stage(GroupingView))
        self._room.point(Look())

    def _on_entered(self) -> None:
        """Begin anew in another step or session, and where the slips are hidden again."""
        grouping = self._stage(GroupingView)
        assert isinstance(grouping, GroupingView)
        if self._room.step.id != self._step or not grouping.is_open:
            self._step = self._room.step.id
            self._view.show_stage(grouping)

    def _stage(self, kind: type[GroupingView] | type[ChoosingView]) -> GroupingView | ChoosingView:
        return next(one for one in self._view.stages if isinstance(one, kind))
