"""What the page of the personas shows, and what follows when somebody acts on it."""

from collections import Counter
from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Statement, Workspace
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.feedback import FeedbackField
from domain.model.fields import Section, section_of
from domain.model.form_answers import FormReading
from domain.model.form_drafts import DraftKind
from domain.model.impact import MessageDecision
from domain.model.labels import PERSONA_KINDS
from domain.model.message_flags import RaisedFlag
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import Poll
from domain.model.quotes import Quote
from domain.model.release import Signature, Version
from domain.model.sales_feedback import Feedback
from domain.model.session import Comparison
from domain.services.claiming import Claiming
from domain.services.parting import Parting
from domain.services.portraying import Portraying
from domain.services.quoting import Quoting
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.personas.begun import BegunLook, begun_of
from ui.personas.claim_groups import GROUPINGS, Grouping, grouped
from ui.personas.claim_list_model import ClaimGroup
from ui.personas.claim_looks import ClaimLooks, plain_look
from ui.personas.claim_writing import ClaimWriting
from ui.personas.portrait_presenter import PortraitPresenter
from ui.personas.quotes_presenter import QuotesPresenter
from ui.personas.view import PersonasView
from ui.personas.why_presenter import WhyPresenter


def _place(claim: Claim) -> tuple[int, int]:
    """Where a claim stands on the page: by its question, then by its own place."""
    return list(Section).index(section_of(claim.field)), claim.position


_MANY = 150
"""Claims above which they are weighed beside the window, where all of them must be."""


class PersonasPresenter(Rereads):
    """Reads personas and claims for the view, and carries out what it reports."""

    persona_shown = Signal()
    """Another persona, or none, is looked at."""

    def __init__(self, view: PersonasView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._claiming = desk.use(Claiming)
        self._portraying = desk.use(Portraying)
        self._persona: Persona | None = None
        self._told: UUID | None = None
        self._claim: UUID | None = None
        self._weighed: Sequence[WeighedClaim] = ()
        self._grouping = Grouping.TOPIC
        self._looks = ClaimLooks(desk, self)
        self._weighing_job: Job | None = None
        self._quotes = QuotesPresenter(view.quotes, desk, view.show_trouble)
        self._why = WhyPresenter(view.why, desk)
        self._writing = ClaimWriting(view, desk, self.persona_id)
        self._leaders: dict[DraftKind, ClaimWriting | WhyPresenter | QuotesPresenter] = {
            DraftKind.CLAIM: self._writing,
            DraftKind.EVIDENCE: self._why,
            DraftKind.QUOTE: self._quotes,
        }
        self._portrait = PortraitPresenter(view.portrait, desk, view.notice.show_notice)
        self._portrait.persona_wanted.connect(self.show_thing)
        self._connect()
        desk.changes.watch(
            {
                *(Persona, Claim, Evidence, Feedback, FormReading, Poll, Comparison, Statement),
                *(Message, Rest, MessageDecision, RaisedFlag),
                *(Version, Signature, FeedbackField, Quote, Assumed, Workspace),
                *(Objection, Assent),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read everything that the page shows, in one look at the workspace.

        Where very many claims must be weighed first, that is done beside the window.
        """
        if self._weighing_job is not None:
            self._weighing_job.cancel()
            self._weighing_job = None
        if self._must_wait():
            self._wait()
            return
        with self._desk.bench.reading():
            self._reread()

    def _must_wait(self) -> bool:
        weighing = self._desk.use(Weighing)
        return not weighing.is_quick() and len(self._claiming.claims()) > _MANY

    def _wait(self) -> None:
        """Weigh beside the window; what was shown stays until then."""
        weighing = self._desk.use(Weighing)
        self._view.show_waiting(self.tr("Weighing the claims…"))
        self._weighing_job = self._desk.jobs.run(
            lambda job: weighing.get_ready(),
            owner=self,
            done=lambda _: self.reread(),
            failed=self._on_not_weighed,
        )

    def _on_not_weighed(self, error: Exception) -> None:
        self._weighing_job = None
        if not isinstance(error, DomainError):
            raise error
        self._view.show_trouble(error.said(self._desk.translate))

    def _reread(self) -> None:
        personas = self._portraying.personas()
        weighed = self._desk.use(Weighing).weigh()
        self._persona = self._chosen(personas)
        heads = Counter(one.claim.persona_id for one in weighed)
        chips = [(str(one.id), self._called(one), heads[one.id]) for one in personas]
        self._weighed = weighed
        self._looks.begin()
        self._view.show_personas(chips, str(self._persona.id) if self._persona else "")
        if self.persona_id() != self._told:
            self._told = self.persona_id()
            self.persona_shown.emit()
        if self._persona is None:
            return
        here = [one for one in weighed if one.claim.persona_id == self._persona.id]
        if all(one.claim.id != self._claim for one in here):
            first = min(here, key=lambda one: _place(one.claim), default=None)
            self._claim = first.claim.id if first else None
        self._view.show_groupings(
            [(one.value, self._desk.translate(words)) for one, words in GROUPINGS.items()],
            self._grouping.value,
        )
        heard = sum(bool(one.support + one.against) for one in here)
        self._portrait.show_of(self._persona, heard=heard, claims=len(here))
        self._show_claims(here)
        self._show_reasons(here)
        self._quotes.show_of(self._persona.id)
        self._show_begun()

    def show_thing(self, id: UUID) -> None:
        """Show a persona, a claim or a quote that was found elsewhere."""
        quote = next((q.quote for q in self._desk.use(Quoting).quotes() if q.quote.id == id), None)
        if quote is not None:
            id = next(iter(quote.claim_ids), quote.persona_id or id)
        claim = next((one for one in self._claiming.claims(retired=True) if one.id == id), None)
        wanted = claim.persona_id if claim else id
        self._persona = next(
            (one for one in self._portraying.personas() if one.id == wanted), self._persona
        )
        self._claim = claim.id if claim else None
        self.reread()
        self._view.select(self._claim)

    # what is shown

    def _chosen(self, personas: Sequence[Persona]) -> Persona | None:
        if self._persona is not None:
            for one in personas:
                if one.id == self._persona.id:
                    return one
        primary = [one for one in personas if one.kind is PersonaKind.PRIMARY]
        return next(iter([*primary, *personas]), None)

    def _called(self, persona: Persona) -> str:
        return persona.name or self._desk.translate(PERSONA_KINDS[persona.kind])

    def _show_claims(self, weighed: Sequence[WeighedClaim]) -> None:
        assert self._persona is not None
        retired = [
            plain_look(claim)
            for claim in self._claiming.claims(persona_id=self._persona.id, retired=True)
            if claim.retired
        ]
        self._view.show_claims(
            self._looks.subtitle(weighed),
            [
                ClaimGroup(title, tuple(map(self._looks.look, inside)), self._looks.foot(inside))
                for title, inside in grouped(weighed, self._grouping, self._desk.translate)
            ],
            retired,
        )
        self._view.select(self._claim)

    def _meaning_of(self, claim_id: UUID) -> str:
        """Say what a claim's status and flags mean; asked for when somebody points at it."""
        one = next((w for w in self._weighed if w.claim.id == claim_id), None)
        return self._looks.meaning(one) if one else ""

    def _show_reasons(self, weighed: Sequence[WeighedClaim]) -> None:
        one = next((w for w in weighed if w.claim.id == self._claim), None)
        with self._desk.bench.reading():
            self._why.show_of(one)

    def _show_begun(self) -> None:
        """Say in a line what was begun of the persona and not kept."""
        begun = self._begun()
        if begun is None:
            self._view.begun.clear()
        else:
            self._view.begun.show_notice("info", begun.sentence, self.tr("Go on"))

    def _begun(self) -> BegunLook | None:
        """Return what was begun and does not stand open."""
        if self._persona is None:
            return None
        begun = begun_of(self._desk, self._persona.id)
        return next((one for one in begun if not self._leaders[one.kind].is_writing), None)

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.persona_chosen.connect(self._on_persona_chosen)
        view.persona_added.connect(self._on_persona_added)
        view.claims.explain_with(self._meaning_of)
        view.grouped.connect(self._on_grouped)
        view.begun.acted.connect(self._on_begun_opened)
        self._writing.claim_made.connect(self._on_claim_made)
        for leader in self._leaders.values():
            leader.turned.connect(self._on_turned)
        view.claim_chosen.connect(self._on_claim_chosen)
        view.claim_moved.connect(self._on_claim_moved)
        view.claim_given.connect(self._on_claim_given)
        view.claim_split.connect(self._on_claim_split)
        view.claim_merged.connect(self._on_claim_merged)
        view.claim_retired.connect(self._on_claim_retired)
        view.claim_removed.connect(self._on_claim_removed)
        view.claim_brought_back.connect(self._on_claim_brought_back)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            return False
        self._view.notice.clear()
        return True

    def _on_persona_chosen(self, key: str) -> None:
        chosen = [one for one in self._portraying.personas() if str(one.id) == key]
        self._persona = next(iter(chosen), self._persona)
        self._claim = None
        self._view.notice.clear()  # it spoke of the one before
        self.reread()

    def _on_grouped(self, key: str) -> None:
        self._grouping = Grouping(key)
        self.reread()

    def _on_persona_added(self) -> None:
        first = not self._portraying.personas()
        kind = PersonaKind.PRIMARY if first else PersonaKind.SECONDARY
        self._persona = self._portraying.add_persona(kind)
        self.reread()
        self._view.portrait.edit.click()

    def _on_claim_made(self, claim_id: UUID) -> None:
        self._claim = claim_id

    def _on_turned(self) -> None:
        if not self._writing.is_writing:
            self._view.select(self._claim)
            self._show_reasons(self._weighed)  # the page was read before the claim was chosen
        self._show_begun()

    def _on_begun_opened(self) -> None:
        """Go on with what the line tells of."""
        begun = self._begun()
        if begun is None:
            return
        if begun.claim_id is not None and begun.claim_id != self._claim:
            self._claim = begun.claim_id
            self._view.select(self._claim)
            self._show_reasons(self._weighed)
        leader = self._leaders[begun.kind]
        thing = begun.claim_id if begun.kind is DraftKind.CLAIM else begun.item_id
        if thing is None:
            leader.begin()
        else:
            leader.open(thing)

    def _on_claim_chosen(self, claim_id: UUID) -> None:
        self._claim = claim_id
        self._show_reasons(self._weighed)

    def _on_claim_moved(self, claim_id: UUID, step: int) -> None:
        order = [one.id for one in self._claiming.claims()]
        here = [
            one.id for one in self._claiming.claims(persona_id=self.persona_id()) if not one.retired
        ]
        at = here.index(claim_id) + step
        if 0 <= at < len(here):
            self._try(lambda: self._claiming.move_claim(claim_id, order.index(here[at])))

    def _on_claim_given(self, claim_id: UUID, key: str) -> None:
        self._try(lambda: self._claiming.give_to_persona(claim_id, UUID(key)))

    def _on_claim_split(self, claim_id: UUID) -> None:
        """Make a second claim, and open it to be told apart."""
        made: list[UUID] = []
        if self._try(lambda: made.append(self._desk.use(Parting).split(claim_id).id)):
            self._claim = made[0]
            self._writing.open(made[0])

    def _on_claim_merged(self, claim_id: UUID, into: UUID) -> None:
        self._try(lambda: self._desk.use(Parting).merge(claim_id, into))

    def _on_claim_retired(self, claim_id: UUID) -> None:
        self._try(lambda: self._claiming.retire_claim(claim_id))

    def _on_claim_removed(self, claim_id: UUID) -> None:
        self._try(lambda: self._claiming.remove_claim(claim_id))

    def _on_claim_brought_back(self, claim_id: UUID) -> None:
        self._try(lambda: self._claiming.bring_back_claim(claim_id))

    def persona_id(self) -> UUID | None:
        """Return whom the page speaks of."""
        return self._persona.id if self._persona else None
