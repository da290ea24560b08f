"""Showing: what the audience window may see, built from public reads alone.

Each kind of step has a builder of frames in a module of its own (``showing_<kind>.py``). None of
them reads a private note before the reveal, a vote, or a count that would tell of either.
"""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Final, TypeAlias

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.catalogue import Catalogue
from domain.model.polls import Poll
from domain.model.session import StepKind
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.scene import Look, Scene, workspace_name
from domain.services.showing_activity import activity_frame
from domain.services.showing_claims import claims_frame
from domain.services.showing_closing import closing_frame
from domain.services.showing_deciding import deciding_frame
from domain.services.showing_evidence import evidence_frame
from domain.services.showing_feedback_form import feedback_form_frame
from domain.services.showing_figures import figures_frame
from domain.services.showing_impact import impact_frame
from domain.services.showing_messages import messages_frame
from domain.services.showing_obligations import obligations_frame
from domain.services.showing_plain import plain_frame
from domain.services.showing_rating import rating_frame
from domain.services.showing_recap import recap_frame
from domain.services.showing_record import record_frame
from domain.services.showing_responsibilities import responsibilities_frame
from domain.services.showing_reveal import reveal_frame
from domain.services.showing_shortlist import shortlist_frame
from domain.services.showing_start import briefing_frame, drawing_frame, opening_frame
from domain.services.showing_test_list import picks_frame
from domain.services.showing_unsealing import unsealing_frame
from domain.services.sitting import running_sitting
from domain.services.workbench import Workbench
from domain.text import Translate, mark

Builder: TypeAlias = Callable[[Scene], AudienceFrame]

BUILDERS: Final[Mapping[StepKind, Builder]] = {
    StepKind.OPENING: opening_frame,
    StepKind.BRIEFING: briefing_frame,
    StepKind.DRAWING: drawing_frame,
    StepKind.SHORTLIST: shortlist_frame,
    StepKind.UNSEALING: unsealing_frame,
    StepKind.REVEAL: reveal_frame,
    StepKind.DIFFERENCES: reveal_frame,
    StepKind.CLAIMS: claims_frame,
    StepKind.RATING: rating_frame,
    StepKind.RECAP: recap_frame,
    StepKind.TEST_LIST: picks_frame,
    StepKind.MESSAGES: messages_frame,
    StepKind.FEEDBACK_FORM: feedback_form_frame,
    StepKind.RESPONSIBILITIES: responsibilities_frame,
    StepKind.OBLIGATIONS: obligations_frame,
    StepKind.FIGURES: figures_frame,
    StepKind.EVIDENCE: evidence_frame,
    StepKind.DECIDING: deciding_frame,
    StepKind.IMPACT: impact_frame,
    StepKind.ACTIVITY: activity_frame,
    StepKind.CLOSING: closing_frame,
}
"""Who builds the frames of which kind of step; the others get a plain one."""


class Showing:
    """What the room may see now."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def frame(self, look: Look, tongue: Tongue, translate: Translate) -> AudienceFrame:
        """Return what the audience window shows now.

        Args:
            look: where the facilitator points.
            tongue: language of the room.
            translate: says marked literals in it.
        """
        with self._bench.reading() as view:
            now = self._bench.clock.now()
            return frame_in(view, self._bench.catalogue, look, tongue, translate, now)


def frame_in(
    view: Reading,
    catalogue: Catalogue,
    look: Look,
    tongue: Tongue,
    translate: Translate,
    now: datetime | None = None,
) -> AudienceFrame:
    """Return what the audience window shows in a view, be it of today or of the past.

    Args:
        view: the workspace.
        catalogue: what the method brings.
        look: where the facilitator points.
        tongue: language of the room.
        translate: says marked literals in it.
        now: the moment that it is; None where the past is shown, in which it is the session's own.
    """
    sitting = running_sitting(view)
    if sitting is None or look.blank:
        return AudienceFrame(AudienceMode.BLANK, workspace_name(view))
    step = sitting.current
    scene = Scene(
        view=view,
        session=sitting.session,
        step=step,
        step_count=len(sitting.steps),
        template=catalogue.words_of(step),
        look=look,
        tongue=tongue,
        translate=translate,
        now=now or sitting.session.started_at,
        catalogue=catalogue,
    )
    frame = BUILDERS.get(step.kind, plain_frame)(scene)
    if _votes_are_open(scene) and frame.mode is not AudienceMode.CURTAIN:
        return _poll_curtain(scene)
    if look.record is not None and frame.mode is not AudienceMode.CURTAIN:
        return record_frame(scene)
    return frame


def _votes_are_open(scene: Scene) -> bool:
    polls = scene.view.of(Poll).all(session_id=scene.session.id)
    return any(not poll.closed for poll in polls)


def _poll_curtain(scene: Scene) -> AudienceFrame:
    return scene.frame(
        AudienceMode.CURTAIN,
        subtitle=scene.translate(mark("Everybody votes alone. Results are shown after closing.")),
    )
