"""Leads a private round; what is asked and what is shown of the result is the step's own."""

from collections.abc import Callable, Sequence, Set
from uuid import UUID

from domain.errors import DomainError
from domain.model.brief import Person
from domain.model.identity import Entity
from domain.model.labels import SIDES
from domain.model.polls import Poll, PollKind, Voter
from domain.model.sides import DEPARTMENTS, Side
from domain.services.briefing import Briefing
from domain.services.polling import Polling
from domain.services.scene import Look
from ui.desk import Desk, Rereads
from ui.session.private_round.papers import PaperLook
from ui.session.private_round.view import PrivateRoundView
from ui.session.room import Room


class RoundPresenter(Rereads):
    """Hands out, passes round, takes in, closes; a paper is never read by anybody but its voter.

    A subclass says what comes before a round (``show_setup``), what is asked (``show_open``), how
    a paper is handed in (``hand_in``), and what came of a closed round (``show_outcome``).
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
            also: kinds of things that are shown besides the round.
        """
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._round_view = view
        self._polling = desk.use(Polling)
        self._kind = kind
        self._after: UUID | None = None
        view.round_wanted.connect(self._on_round_wanted)
        view.call_wanted.connect(self._on_call_wanted)
        view.handed_in.connect(self._on_handed_in)
        view.closing_wanted.connect(self._on_closing_wanted)
        view.primary_chosen.connect(self._on_primary_chosen)
        view.setup.people_wanted.connect(self._on_people_wanted)
        view.spoken_anew.connect(self.reread)
        room.entered.connect(self.reread)
        desk.changes.watch({Poll, Voter, Person, *also}, self)

    # what a step says itself

    def show_setup(self, number: int) -> None:
        """Show what is said to the room before a round.

        Args:
            number: of the round that would be opened, 1 for the first.
        """
        raise AssertionError("each step says this itself")

    def show_open(self, poll: Poll) -> None:
        """Show what is asked in an open round, and whether papers carry names."""
        raise AssertionError("each step says this itself")

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
        self._room.go_on()

    # the flow

    @property
    def session_id(self) -> UUID:
        """The session that runs."""
        return self._room.session.id

    def newest(self) -> Poll | None:
        """Return the newest round of the session, or None."""
        rounds = self.rounds()
        return rounds[-1] if rounds else None

    def rounds(self) -> Sequence[Poll]:
        """Return the rounds that this step holds, oldest first."""
        return self._polling.rounds(self.session_id, self._kind)

    def open_round(self) -> None:
        """Open a round as it was set up.

        Raises:
            DomainError: it cannot be opened.
        """
        setup = self._round_view.setup
        self._polling.open_round(self.session_id, self._kind, setup.voters(), named=setup.named)

    def prepare_another(self) -> None:
        """Go to what comes before one more round."""
        poll = self.newest()
        self._after = poll.id if poll else None
        self.reread()

    def return_to_result(self) -> None:
        """Go back from what comes before one more round to what the newest one found."""
        self._after = None
        self.reread()

    def reread(self) -> None:
        """Show the round as it stands."""
        poll = self.newest()
        if poll is None or (poll.closed and poll.id == self._after):
            self.show_setup(poll.round + 1 if poll else 1)
            self._round_view.setup.show_people(self._present(), self.side_names())
            self._round_view.show_setup()
        elif not poll.closed:
            self.show_open(poll)
            self._round_view.show_open(
                [self.paper_look(one) for one in self._polling.papers(poll.id)]
            )
        else:
            self._after = None
            self.show_outcome(poll)
            self._round_view.show_result()

    def side_names(self) -> dict[Side, str]:
        """Return the departments' names in the language of the window."""
        return {side: self._desk.translate(SIDES[side]) for side in DEPARTMENTS}

    def home(self) -> Look:
        """Return where the projector is pointed when a round was opened or closed."""
        return Look()

    def attempt(self, act: Callable[[], object]) -> bool:
        """Carry something out; say above the step why it was not done."""
        return self._room.attempt(act, self._desk.translate)

    def take_back(self) -> None:
        """Open the newest round again within its moment."""
        poll = self.newest()
        if poll is not None:
            self.attempt(lambda: self._polling.take_back_closing(poll.id))

    def _present(self) -> dict[Side, Sequence[str]]:
        people = self._desk.use(Briefing).brief().people
        return {
            side: [one.name for one in people if one.side is side and one.present]
            for side in DEPARTMENTS
        }

    def paper_look(self, paper: Voter) -> PaperLook:
        side = self._desk.translate(SIDES[paper.side])
        name = paper.name or f"{side} {paper.number}"
        return PaperLook(paper.id, paper.side.value, name, paper.done)

    def _on_primary_chosen(self) -> None:
        if self._round_view.is_result:
            self.go_on()
        else:
            self._round_view.press_primary()

    def _on_people_wanted(self) -> None:
        self._desk.ways.go("brief")

    def _on_round_wanted(self) -> None:
        if self.attempt(self.open_round):
            self._room.point(self.home())

    def _on_call_wanted(self, id: UUID) -> None:
        poll = self.newest()
        papers = self._polling.papers(poll.id) if poll else ()
        for paper in papers:
            if paper.id == id:
                self._round_view.call(self.paper_look(paper))

    def _on_handed_in(self, voter: UUID) -> None:
        try:
            self.hand_in(voter)
        except DomainError as error:
            self._round_view.paper.refuse(error.said(self._desk.translate))
        else:
            self._round_view.call_next()

    def _on_closing_wanted(self) -> None:
        poll = self.newest()
        if poll is not None and self.attempt(lambda: self._polling.close_round(poll.id)):
            self._room.point(self.home())
