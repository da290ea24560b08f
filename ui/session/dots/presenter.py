"""Leads a dot vote; dots go from the voter's paper to the service alone."""

from collections.abc import Callable, Sequence, Set
from uuid import UUID

from PySide6.QtCore import Signal

from domain.model.identity import Entity
from domain.model.labels import SIDES
from domain.model.polls import DotTopic, Poll, PollKind, PollOption, Voter
from domain.model.votes import dots_per_person
from domain.services import showing_dots
from domain.services.dot_voting import (
    FEWEST_CHOICES,
    Choice,
    DotVoting,
    OptionResult,
)
from domain.services.scene import Look
from domain.services.showing_dots import DotPages, percent, rule_said, voters_said
from domain.text import fill
from ui.desk import Desk
from ui.session.dots.looks import OptionLook, ShareLook
from ui.session.dots.paper import DotDraft
from ui.session.dots.view import DotVoteView
from ui.session.private_round.papers import PaperLook
from ui.session.private_round.presenter import RoundPresenter
from ui.session.private_round.setup import ANONYMOUS, BY_HAND, NAMED
from ui.session.room import Room


class DotVotePresenter(RoundPresenter):
    """Asks for dots on what the step offers, and shows what a closed vote found.

    Signals:
        seen: the room has seen the shares and goes on.
    """

    seen = Signal()

    def __init__(
        self,
        desk: Desk,
        room: Room,
        view: DotVoteView,
        topic: DotTopic,
        choices: Callable[[], Sequence[Choice]],
        also: Set[type[Entity]] = frozenset(),
        look: str = "",
    ) -> None:
        """Lead the votes on a topic.

        Args:
            desk: the open workspace.
            room: the session.
            view: what is shown.
            topic: what is chosen among.
            choices: gives what could be chosen now; a vote keeps those of its opening.
            also: kinds of things that the choices are made of.
            look: the topic under which the step's frames show the vote.
        """
        self._look = look
        super().__init__(desk, room, view, PollKind.DOTS, {PollOption, *also})
        self._view = view
        self._topic = topic
        self._choices = choices
        self._voting = desk.use(DotVoting)
        view.again_wanted.connect(self.prepare_another)
        view.shares_wanted.connect(self.return_to_result)
        view.page_wanted.connect(self._on_page_wanted)
        view.shares.take_back_wanted.connect(self.take_back)
        self.reread()

    # what a round says itself

    def rounds(self) -> Sequence[Poll]:
        """Return the votes of the session on the topic, oldest first."""
        return self._voting.votes(self.session_id, self._topic)

    def open_round(self) -> None:
        """Open a vote as it was set up."""
        setup = self._view.setup
        self._voting.open_vote(
            self.session_id,
            self._topic,
            self._choices(),
            setup.voters(),
            named=setup.named,
            by_hand=setup.by_hand,
        )

    def home(self) -> Look:
        """Return where the projector shows the vote, and its shares from the first page."""
        return Look(topic=self._look)

    def show_the_room(self) -> None:
        """Point the projector at the vote."""
        self._room.point(self.home())

    def can_vote(self) -> bool:
        """Tell whether there is enough to choose among, or a vote was held already."""
        return len(self._choices()) >= FEWEST_CHOICES or self.newest() is not None

    def show_setup(self, number: int) -> None:
        """Show what is said to the room before a vote."""
        translate = self._desk.translate
        choices = self._choices()
        there = len(choices) >= FEWEST_CHOICES
        rule = fill(translate(showing_dots.RULE), {"dots": dots_per_person(len(choices))})
        self._view.set_shares(there=number > 1)
        self._view.set_tag("neutral", self.tr("Vote {n}").format(n=number))
        self._view.set_headline(self.tr("Said to the room before anybody votes"))
        self._view.setup.show_words(
            translate(showing_dots.QUESTIONS[self._topic])
            if there
            else self.tr("Nothing to choose among yet"),
            self.tr("{n} to choose among. {rule}").format(n=len(choices), rule=rule)
            if there
            else self.tr("A vote needs at least two things to choose among."),
            {
                ANONYMOUS: translate(showing_dots.ANONYMOUS),
                NAMED: translate(showing_dots.NAMED),
                BY_HAND: translate(showing_dots.BY_HAND),
            },
        )
        self._view.set_openable(openable=there)

    def show_open(self, poll: Poll) -> None:
        """Show that a vote is open, and what its papers ask."""
        self._tag(poll)
        self._view.shares.clear()
        self._view.set_headline(
            self.tr("Open: hands are counted, nothing is shown")
            if poll.by_hand
            else self.tr("Open: everybody votes alone, nothing is shown")
        )
        translate = self._desk.translate
        looks = [OptionLook(one.id, _label(one)) for one in self._voting.options(poll.id)]
        question = translate(showing_dots.QUESTIONS[self._topic])
        self._view.dots.ask(question, rule_said(poll, translate), poll.dots, looks)

    def paper_look(self, paper: Voter) -> PaperLook:
        """Return a paper; in a show of hands it is that of a whole department."""
        poll = self.newest()
        if poll is None or not poll.by_hand:
            return super().paper_look(paper)
        side = self._desk.translate(SIDES[paper.side])
        name = self.tr("{side} ({n} people)").format(side=side, n=paper.heads)
        if paper.done:
            self._view.keep_draft(paper.id, DotDraft(self._voting.own_dots(paper.id)))
        return PaperLook(
            paper.id, paper.side.value, name, paper.done, aloud=True, heads=paper.heads
        )

    def hand_in(self, voter: UUID) -> None:
        """Take the dots on the screen."""
        self._voting.put_dots(voter, self._view.dots.answers())

    def show_outcome(self, poll: Poll) -> None:
        """Show what the newest vote found."""
        translate = self._desk.translate
        self._tag(poll)
        self._view.set_headline(self.tr("Closed: shares of both departments together"))
        tally = self._voting.tally(poll.id)
        self._view.shares.show_shares(
            translate(showing_dots.QUESTIONS[self._topic]),
            voters_said(tally, translate)
            if tally.withheld
            else self.tr("{voters}; both departments weigh the same.").format(
                voters=voters_said(tally, translate)
            ),
            [self._share(one) for one in tally.options],
        )
        until = self._polling.back_until(poll.id)
        self._view.shares.back.offer_until(until, self._desk.bench.clock.now)
        self._show_pages(poll)

    def go_on(self) -> None:
        """Say that the shares were seen."""
        self.seen.emit()

    # inside

    def _share(self, one: OptionResult) -> ShareLook:
        translate, summary = self._desk.translate, one.summary
        chips = []
        if summary.tied:
            chips.append(("neutral", translate(showing_dots.TIE)))
        if summary.far_apart:
            chips.append(("warn", translate(showing_dots.FAR_APART)))
        return ShareLook(
            label=_label(one.option),
            share=summary.joint,
            percent=percent(summary.joint),
            chips=tuple(chips),
            sides=tuple(
                (side.value, f"{translate(SIDES[side])} {percent(share)}")
                for side, share in summary.sides.items()
            ),
            names=" · ".join(f"{named.name} {named.count}" for named in one.names),
        )

    def _tag(self, poll: Poll) -> None:
        kind = self.tr("with names") if poll.named else self.tr("anonymous")
        if poll.by_hand:
            kind = self.tr("show of hands")
        self._view.set_tag("both", self.tr("Vote {n} · {kind}").format(n=poll.round, kind=kind))

    def _show_pages(self, poll: Poll) -> None:
        count = self._desk.use(DotPages).count(poll, self._desk.translate)
        self._view.show_pages(self._room.look.page, count)

    def _on_page_wanted(self) -> None:
        poll = self.newest()
        if poll is not None and poll.closed:
            count = self._desk.use(DotPages).count(poll, self._desk.translate)
            page = (self._room.look.page + 1) % max(1, count)
            self._room.point(Look(topic=self._look, page=page))
            self._show_pages(poll)


def _label(option: PollOption) -> str:
    return f"{option.code} · {option.label}" if option.code else option.label
