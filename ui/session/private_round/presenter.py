"""Leads a private round; what is asked and what is shown of the result is the step's own."""

from collections.abc import Callable, Set
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.identity import Entity
from domain.model.labels import SIDES
from domain.model.polls import Poll, PollKind, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Briefing
from domain.services.polling import Polling
from ui.desk import Desk, Rereads
from ui.session.moment import TakeBack
from ui.session.private_round.papers import PaperLine
from ui.session.private_round.setup import SetupLook, Voters
from ui.session.private_round.view import PrivateRoundView
from ui.session.room import Room


class RoundPresenter(Rereads):
    """Hands out, passes round, takes in, closes; a paper is never read by anybody but its voter.

    A subclass says what comes before (``setup_look``), what stands on a paper when it is opened
    (``written``), how one is handed in (``hand_in``), and what came of it (``show_outcome``).
    """

    def __init__(
        self,
        desk: Desk,
        room: Room,
        view: PrivateRoundView,
        kind: PollKind,
        also: Set[type[Entity]] = frozenset(),
    ) -> None:
        """Lead the rounds of a kind.

        Args:
            desk: the open workspace.
            room: the session.
            view: what is shown.
            kind: ratings or agreement.
            also: kinds of things that the result shows besides the round.
        """
        super().__init__(view)
        self.desk = desk
        self.room = room
        self.polling = desk.use(Polling)
        self._view = view
        self._kind = kind
        self._voter: UUID | None = None
        self._another: int | None = None
        self.take_back = TakeBack(desk.bench.clock.now)
        self.take_back.clicked.connect(self._on_take_back)
        view.add_control(self.take_back)
        view.round_wanted.connect(self._on_round_wanted)
        view.paper_confirmed.connect(self._on_paper_confirmed)
        view.hand_in_wanted.connect(self._on_hand_in_wanted)
        view.closing_wanted.connect(self._on_closing_wanted)
        view.hidden.connect(self._on_hidden)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.spoken_anew.connect(self.reread)
        room.entered.connect(self.reread)
        desk.changes.watch({Poll, Voter, Person, *also}, self)

    # what a step says itself

    def setup_look(self) -> SetupLook:
        """Return what is said before a round."""
        raise AssertionError("each step says this itself")

    def written(self, voter: UUID) -> object | None:
        """Return what stands on a voter's paper already, for that voter alone."""
        return None

    def hand_in(self, voter: UUID) -> None:
        """Take the paper that is on the screen.

        Raises:
            DomainError: it is not taken; the voter is told why.
        """
        raise AssertionError("each step says this itself")

    def show_outcome(self, poll: Poll) -> None:
        """Show what came of a closed round."""
        raise AssertionError("each step says this itself")

    def go_on(self) -> None:
        """Do the main thing of the result."""
        self.room.go_on()

    # the flow

    @property
    def session_id(self) -> UUID:
        """The session that runs."""
        return self.room.session.id

    def newest(self) -> Poll | None:
        """Return the newest round of the session, or None."""
        rounds = self.polling.rounds(self.session_id, self._kind)
        return rounds[-1] if rounds else None

    def prepare_another(self) -> None:
        """Go to what comes before one more round."""
        newest = self.newest()
        self._another = newest.round if newest else None
        self.reread()

    def leave_preparing(self) -> None:
        """Go back to the result of the newest round."""
        self._another = None
        self.reread()

    @property
    def is_preparing_another(self) -> bool:
        """Whether one more round is being prepared after a closed one."""
        return self._another is not None

    def reread(self) -> None:
        """Show the round as it stands."""
        poll = self.newest()
        if poll is not None and self._another not in {None, poll.round}:
            self._another = None
        if poll is None or (poll.closed and self._another == poll.round):
            self._voter = None
            self.take_back.count_down(None)
            self._view.show_setup(self.setup_look())
        elif not poll.closed:
            self.take_back.count_down(None)
            self._view.show_papers(self._lines(poll), named=poll.named)
        else:
            self._voter = None
            self.take_back.count_down(self.polling.back_until(poll.id))
            self.show_outcome(poll)
            self._view.show_result()

    def present(self) -> dict[Side, tuple[str, ...]]:
        """Return who is in the room, by department."""
        people = self.desk.use(Briefing).brief().people
        return {
            side: tuple(one.name for one in people if one.side is side and one.present)
            for side in DEPARTMENTS
        }

    def side_names(self) -> dict[Side, str]:
        """Return the departments' names in the language of the window."""
        return {side: self.desk.translate(SIDES[side]) for side in DEPARTMENTS}

    def attempt(self, act: Callable[[], object]) -> bool:
        """Carry something out; say above the step why it was not done."""
        try:
            act()
        except DomainError as error:
            self.room.tell_trouble(error.said(self.desk.translate))
            return False
        self.room.tell_trouble("")
        return True

    def _lines(self, poll: Poll) -> list[PaperLine]:
        names = self.side_names()
        return [
            PaperLine(
                id=paper.id,
                side=paper.side,
                side_name=names[paper.side],
                name=paper.name or f"{names[paper.side]} {paper.number}",
                done=paper.done,
            )
            for paper in self.polling.papers(poll.id)
        ]

    def _on_primary_chosen(self) -> None:
        if self._view.is_result:
            self.go_on()
        else:
            self._view.press_primary()

    def _on_round_wanted(self, named: bool, voters: Voters) -> None:
        self.attempt(
            lambda: self.polling.open_round(self.session_id, self._kind, voters, named=named)
        )

    def _on_paper_confirmed(self, voter: UUID) -> None:
        self._voter = voter
        self._view.open_paper(self.written(voter))

    def _on_hidden(self) -> None:
        self._voter = None

    def _on_hand_in_wanted(self) -> None:
        voter = self._voter
        if voter is None:
            return
        try:
            self.hand_in(voter)
        except DomainError as error:
            self._view.paper.refuse(error.said(self.desk.translate))
            return
        self._voter = None
        self._view.close_paper()

    def _on_closing_wanted(self) -> None:
        poll = self.newest()
        if poll is not None:
            self.attempt(lambda: self.polling.close_round(poll.id))

    def _on_take_back(self) -> None:
        poll = self.newest()
        if poll is not None:
            self.attempt(lambda: self.polling.take_back_closing(poll.id))
