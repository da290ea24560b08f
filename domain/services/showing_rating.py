"""The private rating on the projector: a curtain while anybody votes, the results after closing."""

from dataclasses import replace
from typing import Final

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.labels import SIDES
from domain.model.polls import Poll, PollKind
from domain.model.sides import DEPARTMENTS
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.arguing import arguments_in
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.showing_plain import plain_frame
from domain.services.tallying import RatedClaim, tally_of
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

QUESTION = mark("In 10 customers, for how many is this true?")
"""What is asked of each claim, in natural frequencies."""

ANONYMOUS = mark("Papers carry no names. Results are shown after closing, for all together.")
NAMED = mark("Papers carry names. Results are shown after closing, with names.")

DISPUTED = mark("disputed")
"""The room is far apart on a claim."""

ARGUE: Final = "arguments"
"""``look.topic`` while the room hears arguments between two rounds."""

ASKS_WHY = mark("One argument from each side, a minute each. Then everybody rates again.")
"""What happens between two rounds on a claim on which the room is far apart."""


class RatingPages:
    """Tells how many pages of the projector the results take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, poll: Poll, translate: Translate, tongue: Tongue) -> int:
        """Return the number of pages of a closed round."""
        with self._bench.reading() as view:
            return len(_pages(view, poll, translate, tongue))


def rating_frame(scene: Scene) -> AudienceFrame:
    """Return the question before a round, the curtain while one is open, then its results.

    The curtain says whether papers carry names, and nothing of who has voted or how.
    ``look.topic`` is the number of a closed round (the newest when empty), ``look.page`` a page.
    Between two rounds it is ``ARGUE``, and ``look.page`` the place of the claim that is argued on.
    """
    polls = scene.view.of(Poll).all(session_id=scene.session.id, kind=PollKind.RATING)
    if not polls:
        return replace(plain_frame(scene), subtitle=scene.translate(QUESTION))
    open_now = next((poll for poll in polls if not poll.closed), None)
    if open_now is not None:
        return replace(
            scene.frame(AudienceMode.CURTAIN, subtitle=scene.translate(QUESTION)),
            footer=scene.translate(NAMED if open_now.named else ANONYMOUS),
        )
    if scene.look.topic == ARGUE:
        return _arguing(scene, polls[-1])
    shown = next((poll for poll in polls if str(poll.round) == scene.look.topic), polls[-1])
    return _results(scene, shown)


def _arguing(scene: Scene, poll: Poll) -> AudienceFrame:
    """Return a disputed claim with what each side has said on it so far."""
    disputed = tally_of(scene.view, poll).disputed
    if not disputed:
        return _results(scene, poll)
    place = min(max(0, scene.look.page), len(disputed) - 1)
    rated = disputed[place]
    said = arguments_in(scene.view, scene.session.id).get(rated.claim.id, {})
    frame = scene.frame(
        title=rated.claim.text,
        subtitle=" · ".join(
            (figures_said(rated, scene.translate, scene.tongue), scene.translate(ASKS_WHY))
        ),
    )
    columns = tuple(
        AudienceColumn(side, scene.translate(SIDES[side]), (said[side],) if side in said else ())
        for side in DEPARTMENTS
    )
    return replace(frame, columns=columns, footer=page_number(place, len(disputed)))


def _results(scene: Scene, poll: Poll) -> AudienceFrame:
    pages = _pages(scene.view, poll, scene.translate, scene.tongue)
    page = min(max(0, scene.look.page), max(0, len(pages) - 1))
    return replace(
        scene.frame(subtitle=scene.translate(QUESTION)),
        columns=(AudienceColumn(None, "", page_at(pages, page)),),
        footer=page_number(page, len(pages)),
    )


def _pages(
    view: Reading, poll: Poll, translate: Translate, tongue: Tongue
) -> list[tuple[str, ...]]:
    lines = [_line(rated, translate, tongue) for rated in tally_of(view, poll).claims]
    return parted(lines, columns=1)


def _line(rated: RatedClaim, translate: Translate, tongue: Tongue) -> str:
    said = f"{rated.claim.text} → {figures_said(rated, translate, tongue)}"
    return f"{said} · {translate(DISPUTED)}" if rated.disputed else said


def figures_said(rated: RatedClaim, translate: Translate, tongue: Tongue) -> str:
    """Say what a round found of a claim: never a figure without how many people rated."""
    joint = rated.summary.joint
    if joint is None:
        nobody, one = mark("nobody rated it"), mark("rated by one person alone, so not shown")
        return translate(one if rated.summary.n else nobody)
    said = fill(
        translate(mark("{median} of 10 ({low}–{high}, rated by {n})")),
        {
            "median": _number(joint.median, tongue),
            "low": _number(joint.low, tongue),
            "high": _number(joint.high, tongue),
            "n": joint.n,
        },
    )
    sides = [
        f"{translate(SIDES[side])} {_number(spread.median, tongue)} (n {spread.n})"
        for side, spread in rated.summary.sides.items()
    ]
    return " · ".join([said, *sides, *_moved(rated, translate, tongue)])


def _moved(rated: RatedClaim, translate: Translate, tongue: Tongue) -> list[str]:
    """Say where the room stood in the round before, and that it stayed where it did."""
    joint, before = rated.summary.joint, rated.before
    if joint is None or before is None:
        return []
    if (joint.median, joint.low, joint.high) == (before.median, before.low, before.high):
        return [translate(mark("as in the round before"))]
    values = {
        "median": _number(before.median, tongue),
        "low": _number(before.low, tongue),
        "high": _number(before.high, tongue),
    }
    said = fill(translate(mark("before: {median} ({low}–{high})")), values)
    return [f"{said}, n {before.n}"]


def _number(value: float, tongue: Tongue) -> str:
    return f"{value:g}".replace(".", "," if tongue is Tongue.VIETNAMESE else ".")
