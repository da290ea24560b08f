"""Leads the closing: a private ballot, what blocks, two keys, and the version."""

from datetime import date, datetime, timedelta
from uuid import UUID

from domain.errors import DomainError
from domain.model.direction import Message, Rest
from domain.model.feedback import FeedbackField
from domain.model.labels import AGREEMENT
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll, PollKind
from domain.model.release import Proposal, Review, Signature, Version
from domain.model.responsibility import Activity, Cell, Obligation
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.traits import Trait, TraitMark
from domain.services.agreeing import Agreement
from domain.services.briefing import Briefing
from domain.services.concluding import SETTLING, Concluding
from domain.services.facilitating import Facilitating
from domain.services.in_force import Standing
from domain.services.releasing import Releasing
from domain.services.showing_closing import QUESTION
from domain.services.showing_rating import ANONYMOUS as SAID_ANONYMOUS
from domain.services.showing_rating import NAMED as SAID_NAMED
from domain.text import fill
from ui.desk import Desk
from ui.session.closing.looks import PartKey
from ui.session.closing.view import ClosingView
from ui.session.closing.words import ClosingWords
from ui.session.private_round.presenter import RoundPresenter
from ui.session.private_round.setup import ANONYMOUS, NAMED
from ui.session.room import Room
from ui.versions.words import unchanged

_RESTS_ON = frozenset(
    {
        *(Proposal, Review, Signature, Version, Persona, Claim, Message, Rest),
        *(Objection, Assent, Trait, TraitMark),
        *(FeedbackField, Activity, Cell, Obligation),
    }
)


class ClosingPresenter(RoundPresenter):
    """Reads ballot, keys and version for the view, and carries out what it reports."""

    def __init__(self, desk: Desk, room: Room, view: ClosingView) -> None:
        self._view = view
        self._releasing = desk.use(Releasing)
        self._concluding = desk.use(Concluding)
        self._part: PartKey | None = None
        self._was_signed = False
        self._shown: UUID | None = None
        super().__init__(desk, room, view, PollKind.AGREEMENT, _RESTS_ON)
        view.seen.connect(self._on_seen)
        view.publish_wanted.connect(self._on_publish_wanted)
        view.documents_wanted.connect(self._on_documents_wanted)
        view.ballot_wanted.connect(self.prepare_another)
        view.end_wanted.connect(room.end)
        view.back.clicked.connect(self._on_take_back)
        way = view.way
        way.part_wanted.connect(self._on_part_wanted)
        way.block.step_wanted.connect(room.go_to)
        way.block.decided.connect(self._on_decided)
        way.keys.signed.connect(self._on_signed)
        way.keys.turned_back.connect(self._on_turned_back)
        way.version.review_chosen.connect(self._on_review_chosen)
        way.version.step_wanted.connect(room.go_to)
        way.version.noted.connect(self._on_noted)
        view.unchanged.left.connect(self._on_left_unchanged)
        self.reread()

    # the ballot

    def show_setup(self, number: int) -> None:
        state, content = self._releasing.standing(), self._concluding.content()
        question = self._question(state)
        if not content.claims:
            question = self.tr("There is no claim yet, so there is nothing to agree on.")
        elif state.current is not None and not state.draft:
            question = self.tr(
                "Nothing has changed since version {number}, so there is nothing to agree on."
            ).format(number=state.current.number)
        else:
            question = f"{question}\n{self._content_said(state)}"
        said = self.tr("Agreement")
        if number > 1:
            said = self.tr("Ballot {n}").format(n=number)
        self._view.set_tag("both", said)
        self._view.set_headline(self.tr("Said to the room before anybody votes"))
        self._view.setup.show_words(
            self.tr("Private ballot on the agreement"),
            question,
            {
                ANONYMOUS: self._desk.translate(SAID_ANONYMOUS),
                NAMED: self._desk.translate(SAID_NAMED),
            },
        )
        self._offer_back(None)
        self._show_unchanged(state)
        self._view.set_openable(openable=bool(content.claims) and bool(state.next_number))

    def show_open(self, poll: Poll) -> None:
        state = self._releasing.standing()
        kind = self.tr("with names") if poll.named else self.tr("anonymous")
        self._view.set_tag("both", self.tr("Ballot · {kind}").format(kind=kind))
        self._view.set_headline(self.tr("Open: everybody votes alone, nothing is shown"))
        self._offer_back(None)
        self._view.ballot.show_words(
            self._question(state),
            self._content_said(state),
            {grade: self._desk.translate(words) for grade, words in AGREEMENT.items()},
        )

    def hand_in(self, voter: UUID) -> None:
        grade = self._view.ballot.grade()
        if grade is not None:
            self._polling.agree(voter, grade, self._view.ballot.reason.text())

    # the way to a version

    def show_outcome(self, poll: Poll) -> None:
        agreed, state = self._releasing.agreement(self.session_id), self._releasing.standing()
        if agreed.used and state.current is not None:
            self._show_published(agreed, state)
        else:
            self._show_way(poll, agreed, state)

    def _show_way(self, poll: Poll, agreed: Agreement, state: Standing) -> None:
        words, way = self._words(), self._view.way
        settled = self._releasing.proposal(self.session_id)
        way.outcome.show_look(words.outcome(agreed))
        way.block.show_look(words.block(agreed, settled, SETTLING))
        way.keys.show_looks(words.keys(agreed, self._desk.use(Briefing).brief().people))
        way.version.show_look(
            words.version(
                self._concluding.content(), state, settled, self._review(), self._tomorrow()
            )
        )
        if self._shown != poll.id:
            self._shown, self._part = poll.id, None
        self._part = self._next_part(agreed)
        missing = self._releasing.missing(self.session_id, self._review())
        self._view.show_way(
            self._part,
            state.next_number,
            self._desk.translate(missing) if missing else "",
            blocked=agreed.blocked,
        )
        self._offer_back(self._polling.back_until(poll.id))

    def _next_part(self, agreed: Agreement) -> PartKey:
        """Return the part to show: the one that is open, unless both keys open or shut it."""
        if self._part is None:
            self._was_signed = agreed.signed
            if agreed.signed:
                return PartKey.VERSION
            return PartKey.KEYS if agreed.signatures else PartKey.OUTCOME
        turned, self._was_signed = agreed.signed and not self._was_signed, agreed.signed
        if self._part is PartKey.KEYS and turned:
            return PartKey.VERSION
        if self._part is PartKey.VERSION and not agreed.signed:
            return PartKey.KEYS
        if self._part is PartKey.BLOCK and not agreed.blocked:
            return PartKey.KEYS
        return self._part

    def _show_published(self, agreed: Agreement, state: Standing) -> None:
        assert state.current is not None  # only asked where a version is in force
        version = state.current
        signatures = self._releasing.signatures(version.id)
        self._view.way.published.show_look(
            self._words().published(version, signatures, agreed, state)
        )
        self._view.show_published(changed=state.draft)
        self._offer_back(self._releasing.back_until(version.id))

    def go_on(self) -> None:
        self._view.press_result()

    # what is done

    def _on_seen(self) -> None:
        agreed = self._releasing.agreement(self.session_id)
        if self._part is PartKey.OUTCOME and agreed.blocked:
            self._part = PartKey.BLOCK
        elif self._part in {PartKey.OUTCOME, PartKey.BLOCK}:
            self._part = PartKey.KEYS
        self.reread()

    def _on_part_wanted(self, key: str) -> None:
        self._part = PartKey(key)
        self.reread()

    def _on_decided(self, words: str) -> None:
        try:
            self._releasing.decide_by_owner(self.session_id, words)
        except DomainError as error:
            self._view.way.block.decision.refuse(error.said(self._desk.translate))

    def _on_signed(self, side: Side, name: str) -> None:
        try:
            self._releasing.sign(self.session_id, side, name)
        except DomainError as error:
            self._view.way.keys.rows[side].refuse(error.said(self._desk.translate))
        else:
            self._view.way.focus_first()

    def _on_turned_back(self, side: Side) -> None:
        if self.attempt(lambda: self._releasing.take_back_signature(self.session_id, side)):
            self._view.way.focus_first()

    def _on_review_chosen(self, day: date) -> None:
        try:
            self._releasing.set_review(self.session_id, day)
        except DomainError as error:
            self._view.way.version.refuse(error.said(self._desk.translate))

    def _on_noted(self, words: str) -> None:
        try:
            self._releasing.write_notes(self.session_id, words)
        except DomainError as error:
            self._view.way.version.notes.refuse(error.said(self._desk.translate))

    def _on_left_unchanged(self, day: date) -> None:
        try:
            self._releasing.leave_as_it_is(self.session_id, day)
        except DomainError as error:
            self._view.unchanged.refuse(error.said(self._desk.translate))

    def _on_publish_wanted(self) -> None:
        settled = self._releasing.proposal(self.session_id)
        decision = settled.owner_decision if settled else ""
        if self.attempt(
            lambda: self._releasing.publish(
                self.session_id, self._review(), owner_decision=decision
            )
        ):
            self._view.on_entered()

    def _on_documents_wanted(self) -> None:
        self._desk.ways.go("documents")

    def _on_take_back(self) -> None:
        version = self._releasing.standing().current
        if self._view.way.is_published and version is not None:
            self._part = PartKey.VERSION
            self.attempt(lambda: self._releasing.take_back_version(version.id))
        else:
            self.take_back()

    # inside

    def _show_unchanged(self, state: Standing) -> None:
        """Offer to leave the version as it is where nothing differs from it."""
        version = state.current
        if version is None or state.draft or version.session_id == self.session_id:
            self._view.show_unchanged(None)
            return
        stamp = self._releasing.review(self.session_id)
        self._view.show_unchanged(
            unchanged(self._desk.translate, version, stamp, self._review(), self._tomorrow())
        )

    def _offer_back(self, until: datetime | None) -> None:
        self._view.back.offer_until(until, self._desk.bench.clock.now)

    def _words(self) -> ClosingWords:
        facilitating, tongue = self._desk.use(Facilitating), self._desk.tongue()
        sitting = facilitating.sitting_of(self.session_id)
        titles: dict[StepKind, str] = {}
        for step in sitting.steps:
            titles.setdefault(step.kind, facilitating.template(step).title.said(tongue))
        return ClosingWords(self._desk.translate, list(titles.items()))

    def _question(self, state: Standing) -> str:
        return fill(self._desk.translate(QUESTION), {"number": state.next_number})

    def _content_said(self, state: Standing) -> str:
        return self._words().content(self._concluding.content(), state.next_number)

    def _review(self) -> date:
        settled = self._releasing.proposal(self.session_id)
        chosen = settled.next_review if settled else None
        return chosen or self._releasing.default_review()

    def _tomorrow(self) -> date:
        return self._desk.bench.clock.now().date() + timedelta(days=1)
