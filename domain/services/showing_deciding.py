"""The proposals on the projector: a curtain before they are opened, then all of them, or one."""

from collections.abc import Sequence
from dataclasses import replace
from uuid import UUID

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.labels import DECIDED, PROPOSED_CHANGES, SIDES, VERDICT_SIGNS
from domain.model.persona import Claim
from domain.model.proposals import ProposalDecision
from domain.model.session import Ask, Reveal
from domain.model.sides import DEPARTMENTS, Side
from domain.services.deciding import Proposed, proposed_in
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.workbench import Workbench
from domain.services.writings import find_writing, reveal_in, states_of
from domain.text import Translate, fill, mark


class ProposalPages:
    """Tells how many pages of the projector the proposals take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, session_id: UUID, translate: Translate) -> int:
        """Return the number of pages; none before the proposals are opened."""
        with self._bench.reading() as view:
            reveal = reveal_in(view, session_id, Ask.PROPOSALS)
            if reveal is None:
                return 0
            pages = _pages(proposed_in(view, session_id), reveal, translate)
        return max(map(len, pages.values()), default=0)


def deciding_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain before the proposals are opened, then a page of them, or one of them.

    ``look.topic`` is the identity of a proposal; ``look.page`` a page of all of them.
    """
    reveal = reveal_in(scene.view, scene.session.id, Ask.PROPOSALS)
    if reveal is None:
        return _curtain(scene)
    proposed = proposed_in(scene.view, scene.session.id)
    chosen = next((one for one in proposed if str(one.note.id) == scene.look.topic), None)
    return _one(scene, chosen) if chosen else _all(scene, proposed, reveal)


def decision_said(decision: ProposalDecision, translate: Translate) -> str:
    """Say a decision with its sign; one that waits for a key says so."""
    said = f"{VERDICT_SIGNS[decision.verdict]} {translate(DECIDED[decision.verdict])}"
    if decision.until is not None:
        until = fill(translate(mark("until {day}")), {"day": f"{decision.until:%d/%m/%Y}"})
        said = f"{said} {until}"
    if not decision.settled:
        waiting = [translate(SIDES[one]) for one in DEPARTMENTS if one not in decision.keys]
        wait = fill(translate(mark("waits for {sides}")), {"sides": ", ".join(waiting)})
        return f"○ {wait}"
    return said


def _curtain(scene: Scene) -> AudienceFrame:
    frame = scene.frame(
        AudienceMode.CURTAIN,
        subtitle=scene.translate(mark("All proposals are opened at the same moment.")),
    )
    writing = find_writing(scene.view, scene.session.id, Ask.PROPOSALS)
    return replace(frame, states=states_of(scene.view, writing) if writing else ())


def _all(scene: Scene, proposed: Sequence[Proposed], reveal: Reveal) -> AudienceFrame:
    pages = _pages(proposed, reveal, scene.translate)
    count = max(map(len, pages.values()), default=0)
    page = min(max(0, scene.look.page), max(0, count - 1))
    columns = tuple(
        AudienceColumn(side, scene.translate(SIDES[side]), page_at(of_side, page))
        for side, of_side in pages.items()
    )
    return replace(
        scene.frame(AudienceMode.REVEAL), columns=columns, footer=page_number(page, count)
    )


def _one(scene: Scene, one: Proposed) -> AudienceFrame:
    translate, decision = scene.translate, one.decision
    frame = scene.frame(AudienceMode.REVEAL, title=one.note.text)
    proposal = AudienceColumn(one.note.side, translate(SIDES[one.note.side]), (one.note.text,))
    if decision is None:
        return replace(frame, columns=(proposal,))
    lines = [decision_said(decision, translate)]
    if decision.change is not None:
        claim = scene.view.of(Claim).find(decision.claim_id) if decision.claim_id else None
        about = f"{claim.code} {claim.text}" if claim else ""
        change = translate(PROPOSED_CHANGES[decision.change])
        lines.append(" · ".join(part for part in (change, about) if part))
    if decision.wording:
        lines.append(decision.wording)
    columns = [
        proposal,
        AudienceColumn(None, translate(mark("What was decided")), tuple(lines)),
        AudienceColumn(None, translate(mark("Why")), (decision.reason,)),
    ]
    if decision.owner_reason:
        owner = translate(mark("The owner's decision"))
        columns.append(AudienceColumn(Side.OWNER, owner, (decision.owner_reason,)))
    return replace(frame, columns=tuple(columns))


def _pages(
    proposed: Sequence[Proposed], reveal: Reveal, translate: Translate
) -> dict[Side, list[tuple[str, ...]]]:
    """Return each side's pages, the sides in the order of the lot."""
    return {
        side: parted(
            [_line(one, translate) for one in proposed if one.note.side is side],
            columns=max(2, len(reveal.columns)),
        )
        for side in reveal.columns
    }


def _line(one: Proposed, translate: Translate) -> str:
    if one.decision is None:
        return one.note.text
    return f"{one.note.text} · {decision_said(one.decision, translate)}"
