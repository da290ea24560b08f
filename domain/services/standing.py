"""Standing: where a workspace stands, in one glance."""

from dataclasses import dataclass

from domain.model.brief import Workspace
from domain.model.iterations import Iteration
from domain.model.release import Version
from domain.model.session import Session, Step, StepState
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class Stand:
    """Where a workspace stands.

    Attributes:
        name: what the facilitator calls the workspace; empty before it was begun.
        session: number of the session that runs, or None.
        step: place of the step the room is in, 1 the first, or None.
        steps: number of steps of that session.
        version: number of the version in force; empty where there is none.
        iteration: number of the iteration that runs, or of the last one; 0 where there is none.
    """

    name: str = ""
    session: int | None = None
    step: int | None = None
    steps: int = 0
    version: str = ""
    iteration: int = 0


class Standing:
    """Tells where a workspace stands."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def stand(self) -> Stand:
        """Return where the workspace stands now."""
        with self._bench.reading() as view:
            workspaces = view.of(Workspace).all()
            name = workspaces[0].name if workspaces else ""
            signed = view.of(Version).all(taken_back_at=None, withdrawn_at=None)
            version = max(signed, key=lambda one: one.released_at).number if signed else ""
            iteration = max((one.number for one in view.of(Iteration).all()), default=0)
            running = [one for one in view.of(Session).all() if one.ended_at is None]
            if not running:
                return Stand(name=name, version=version, iteration=iteration)
            session = running[-1]
            steps = view.of(Step).all(session_id=session.id)
        current = next((one for one in steps if one.state is StepState.CURRENT), None)
        return Stand(
            name=name,
            session=session.number,
            step=None if current is None else current.position + 1,
            steps=len(steps),
            version=version,
            iteration=iteration,
        )
