"""What a workspace takes from the method to begin with; from then on it is the workspace's own."""

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import Final
from uuid import UUID

from domain.model.catalogue import Catalogue
from domain.model.feedback import FeedbackField
from domain.model.persona import Claim
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.wording import Bilingual

FIRST_SHOWN = (
    "contact_outcome",
    "interest_level",
    "fit_level",
    "not_qualified_reason",
    "objections",
    "pain_points",
    "trigger",
    "quote",
)
"""The questions shown at first; a claim's own question takes the place of the last of them."""

OWN_NAMES: Final = {"matched_persona": Bilingual("Khớp chân dung nào", "Which persona")}
"""Wording of questions that the catalogue does not put, though reports have a field for them."""


def default_fields(catalogue: Catalogue, new_id: Callable[[], UUID]) -> list[FeedbackField]:
    """Return the questions of the method's feedback form, in order."""
    return [
        FeedbackField(
            id=new_id(),
            code=template.code,
            position=position,
            name=template.name,
            kind=template.kind,
            answers=template.answers,
            weight=template.weight,
            required=template.required,
            shown=template.code in FIRST_SHOWN,
        )
        for position, template in enumerate(catalogue.feedback_fields)
    ]


def fields_of_claims(
    claims: Sequence[Claim], known: Collection[str], *, first: int, new_id: Callable[[], UUID]
) -> list[FeedbackField]:
    """Return a question for each field that claims are measured by and no question asks yet.

    Args:
        claims: the claims in use.
        known: codes of the questions that are there.
        first: place of the first new question.
        new_id: gives identities.
    """
    wanted: dict[str, list[str]] = {}
    for claim in claims:
        code = claim.measured_by
        if code and code not in known and code.split(".")[0] not in known:
            answers = wanted.setdefault(code, [])
            answers += [one for one in claim.supporting if one not in answers]
    return [
        FeedbackField(
            id=new_id(),
            code=code,
            position=first + offset,
            name=OWN_NAMES.get(code, Bilingual.same(code)),
            kind="choice" if answers else "text",
            answers=tuple(answers),
            from_claims=True,
        )
        for offset, (code, answers) in enumerate(wanted.items())
    ]


def default_positions(catalogue: Catalogue, new_id: Callable[[], UUID]) -> list[Position]:
    """Return the columns of the method's matrix, in order."""
    return [
        Position(new_id(), template.code, place, template.side, template.name)
        for place, template in enumerate(catalogue.positions)
    ]


def default_activities(
    catalogue: Catalogue, new_id: Callable[[], UUID], *, main_only: bool
) -> list[Activity]:
    """Return the rows of the method's matrix, in order.

    Args:
        catalogue: what the method brings.
        new_id: gives identities.
        main_only: only the main activities of the compact agenda.
    """
    return [
        Activity(
            id=new_id(),
            code=template.code,
            position=place,
            phase=template.phase,
            kind=template.kind,
            shared=template.shared,
            main=template.main,
            name=template.name,
        )
        for place, template in enumerate(catalogue.activities)
        if template.main or not main_only
    ]


def default_cells(
    catalogue: Catalogue,
    activities: Sequence[Activity],
    positions: Sequence[Position],
    new_id: Callable[[], UUID],
) -> Iterator[Cell]:
    """Give the method's letters for rows and columns that are there."""
    letters = {template.code: template.letters for template in catalogue.activities}
    by_code = {position.code: position for position in positions}
    for activity in activities:
        for code, letter in letters.get(activity.code, {}).items():
            if code in by_code:
                yield Cell(new_id(), activity.id, by_code[code].id, letter)


def default_obligations(catalogue: Catalogue, new_id: Callable[[], UUID]) -> list[Obligation]:
    """Return the method's register of what the positions owe each other, in order."""
    return [
        Obligation(
            id=new_id(),
            code=template.code,
            position=place,
            provider=template.provider,
            requester=template.requester,
            copied=template.copied,
            activity=template.activity,
            name=template.name,
            trigger=template.trigger,
            due=template.due,
            accepted_when=template.accepted_when,
        )
        for place, template in enumerate(catalogue.obligations)
    ]
