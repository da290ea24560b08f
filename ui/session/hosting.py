"""A step that is held in stages, each a whole view with its own footer; one is shown at a time."""

from PySide6.QtWidgets import QWidget

from ui.session.panes import PageStack
from ui.session.room import StepView


class HostingView(StepView):
    """Shows one of several views of a step as if it were the step itself.

    The frame around it sees the stage that is shown: its chip, its headline, its footer and its
    main button. A stage that is left is told so, and takes what is private off the screen.

    Attributes:
        stages: the views, in order.
    """

    def __init__(self, stages: tuple[StepView, ...], parent: QWidget | None = None) -> None:
        """Host the stages; the first one is shown.

        Args:
            stages: at least one.
            parent: the widget it stands in.
        """
        super().__init__(parent)
        self.stages = stages
        self._pages, self._footers = PageStack(), PageStack()
        row = self.footer.layout()
        assert row is not None
        while row.takeAt(0) is not None:
            pass  # its own controls and main button give way to those of the stages
        self.primary.setParent(None)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._footers)
        self.body.addWidget(self._pages, 1)
        for stage in stages:
            self._pages.addWidget(stage)
            self._footers.addWidget(stage.footer)
            stage.tag_changed.connect(self._on_stage_said)
            stage.headline_changed.connect(self._on_stage_said)
            stage.wide_changed.connect(self._on_wide_changed)
        self._present(stages[0])

    @property
    def stage(self) -> StepView:
        """The view that is shown."""
        shown = self._pages.currentWidget()
        assert isinstance(shown, StepView)
        return shown

    def show_stage(self, stage: StepView) -> None:
        """Show another stage; the one before is told that it is left."""
        if stage is not self.stage:
            self.stage.on_left()
            self._present(stage)
            if self.isVisible():
                stage.on_entered()

    def on_entered(self) -> None:
        self.stage.on_entered()

    def on_left(self) -> None:
        self.stage.on_left()

    def _present(self, stage: StepView) -> None:
        self._pages.setCurrentWidget(stage)
        self._footers.setCurrentWidget(stage.footer)
        self.primary = stage.primary
        self.set_wide(stage.is_wide)
        self._on_stage_said()

    def _on_stage_said(self) -> None:
        self.set_tag(*self.stage.tag)
        self.set_headline(self.stage.headline)

    def _on_wide_changed(self, wide: bool) -> None:
        if self.sender() is self.stage:
            self.set_wide(wide)
