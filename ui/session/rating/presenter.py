"""Leads the private rating; what is voted goes from the voter's paper to the service alone."""

from collections.abc import Callable, Mapping, Sequence
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.labels import SIDES
from domain.model.persona import Claim
from domain.model.polls import Poll, PollKind, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming
from domain.services.polling import Polling
from domain.services.scene import Look
from domain.services.showing_rating import ANONYMOUS as SAID_ANONYMOUS
from domain.services.showing_rating import DISPUTED, QUESTION, RatingPages, figures_said
from domain.services.showing_rating import NAMED as SAID_NAMED
from domain.services.tallying import NamedRating, RatedClaim, Tallying
from ui.desk import Desk, Rereads
from ui.session.rating.looks import PaperLook, ResultLook, SideFigure
from ui.session.rating.setup import ANONYMOUS, NAMED
from ui.session.rating.view import RatingView
from ui.session.room import Room


class RatingPresenter(Rereads):
    """Opens rounds, takes papers in, closes, and shows results once a round is closed."""

    def __init__(self, desk: Desk, room: Room, view: RatingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._polling = desk.use(Polling)
        self._again = False
        self._round: int | None = None
        self._connect()
        desk.changes.watch({Poll, Voter, Claim, Person}, self)
        self.reread()

    def reread(self) -> None:
        """Show what the round is at."""
        polls = self._polling.rounds(self._room.session.id, PollKind.RATING)
        open_now = next((poll for poll in polls if not poll.closed), None)
        if open_now is not None:
            self._again = False
            self._show_open(open_now)
        elif polls and not self._again:
            self._show_results(polls)
        elif self._desk.use(Claiming).claims():
            self._show_setup(len(polls) + 1)
        else:
            self._view.set_tag("neutral", "")
            self._view.set_headline("")
            self._view.show_nothing()

    # what is shown

    def _show_setup(self, number: int) -> None:
        translate = self._desk.translate
        self._view.set_tag("neutral", self.tr("Round {n}").format(n=number))
        self._view.set_headline(self.tr("Said to the room before anybody votes"))
        people = self._desk.use(Briefing).brief().people
        names: dict[Side, Sequence[str]] = {
            side: [one.name for one in people if one.side is side and one.present]
            for side in DEPARTMENTS
        }
        setup = self._view.setup
        setup.show_words(
            self.tr("Round {n} of private ratings").format(n=number),
            translate(QUESTION),
            {ANONYMOUS: translate(SAID_ANONYMOUS), NAMED: translate(SAID_NAMED)},
        )
        setup.show_people(names, {side: translate(SIDES[side]) for side in DEPARTMENTS})
        self._view.show_setup()

    def _show_open(self, poll: Poll) -> None:
        self._tag(poll)
        self._view.set_headline(self.tr("Open: everybody rates alone, nothing is shown"))
        looks = [self._paper(paper) for paper in self._polling.papers(poll.id)]
        claims = [(one.id, one.code, one.text) for one in self._desk.use(Claiming).claims()]
        self._view.show_open(looks, self._desk.translate(QUESTION), claims)

    def _paper(self, paper: Voter) -> PaperLook:
        side = self._desk.translate(SIDES[paper.side])
        name = paper.name or f"{side} {paper.number}"
        return PaperLook(paper.id, paper.side.value, name, paper.done)

    def _show_results(self, polls: Sequence[Poll]) -> None:
        shown = next((poll for poll in polls if poll.round == self._round), polls[-1])
        self._tag(shown)
        self._view.set_headline(self.tr("Closed: figures of all together"))
        tally = self._desk.use(Tallying).tally(shown.id)
        self._view.results.show_rounds(
            [(str(one.round), self.tr("Round {n}").format(n=one.round), None) for one in polls],
            str(shown.round),
        )
        self._view.show_results(
            self._desk.translate(QUESTION), [self._result(rated) for rated in tally.claims]
        )
        until = self._polling.back_until(polls[-1].id)
        self._view.results.back.offer_until(until, self._desk.bench.clock.now)
        self._show_pages(shown)

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

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.spoken_anew.connect(self.reread)
        view.claims_wanted.connect(self._room.go_back)
        view.next_wanted.connect(self._room.go_on)
        view.setup.people_wanted.connect(self._on_people_wanted)
        view.round_wanted.connect(self._on_round_wanted)
        view.curtain_wanted.connect(self._on_curtain_wanted)
        view.handed_in.connect(self._on_handed_in)
        view.closing_wanted.connect(self._on_closing_wanted)
        view.again_wanted.connect(self._on_again_wanted)
        view.page_wanted.connect(self._on_page_wanted)
        view.results.take_back_wanted.connect(self._on_take_back_wanted)
        view.results.round_chosen.connect(self._on_round_chosen)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._room.tell_trouble(error.said(self._desk.translate))
            return False
        self._room.tell_trouble("")
        return True

    def _on_people_wanted(self) -> None:
        self._desk.ways.go("brief")

    def _on_round_wanted(self) -> None:
        setup, session_id = self._view.setup, self._room.session.id
        voters, named = setup.voters(), setup.named
        if self._try(
            lambda: self._polling.open_round(session_id, PollKind.RATING, voters, named=named)
        ):
            self._room.point(Look())
            self._view.papers.start()

    def _on_curtain_wanted(self, paper_id: UUID) -> None:
        poll = self._newest()
        if poll is None:
            return
        for paper in self._polling.papers(poll.id):
            if paper.id == paper_id:
                self._view.call(self._paper(paper))

    def _on_handed_in(self, paper_id: UUID, answers: Mapping[UUID, int | None]) -> None:
        if self._try(lambda: self._polling.rate(paper_id, answers)):
            self._view.call_next()

    def _on_closing_wanted(self) -> None:
        poll = self._newest()
        if poll is not None and self._try(lambda: self._polling.close_round(poll.id)):
            self._round = None
            self._room.point(Look())
            self._view.primary.setFocus()

    def _on_take_back_wanted(self) -> None:
        poll = self._newest()
        if poll is not None and self._try(lambda: self._polling.take_back_closing(poll.id)):
            self._view.papers.start()

    def _on_again_wanted(self) -> None:
        self._again = True
        self.reread()
        self._view.setup.start()

    def _on_round_chosen(self, key: str) -> None:
        self._round = int(key)
        self._room.point(Look(topic=key))
        self.reread()

    def _on_page_wanted(self) -> None:
        poll = self._newest(self._round)
        if poll is None:
            return
        count = self._count_pages(poll)
        page = (self._room.look.page + 1) % max(1, count)
        self._room.point(Look(topic=str(poll.round), page=page))
        self._show_pages(poll)

    def _newest(self, number: int | None = None) -> Poll | None:
        polls = self._polling.rounds(self._room.session.id, PollKind.RATING)
        if number is not None:
            return next((poll for poll in polls if poll.round == number), None)
        return polls[-1] if polls else None
