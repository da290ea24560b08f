"""A dot vote on the projector: a curtain while anybody votes, shares of all after the closing."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.labels import SIDES
from domain.model.polls import DotTopic, Poll
from domain.model.votes import ALONE, OptionSummary
from domain.ports import Reading
from domain.services.dot_voting import DotTally, dot_tally, votes_on
from domain.services.pages import page_at, page_number, parted
from domain.services.scene import Scene
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

QUESTIONS = {
    DotTopic.GROUPS: mark("Which customers should we draw first?"),
    DotTopic.POINTS: mark("Which differences matter most?"),
}
"""What a dot vote asks, by its topic."""

RULE = mark("{dots} dots each: all on one, or spread. Fewer may be put.")
"""How many dots a person has, and how they may be put."""

HANDS_RULE = mark("{dots} hands each, raised as often as you like for the same one.")
"""The same where hands are shown."""

ANONYMOUS = mark(
    "Papers carry no names. Results are shown after closing; both departments weigh the same."
)
NAMED = mark(
    "Papers carry names. Results are shown after closing, with names; both departments weigh "
    "the same."
)
BY_HAND = mark(
    "Hands are counted by department and typed in. Results are shown after closing; both "
    "departments weigh the same."
)

TIE = mark("tie")
"""Two options whose shares lie within five hundredths."""

FAR_APART = mark("the sides are far apart here")
"""Marketing and Sales gave an option very different shares."""


class DotPages:
    """Tells how many pages of the projector the results of a vote take."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, poll: Poll, translate: Translate) -> int:
        """Return the number of pages of a closed vote."""
        with self._bench.reading() as view:
            return len(_pages(view, poll, translate))


def rule_said(poll: Poll, translate: Translate) -> str:
    """Say how many dots each person has and how they may be put."""
    rule = HANDS_RULE if poll.by_hand else RULE
    return fill(translate(rule), {"dots": poll.dots})


def dots_frame(scene: Scene, topic: DotTopic) -> AudienceFrame | None:
    """Return the curtain of an open vote, the results of the newest closed one, or None.

    The curtain says how the vote is held, and nothing of who has voted or how. ``look.page`` is a
    page of the results. None is returned where nobody has voted on the topic yet: what the room
    sees then is the step's own.
    """
    polls = votes_on(scene.view, scene.session.id, topic)
    if not polls:
        return None
    newest, translate = polls[-1], scene.translate
    if newest.closed:
        return _results(scene, newest)
    said = BY_HAND if newest.by_hand else NAMED if newest.named else ANONYMOUS
    question = f"{translate(QUESTIONS[topic])} {rule_said(newest, translate)}"
    return replace(scene.frame(AudienceMode.CURTAIN, subtitle=question), footer=translate(said))


def summary_said(summary: OptionSummary, translate: Translate) -> str:
    """Say what a closed vote found of an option, in words: shares, ties and distance."""
    parts = [percent(summary.joint)]
    if summary.tied:
        parts.append(translate(TIE))
    parts += [f"{translate(SIDES[side])} {percent(of)}" for side, of in summary.sides.items()]
    if summary.far_apart:
        parts.append(translate(FAR_APART))
    return " · ".join(parts)


def percent(share: float) -> str:
    """Say a share in whole percent."""
    return f"{round(100 * share)}%"


def voters_said(tally: DotTally, translate: Translate) -> str:
    """Say how many people voted, by department where shares are: no share without its n."""
    if tally.withheld:
        return translate(ALONE)
    words = (
        mark("{n} people in the show of hands")
        if tally.poll.by_hand
        else mark("{n} people put dots")
    )
    sides = [f"{translate(SIDES[side])} {n}" for side, n in tally.by_side.items()]
    return " · ".join([fill(translate(words), {"n": tally.voters}), *sides])


def _results(scene: Scene, poll: Poll) -> AudienceFrame:
    pages = _pages(scene.view, poll, scene.translate)
    page = min(max(0, scene.look.page), max(0, len(pages) - 1))
    tally = dot_tally(scene.view, poll)
    topic = poll.topic or DotTopic.GROUPS
    footer = [voters_said(tally, scene.translate), page_number(page, len(pages))]
    return replace(
        scene.frame(subtitle=scene.translate(QUESTIONS[topic])),
        columns=(AudienceColumn(None, "", page_at(pages, page)),),
        footer=" · ".join(part for part in footer if part),
    )


def _pages(view: Reading, poll: Poll, translate: Translate) -> Sequence[tuple[str, ...]]:
    lines = [
        f"{one.option.label} → {summary_said(one.summary, translate)}"
        for one in dot_tally(view, poll).options
    ]
    return parted(lines, columns=1)
