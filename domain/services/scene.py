"""What a frame of the projector is made from: public reads, and where the facilitator points."""

from dataclasses import dataclass
from datetime import date, datetime

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.brief import Workspace
from domain.model.catalogue import Catalogue, StepTemplate
from domain.model.record import RecordKind
from domain.model.session import Session, Step
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.text import Translate


@dataclass(frozen=True, slots=True)
class Look:
    """Where the facilitator points the projector.

    Attributes:
        topic: what a step shows of its things, e.g. the code of a section; each step reads it
            its own way, and an empty one means the beginning.
        page: 0 for the first page of what does not fit on one.
        blank: nothing is to be seen.
        record: one of the lists that the room keeps, in place of the step.
    """

    topic: str = ""
    page: int = 0
    blank: bool = False
    record: RecordKind | None = None


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything that a builder of frames is given.

    Attributes:
        view: the workspace; a builder reads public things only.
        session: the session that runs.
        step: the step that the room is in.
        step_count: number of steps.
        template: what the catalogue says of the step.
        look: where the facilitator points.
        tongue: language of the room.
        translate: says marked literals in it.
        now: the moment at which it is shown, in UTC.
        catalogue: what the method brings.
    """

    view: Reading
    session: Session
    step: Step
    step_count: int
    template: StepTemplate
    look: Look
    tongue: Tongue
    translate: Translate
    now: datetime
    catalogue: Catalogue

    @property
    def today(self) -> date:
        """The day that it is where the room sits."""
        return self.now.astimezone().date()

    @property
    def workspace(self) -> str:
        """The name of the workspace."""
        return workspace_name(self.view)

    def frame(
        self, mode: AudienceMode = AudienceMode.SHARED, title: str = "", subtitle: str = ""
    ) -> AudienceFrame:
        """Return a frame with its head filled in, to be completed by ``dataclasses.replace``.

        Args:
            mode: state of the projector.
            title: in the language of the room; by default the step's own.
            subtitle: one line under it.
        """
        return AudienceFrame(
            mode=mode,
            workspace=self.workspace,
            step_number=self.step.position + 1,
            step_count=self.step_count,
            title=title or self.template.title.said(self.tongue),
            subtitle=subtitle,
        )


def workspace_name(view: Reading) -> str:
    """Return what the facilitator calls the workspace, or nothing before it is named."""
    workspaces = view.of(Workspace).all()
    return workspaces[0].name if workspaces else ""
