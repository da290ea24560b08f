"""The projector at the end: the ballot on the agreement, the two keys, and the version."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import AGREEMENT, SIDES
from domain.model.polls import Poll, PollKind
from domain.model.release import Signature, Version
from domain.model.sides import DEPARTMENTS
from domain.services.polling import closed_round
from domain.services.scene import Scene
from domain.text import fill, mark


def closing_frame(scene: Scene) -> AudienceFrame:
    """Return the result of a closed ballot, who signed, and the version once it is published.

    While a ballot is open the curtain hangs, and nothing of it is read here.
    """
    polls = scene.view.of(Poll).all(session_id=scene.session.id, kind=PollKind.AGREEMENT)
    columns = []
    if polls and polls[-1].closed:
        columns.append(_ballot(scene, polls[-1]))
    columns.append(_keys(scene))
    versions = [
        one
        for one in scene.view.of(Version).all(session_id=scene.session.id)
        if one.taken_back_at is None
    ]
    frame = replace(scene.frame(), columns=tuple(columns))
    if not versions:
        return frame
    newest = max(versions, key=lambda one: one.released_at)
    sentence = fill(
        scene.translate(mark("Version {number} is published. Next review: {day}.")),
        {"number": newest.number, "day": f"{newest.next_review:%d/%m/%Y}"},
    )
    return replace(frame, subtitle=sentence)


def _ballot(scene: Scene, poll: Poll) -> AudienceColumn:
    ballots = closed_round(scene.view, poll).ballots
    grades = [grade for side in ballots.values() for grade, _ in side]
    items = tuple(
        f"{grade} · {scene.translate(words)}: {grades.count(grade)}"
        for grade, words in AGREEMENT.items()
    )
    return AudienceColumn(None, scene.translate(mark("How far we agree")), items)


def _keys(scene: Scene) -> AudienceColumn:
    signed = {
        one.side: one.name for one in scene.view.of(Signature).all(session_id=scene.session.id)
    }
    open_key = scene.translate(mark("not signed yet"))
    items = tuple(
        f"{scene.translate(SIDES[side])}: {signed.get(side, open_key)}" for side in DEPARTMENTS
    )
    return AudienceColumn(None, scene.translate(mark("Two keys")), items)
