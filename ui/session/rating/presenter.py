"""Leads the private rating; what is voted goes from the voter's paper to the service alone."""

from uuid import UUID

from domain.model.explaining import DISPUTE
from domain.model.labels import SIDES
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind
from domain.model.sides import Side
from domain.model.testing import Argument
from domain.services.arguing import Arguing
from domain.services.claiming import Claiming
from domain.services.rounds import rounds_asked
from domain.services.scene import Look
from domain.services.showing_rating import ANONYMOUS as SAID_ANONYMOUS
from domain.services.showing_rating import ARGUE, DISPUTED, QUESTION, RatingPages, figures_said
from domain.services.showing_rating import NAMED as SAID_NAMED
from domain.services.tallying import NamedRating, RatedClaim, Tallying
from ui.desk import Desk
from ui.session.private_round.presenter import RoundPresenter
from ui.session.private_round.setup import ANONYMOUS, NAMED
from ui.session.rating.arguing import ArguedLook
from ui.session.rating.looks import ResultLook, SideFigure
from ui.session.rating.view import After, RatingView
from ui.session.room import Room


class RatingPresenter(RoundPresenter):
    """Asks for ratings of the claims in use, and shows what a closed round found."""

    def __init__(self, desk: Desk, room: Room, view: RatingView) -> None:
        super().__init__(desk, room, view, PollKind.RATING, {Claim, Argument})
        self._view = view
        self._chosen: int | None = None
        self._argued_on: int | None = None
        view.seated.connect(self._on_seated)
        view.figures_wanted.connect(self.return_to_result)
        view.arguments.figures_wanted.connect(self._on_figures_wanted)
        view.arguments.claim_chosen.connect(self._argue_on)
        view.arguments.argued.connect(self._on_argued)
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
        self._chosen = self._argued_on = None
        self._view.set_figures(there=number > 1)
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
        self._argued_on = None
        self._view.results.clear()
        self._view.set_headline(self.tr("Open: everybody rates alone, nothing is shown"))
        claims = [(one.id, one.code, one.text) for one in self._desk.use(Claiming).claims()]
        self._view.ratings.ask(self._desk.translate(QUESTION), claims, self._figures_before(poll))

    def hand_in(self, voter: UUID) -> None:
        """Take the ratings on the screen."""
        self._polling.rate(voter, self._view.ratings.answers())

    def show_outcome(self, poll: Poll) -> None:
        """Show what a closed round found: the newest, or the one that was chosen."""
        polls = self._polling.rounds(self.session_id, PollKind.RATING)
        shown = next((one for one in polls if one.round == self._chosen), poll)
        self._tag(shown)
        if self._argued_on is not None and self._show_arguments(poll, self._argued_on):
            return
        self._view.show_arguments(shown=False)
        self._view.show_after(self._what_follows(poll))
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

    def go_on(self) -> None:
        """Go on to the arguments, to the next claim, to the second round, or to the next step."""
        after = self._view.after
        if after is After.NEXT_STEP:
            super().go_on()
        elif after is After.SECOND_ROUND:
            self._view.arguments.commit()
            self._view.show_arguments(shown=False)
            self._room.point(Look())
            self.prepare_another()
        else:
            self._argue_on(0 if self._argued_on is None else self._argued_on + 1)

    # between two rounds

    def _what_follows(self, poll: Poll) -> After:
        asked = rounds_asked(self._desk.catalogue.words_of(self._room.step))
        if poll.round >= asked:
            return After.NEXT_STEP
        disputed = self._desk.use(Tallying).tally(poll.id).disputed
        return After.ARGUMENTS if disputed else After.SECOND_ROUND

    def _argue_on(self, place: int) -> None:
        self._view.arguments.commit()
        self._argued_on = place
        self._room.point(Look(topic=ARGUE, page=place))
        self.reread()

    def _show_arguments(self, poll: Poll, place: int) -> bool:
        """Show the arguments on a disputed claim; return whether there is one to show."""
        disputed = self._desk.use(Tallying).tally(poll.id).disputed
        if not disputed:
            return False
        place = min(place, len(disputed) - 1)
        said = self._desk.use(Arguing).arguments(self.session_id)
        looks = [
            ArguedLook(
                one.claim.id,
                one.claim.code,
                one.claim.text,
                figures_said(one, self._desk.translate, self._desk.tongue()),
                said.get(one.claim.id, {}),
            )
            for one in disputed
        ]
        self._view.arguments.show_claim(looks, place, self.side_names())
        last = place + 1 == len(looks)
        self._view.show_arguments(shown=True)
        self._view.show_after(After.SECOND_ROUND if last else After.NEXT_CLAIM)
        self._view.set_headline(self.tr("Far apart: hear one argument from each side"))
        return True

    def _figures_before(self, poll: Poll) -> dict[UUID, str]:
        """Return what the round before found of each claim: what everybody has seen."""
        rounds = [one for one in self.rounds() if one.closed and one.round < poll.round]
        if not rounds:
            return {}
        tally = self._desk.use(Tallying).tally(rounds[-1].id)
        translate, tongue = self._desk.translate, self._desk.tongue()
        return {one.claim.id: figures_said(one, translate, tongue) for one in tally.claims}

    def _on_seated(self, voter: UUID) -> None:
        self._view.ratings.recall(self._polling.earlier_ratings(voter))

    def _on_figures_wanted(self) -> None:
        self._view.arguments.commit()
        self._argued_on = None
        self._room.point(Look())
        self.reread()

    def _on_argued(self, claim: UUID, side: Side, text: str) -> None:
        arguing = self._desk.use(Arguing)
        self.attempt(lambda: arguing.argue(self.session_id, claim, side, text))

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
            before=rated.before.median if rated.before else None,
            meaning=DISPUTE.said(translate) if rated.disputed else "",
        )

    def _named(self, one: NamedRating) -> str:
        rated = self.tr("abstained") if one.of_ten is None else str(one.of_ten)
        return f"{one.name} {rated}"

    def _tag(self, poll: Poll) -> None:
        kind = self.tr("with names") if poll.named else self.tr("anonymous")
        self._view.set_tag("both", self.tr("Round {n} · {kind}").format(n=poll.round, kind=kind))

    def _show_pages(self, poll: Poll) -> None:
        count = self._count_pages(poll)
        self._view.show_pages(self._room.look.page, count)

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
