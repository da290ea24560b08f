"""The projector at the end: the ballot on the agreement, the two keys, and the version."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.difference import Difference, Part
from domain.model.labels import AGREEMENT, CHANGES, SIDES
from domain.model.release import Review, Signature, Version
from domain.model.sides import DEPARTMENTS
from domain.services.agreeing import Agreement, agreement
from domain.services.in_force import Standing, standing
from domain.services.scene import Scene
from domain.text import fill, mark

QUESTION = mark("How far do you agree with version {number} and its obligations?")
"""What the ballot asks."""


def closing_frame(scene: Scene) -> AudienceFrame:
    """Return the question before a ballot, its result, who signed, and the published version.

    While a ballot is open the curtain hangs, and nothing of it is read here. Results are of both
    departments together, without names and without what anybody wrote.
    """
    agreed, state = agreement(scene.view, scene.session.id), standing(scene.view)
    if agreed.used and state.current is not None:
        return _published(scene, agreed, state)
    reviews = scene.view.of(Review).all(session_id=scene.session.id)
    if reviews and state.current is not None and not state.draft:
        return _left(scene, reviews[0], state.current)
    valid = [one for one in agreed.signatures.values() if one.side not in agreed.outdated]
    columns = [_keys(scene, valid)]
    if agreed.round_closed:
        columns.insert(0, _ballot(scene, agreed))
    if state.current is not None and state.differences:
        columns.insert(0, _changes(scene, state))
    asked = fill(scene.translate(QUESTION), {"number": state.next_number})
    return replace(scene.frame(subtitle=asked if state.next_number else ""), columns=tuple(columns))


def _published(scene: Scene, agreed: Agreement, state: Standing) -> AudienceFrame:
    version = state.current
    assert version is not None  # only asked where a version is in force
    sentence = fill(
        scene.translate(mark("Version {number} is published. Next review: {day}.")),
        {"number": version.number, "day": f"{version.next_review:%d/%m/%Y}"},
    )
    signatures = scene.view.of(Signature).all(version_id=version.id)
    columns = [_ballot(scene, agreed), _keys(scene, signatures)]
    if version.notes:
        columns.insert(0, _notes(scene, version.notes))
    return replace(scene.frame(subtitle=sentence), columns=tuple(columns))


def _left(scene: Scene, review: Review, version: Version) -> AudienceFrame:
    sentence = fill(
        scene.translate(mark("Version {number} was reviewed and stays. Next review: {day}.")),
        {"number": version.number, "day": f"{review.next_review:%d/%m/%Y}"},
    )
    columns = (_notes(scene, review.notes),) if review.notes else ()
    return replace(scene.frame(subtitle=sentence), columns=columns)


def _changes(scene: Scene, state: Standing) -> AudienceColumn:
    """Say what differs from the version in force, each with a sign and a word."""
    items = tuple(_change(scene, one) for one in state.differences)
    return AudienceColumn(None, scene.translate(mark("What is new")), items)


def _change(scene: Scene, one: Difference) -> str:
    kind = scene.translate(CHANGES[one.kind])
    if one.part is Part.ASSUMPTIONS:
        return f"~ {kind}"
    return f"{one.sign.replace('-', '−')} {kind}: {one.code} {one.after or one.before}"


def _notes(scene: Scene, words: str) -> AudienceColumn:
    lines = tuple(line for line in words.splitlines() if line.strip())
    return AudienceColumn(None, scene.translate(mark("Release notes")), lines)


def _ballot(scene: Scene, agreed: Agreement) -> AudienceColumn:
    items = tuple(
        f"{grade} · {scene.translate(words)}: {agreed.grades[grade]}"
        for grade, words in AGREEMENT.items()
    )
    return AudienceColumn(None, scene.translate(mark("How far we agree")), items)


def _keys(scene: Scene, signatures: Sequence[Signature]) -> AudienceColumn:
    signed = {one.side: one.name for one in signatures}
    open_key = scene.translate(mark("not signed yet"))
    items = tuple(
        f"{scene.translate(SIDES[side])}: {signed.get(side, open_key)}" for side in DEPARTMENTS
    )
    return AudienceColumn(None, scene.translate(mark("Two keys")), items)
