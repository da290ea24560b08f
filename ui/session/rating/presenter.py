"""Leads the private rating; what is voted goes from the voter's paper to the service alone."""

from uuid import UUID

from domain.model.labels import SIDES
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind
from domain.services.claiming import Claiming
from domain.services.scene import Look
from domain.services.showing_rating import ANONYMOUS as SAID_ANONYMOUS
from domain.services.showing_rating import DISPUTED, QUESTION, RatingPages, figures_said
from domain.services.showing_rating import NAMED as SAID_NAMED
from domain.services.tallying import NamedRating, RatedClaim, Tallying
from ui.desk import Desk
from ui.session.private_round.presenter import RoundPresenter
from ui.session.private_round.setup import ANONYMOUS, NAMED
from ui.session.rating.looks import ResultLook, SideFigure
from ui.session.rating.view import RatingView
from ui.session.room import Room


class RatingPresenter(RoundPresenter):
    """Asks for ratings of the claims in use, and shows what a closed round found."""

    def __init__(self, desk: Desk, room: Room, view: RatingView) -> None:
        super().__init__(desk, room, view, PollKind.RATING, {Claim})
        self._view = view
        self._chosen: int | None = None
        view.claims_wanted.connect(room.go_back)
        view.again_wanted.connect(self.prepare_another)
        view.page_wanted.connect(self._on_page_wanted)
        view.results.take_back_wanted.connect(self.take_back)
        view.results.round_chosen.connect(self._on_round_chosen)
        self.reread()

    # what a round says itself

    def show_setup(self, number: int) -> None:
        """Show what is said to the room before a round."""
        translate = self._desk.translate
        there = bool(self._desk.use(Claiming).claims())
        self._chosen = None
        self._view.set_tag("neutral", self.tr("Round {n}").format(n=number))
        self._view.set_headline(self.tr("Said to the room before anybody votes"))
        self._view.setup.show_words(
            self.tr("Round {n} of private ratings").format(n=number)
            if there
            else self.tr("Nothing to rate yet"),
            translate(QUESTION)
            if there
            else self.tr("A round rates the claims that the room has written."),
            {ANONYMOUS: translate(SAID_ANONYMOUS), NAMED: translate(SAID_NAMED)},
        )
        self._view.set_openable(openable=there)

    def show_open(self, poll: Poll) -> None:
        """Show that a round is open, and what its papers ask."""
        self._tag(poll)
        self._view.set_headline(self.tr("Open: everybody rates alone, nothing is shown"))
        claims = [(one.id, one.code, one.text) for one in self._desk.use(Claiming).claims()]
        self._view.ratings.ask(self._desk.translate(QUESTION), claims)

    def hand_in(self, voter: UUID) -> None:
        """Take the ratings on the screen."""
        self._polling.rate(voter, self._view.ratings.answers())

    def show_outcome(self, poll: Poll) -> None:
        """Show what a closed round found: the newest, or the one that was chosen."""
        polls = self._polling.rounds(self.session_id, PollKind.RATING)
        shown = next((one for one in polls if one.round == self._chosen), poll)
        self._tag(shown)
        self._view.set_headline(self.tr("Closed: figures of all together"))
        tally = self._desk.use(Tallying).tally(shown.id)
        self._view.results.show_rounds(
            [(str(one.round), self.tr("Round {n}").format(n=one.round), None) for one in polls],
            str(shown.round),
        )
        self._view.results.show_results(
            self._desk.translate(QUESTION), [self._result(rated) for rated in tally.claims]
        )
        until = self._polling.back_until(poll.id)
        self._view.results.back.offer_until(until, self._desk.bench.clock.now)
        self._show_pages(shown)

    # inside

    def _result(self, rated: RatedClaim) -> ResultLook:
        joint = rated.summary.joint
        translate = self._desk.translate
        verdict = {None: "", True: translate(DISPUTED), False: self.tr("close together")}
        return ResultLook(
            code=rated.claim.code,
            text=rated.claim.text,
            figures=figures_said(rated, translate, self._desk.tongue()),
            median=joint.median if joint else None,
            low=joint.low if joint else 0,
            high=joint.high if joint else 0,
            sides=tuple(
                SideFigure(side.value, translate(SIDES[side]), spread.median)
                for side, spread in rated.summary.sides.items()
            ),
            verdict=verdict[rated.disputed],
            verdict_tone="warn" if rated.disputed else "good",
            names=" · ".join(self._named(one) for one in rated.names),
        )

    def _named(self, one: NamedRating) -> str:
        rated = self.tr("abstained") if one.of_ten is None else str(one.of_ten)
        return f"{one.name} {rated}"

    def _tag(self, poll: Poll) -> None:
        kind = self.tr("with names") if poll.named else self.tr("anonymous")
        self._view.set_tag("both", self.tr("Round {n} · {kind}").format(n=poll.round, kind=kind))

    def _show_pages(self, poll: Poll) -> None:
        count = self._count_pages(poll)
        self._view.show_pages(min(self._room.look.page, max(0, count - 1)), count)

    def _count_pages(self, poll: Poll) -> int:
        pages = self._desk.use(RatingPages)
        return pages.count(poll, self._desk.translate, self._desk.tongue())

    def _on_round_chosen(self, key: str) -> None:
        self._chosen = int(key)
        self._room.point(Look(topic=key))
        self.reread()

    def _on_page_wanted(self) -> None:
        polls = self._polling.rounds(self.session_id, PollKind.RATING)
        shown = next((one for one in polls if one.round == self._chosen), self.newest())
        if shown is None:
            return
        page = (self._room.look.page + 1) % max(1, self._count_pages(shown))
        self._room.point(Look(topic=str(shown.round), page=page))
        self._show_pages(shown)
