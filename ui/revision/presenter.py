"""What the pane of a revision shows, and what follows when somebody decides."""

from collections.abc import Callable
from datetime import date, timedelta
from uuid import UUID

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Statement, Workspace
from domain.model.campaigns import Campaign, Carrying
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.feedback import FeedbackField
from domain.model.form_answers import FormReading
from domain.model.iterations import Iteration
from domain.model.lead_batches import LeadBatch
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.release import Review, Version
from domain.model.revision import About, EvidenceProposal, RevisionDecision, Theme
from domain.model.sales_feedback import Feedback
from domain.model.session import Comparison
from domain.services.asking_next import AskingNext, OpenQuestion
from domain.services.asking_words import question_said
from domain.services.campaigning import Campaigning
from domain.services.claiming import Claiming, ClaimWords
from domain.services.on_the_table import Revision
from domain.services.portraying import Portraying
from domain.services.proposing import Proposing
from domain.services.releasing import Releasing
from domain.services.revising import Agreed, Revising
from domain.services.standing_campaigns import StandingCampaign
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.personas.choices import claim_choices, remarks
from ui.revision.looks import RevisionLook, ToDoLook, Wording
from ui.revision.view import RevisionView
from ui.revision.words import RevisionLooks
from ui.versions.looks import DRAFT, UnchangedLook
from ui.versions.words import unchanged

_MOST_QUESTIONS = 5

Read = tuple[Revision | None, tuple[StandingCampaign, ...], tuple[OpenQuestion, ...]]


class RevisionPresenter(Rereads):
    """Reads the revision beside the window; decides at once."""

    def __init__(self, view: RevisionView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._revising, self._releasing = desk.use(Revising), desk.use(Releasing)
        self._persona: UUID | None = None
        self._revision: Revision | None = None
        self._job: Job | None = None
        self._edited: About | None = None
        self._first: ClaimWords | None = None
        self._connect()
        desk.changes.watch(
            {
                *(Persona, Claim, Message, Rest, Evidence, Feedback, FormReading, LeadBatch),
                *(Poll, Assumed),
                *(Workspace, Statement, Comparison, FeedbackField, Version, Review),
                *(Campaign, Carrying, Iteration, Theme, RevisionDecision),
            },
            self,
        )

    def show_persona(self, persona_id: UUID | None) -> None:
        """Ask the questions of this persona from now on; proposals are of all personas."""
        if persona_id != self._persona or self._revision is None:
            self._persona = persona_id
            self.reread()

    def reread(self) -> None:
        """Read what lies on the table, beside the window; until then stands what was read."""
        if self._job is not None:
            self._job.cancel()
        if self._revision is None:
            self._view.show_reading()
        self._job = self._desk.jobs.run(
            lambda job: self._read(), owner=self._view, done=self._show, failed=self._on_failed
        )

    def _read(self) -> Read:
        revision = self._desk.use(Proposing).revision()
        if revision is None:
            return None, (), ()
        campaigns = tuple(one for one in self._desk.use(Campaigning).campaigns() if one.to_update)
        questions: tuple[OpenQuestion, ...] = ()
        if self._persona is not None:
            questions = self._desk.use(AskingNext).unknown(self._persona).open[:_MOST_QUESTIONS]
        return revision, campaigns, questions

    # what is shown

    def _show(self, read: Read) -> None:
        self._job = None
        before = self._revision
        self._revision, campaigns, questions = read
        if self._revision is None:
            self._view.show_nothing()
            return
        if before is not None and before.version.id != self._revision.version.id:
            self._view.start_over()
        looks = self._looks()
        self._view.show_look(self._look(self._revision, looks, campaigns, questions), looks.today)

    def _looks(self) -> RevisionLooks:
        return RevisionLooks(self._desk, self._desk.use(Portraying).personas())

    def _look(
        self,
        revision: Revision,
        looks: RevisionLooks,
        campaigns: tuple[StandingCampaign, ...],
        questions: tuple[OpenQuestion, ...],
    ) -> RevisionLook:
        number, proposals = revision.version.number, revision.proposals
        title = self.tr("Revise persona: v{old}").format(old=number)
        if revision.changes:
            title = self.tr("Revise persona: v{old} → v{new}").format(
                old=number, new=revision.next_number
            )
        decided = self.tr("{decided} of {all} decided").format(
            decided=revision.decided, all=len(proposals)
        )
        publish = self.tr("Publish v{number}").format(number=revision.next_number)
        moved = [one for one in revision.shifts if one.moved]
        return RevisionLook(
            title=title,
            decided=decided if proposals else "",
            publish=publish if revision.changes else self.tr("Publish"),
            held_back=self._held_back(revision),
            nothing="" if proposals else self._nothing(revision.next_review, looks.today),
            unchanged=self._unchanged(revision),
            proposals=tuple(looks.proposal(one, revision) for one in proposals),
            changes=(
                *(looks.words.drifting(one) for one in revision.drifting),
                *(looks.words.shift(one) for one in moved),
            ),
            campaigns=self._campaigns(campaigns),
            questions=self._questions(questions),
        )

    def _held_back(self, revision: Revision) -> str:
        if revision.open:
            return self.tr(
                "Publishing waits until every proposal is decided or put off; open: {open}."
            ).format(open=revision.open)
        if not revision.changes:
            return self.tr("The draft is as version {number}: there is nothing to publish.").format(
                number=revision.version.number
            )
        return ""

    def _unchanged(self, revision: Revision) -> UnchangedLook | None:
        """Offer to leave the version as it is where all is decided, and none of it changed it."""
        if revision.open or revision.changes:
            return None
        stamp, review = self._releasing.review(None), self._releasing.default_review()
        tomorrow = self._desk.bench.today() + timedelta(days=1)
        return unchanged(self._desk.translate, revision.version, stamp, review, tomorrow)

    def _on_left_unchanged(self, day: date) -> None:
        try:
            self._releasing.leave_as_it_is(None, day)
        except DomainError as error:
            self._view.unchanged.refuse(error.said(self._desk.translate))

    def _nothing(self, review: date, today: date) -> str:
        day = f"{review:%d/%m/%Y}"
        if review < today:
            return self.tr(
                "Nothing that customers said speaks for a change. The review is due since {day}."
            ).format(day=day)
        return self.tr(
            "Nothing that customers said speaks for a change. Next review on {day}."
        ).format(day=day)

    def _campaigns(self, campaigns: tuple[StandingCampaign, ...]) -> ToDoLook | None:
        if not campaigns:
            return None
        lines = (
            self.tr("{code} {name}: aims at v{version}").format(
                code=one.campaign.code,
                name=one.campaign.name,
                version=one.version.number if one.version else "–",
            )
            for one in campaigns
        )
        return ToDoLook(self.tr("Campaigns to update"), tuple(lines), self.tr("To the campaigns"))

    def _questions(self, questions: tuple[OpenQuestion, ...]) -> ToDoLook | None:
        if not questions:
            return None
        lines = (
            f"{one.claim.code} {one.claim.text} – {question_said(one, self._desk.translate)}"
            for one in questions
        )
        return ToDoLook(
            self.tr("Questions for the next round"), tuple(lines), self.tr("What is unknown")
        )

    # what is done

    def _connect(self) -> None:
        view, ways = self._view, self._desk.ways
        view.accepted.connect(self._on_accepted)
        view.edited.connect(self._edit)
        view.rejected.connect(self._on_rejected)
        view.put_off.connect(self._on_put_off)
        view.reopened.connect(self._on_reopened)
        view.claim_written.connect(self._on_claim_written)
        view.words_changed.connect(self._on_words_changed)
        view.brief_wanted.connect(lambda: ways.go("documents"))
        view.campaigns_wanted.connect(lambda: ways.go("campaigns"))
        view.unchanged.left.connect(self._on_left_unchanged)
        view.publish_wanted.connect(lambda: ways.look("personas", f"versions:{DRAFT}"))
        view.first_step.connect(lambda: ways.look("personas", "versions"))
        view.unknown_wanted.connect(lambda: ways.look("personas", "unknown"))

    def _proposal(self, about: About) -> EvidenceProposal | None:
        proposals = self._revision.proposals if self._revision else ()
        return next((one for one in proposals if one.about == about), None)

    def _try(self, about: About, act: Callable[[], object]) -> bool:
        self._view.notice.clear()
        try:
            act()
        except DomainError as error:
            self._view.refuse(about, error.said(self._desk.translate))
            return False
        self._view.focus_card(about)
        return True

    def _on_accepted(self, about: About) -> None:
        one, looks = self._proposal(about), self._looks()
        if one is None:
            return
        if not looks.direct(one):
            self._edit(about)
            return
        wording = looks.wording(one)
        agreed = Agreed(wording.words, wording.second)
        if one.leaving is not None:
            agreed = Agreed(reason=" ".join(looks.words.leaving(one.leaving)))
        self._try(about, lambda: self._revising.accept(one, self._view.side(), agreed))

    def _on_rejected(self, about: About, why: str) -> None:
        one = self._proposal(about)
        if one is not None:
            self._try(about, lambda: self._revising.reject(one, self._view.side(), why))

    def _on_put_off(self, about: About, why: str, until: date) -> None:
        one = self._proposal(about)
        if one is not None:
            self._try(about, lambda: self._revising.defer(one, self._view.side(), why, until))

    def _on_reopened(self, about: About) -> None:
        one = self._proposal(about)
        if one is not None and one.decision is not None:
            decision = one.decision
            self._try(about, lambda: self._revising.open_again(decision.id))

    def _edit(self, about: About) -> None:
        """Open the form with the words that are proposed."""
        one = self._proposal(about)
        if one is not None and one.leaving is None:
            self._edited, self._first = about, None
            self._open(one, self._looks().wording(one))

    def _open(self, one: EvidenceProposal, wording: Wording) -> None:
        words, title = wording.words, self.tr("Words of the claim")
        if wording.second is not None:
            second = self._first is not None
            title = self.tr("The second claim") if second else self.tr("The first of two claims")
            words = wording.second if second else words
        new = one.claim is None
        self._view.open_editor(title, claim_choices(self._desk), words, new=new)

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._desk.use(Claiming).look_over(words) if words.text.strip() else ()
        self._view.editor.show_remarks(remarks(self._desk, found))

    def _on_claim_written(self, words: ClaimWords) -> None:
        one = self._proposal(self._edited) if self._edited else None
        if one is None:
            self._view.close_editor()
            return
        try:
            words = words.tidied()
            if one.split is not None and self._first is None:
                self._first = words
                self._open(one, self._looks().wording(one))
                return
            agreed = Agreed(words) if self._first is None else Agreed(self._first, words)
            self._revising.accept(one, self._view.side(), agreed)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._view.close_editor()
        self._view.focus_card(one.about)
        self._edited = self._first = None

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, DomainError):
            raise error
        self._view.show_trouble(error.said(self._desk.translate))
