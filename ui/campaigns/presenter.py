"""What the campaigns' list shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Workspace
from domain.model.campaigns import Campaign, CampaignState, Carrying, Result
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.evidence import Evidence
from domain.model.impact import MessageDecision
from domain.model.iterations import Iteration, iteration_on
from domain.model.labels import CAMPAIGN_STATES
from domain.model.message_flags import MessageFlag, RaisedFlag
from domain.model.persona import Claim
from domain.model.release import Version
from domain.services.campaigning import Campaigning
from domain.services.directing import Directing
from domain.services.flagging import Flagging
from domain.services.iterating import Iterating
from domain.services.standing_campaigns import StandingCampaign
from domain.services.weighing import Weighing
from ui.campaigns.looks import CampaignChoices, CampaignTyped
from ui.campaigns.reading import campaign_read
from ui.campaigns.report_presenter import ReportPresenter
from ui.campaigns.results_presenter import ResultsPresenter
from ui.campaigns.view import ALL, UPDATE, CampaignsView
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk, Rereads

_OUT_OF_USE = (MessageStatus.WITHDRAWN, MessageStatus.REJECTED_LEGAL)


class CampaignsPresenter(Rereads):
    """Reads campaigns for the view, and carries out what it reports.

    Signals:
        told: how the campaigns stand, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
        report: leads the import of ad reports.
    """

    told = Signal(str)

    def __init__(self, view: CampaignsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._campaigning = desk.use(Campaigning)
        self._campaigns: tuple[StandingCampaign, ...] = ()
        self._wording = CampaignWording(desk, self)
        self.words = ""
        self._filter = ALL
        self._edited: UUID | None = None
        self._results = ResultsPresenter(view, desk, self._wording)
        self.report = ReportPresenter(view, desk, self._wording)
        self._connect()
        desk.changes.watch(
            {
                *(Campaign, Carrying, Result, Iteration, Version, Message),
                *(Rest, Claim, Evidence, MessageDecision, RaisedFlag, Assumed, Workspace),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        self._campaigns = self._campaigning.campaigns(self._flags())
        self._show()

    def show_campaign(self, campaign_id: UUID) -> bool:
        """Show a campaign that was found elsewhere, whatever is filtered; tell if it is there."""
        if self._standing(campaign_id) is None:
            return False
        if self._view.is_writing:
            self._view.close_form()
        if not self._view.select(campaign_id):
            self._filter = ALL
            self._show()
            self._view.select(campaign_id)
        return True

    @property
    def has_campaigns(self) -> bool:
        """Whether there is any campaign."""
        return bool(self._campaigns)

    def open_new(self) -> None:
        """Open the form for a new campaign, aimed at the version in force."""
        self._edited = None
        versions, today = self._campaigning.versions(), self._campaigning.today()
        now = iteration_on(today, self._desk.use(Iterating).iterations())
        begun = CampaignTyped(
            starts=f"{today:%d/%m/%Y}",
            version=str(versions[0].id) if versions else "",
            iteration=str(now.id) if now else "",
            target=now.targeting if now else "",
        )
        self._view.open_editor(self._choices(None), begun, new=True)

    def _flags(self) -> dict[UUID, MessageFlag]:
        """Return what is asked of each message; claims are weighed only where one is used."""
        if not self._campaigning.any_message_used():
            return {}
        weighed = self._desk.use(Weighing).weigh()
        messages = self._desk.use(Flagging).messages(weighed)
        return {one.message.id: one.flag for one in messages}

    # what is shown

    def _show(self) -> None:
        kinds = self._kinds()
        words = {
            ALL: self.tr("All"),
            UPDATE: self.tr("To update"),
            **{one.value: self._capital(CAMPAIGN_STATES[one]) for one in CampaignState},
        }
        chips = [(key, words[key], len(kinds[key])) for key in kinds]
        self._view.show_filters(chips, self._filter)
        looks = [self._wording.card(one) for one in kinds[self._filter]]
        self._view.show_campaigns(looks, anything=bool(self._campaigns))
        self._show_detail(self._view.list.current_id())
        self._tell(kinds)

    def _kinds(self) -> dict[str, Sequence[StandingCampaign]]:
        kinds: dict[str, Sequence[StandingCampaign]] = {ALL: self._campaigns}
        for state in CampaignState:
            kinds[state.value] = [one for one in self._campaigns if one.state is state]
        kinds[UPDATE] = [one for one in self._campaigns if one.to_update]
        return kinds

    def _tell(self, kinds: dict[str, Sequence[StandingCampaign]]) -> None:
        words = self.tr("Which version of the persona was said to customers, and what came of it")
        if self._campaigns:
            parts = [
                f"{len(kinds[state.value])} {self._desk.translate(CAMPAIGN_STATES[state])}"
                for state in CampaignState
                if kinds[state.value]
            ]
            if kinds[UPDATE]:
                parts.append(self.tr("{n} to update").format(n=len(kinds[UPDATE])))
            words = " · ".join(parts)
        self.words = words
        self.told.emit(words)

    def _capital(self, word: str) -> str:
        words = self._desk.translate(word)
        return words[:1].upper() + words[1:]

    def _show_detail(self, campaign_id: UUID | None) -> None:
        standing = self._standing(campaign_id)
        look = self._wording.look(standing) if standing else None
        self._view.show_detail(look, fixed=self._desk.read_only)
        self._results.show_of(standing)

    def _standing(self, campaign_id: UUID | None) -> StandingCampaign | None:
        return next((one for one in self._campaigns if one.campaign.id == campaign_id), None)

    def _choices(self, standing: StandingCampaign | None) -> CampaignChoices:
        """Gather what the form offers; what the campaign has already is offered too."""
        tongue = self._desk.tongue()
        terms = self._desk.catalogue.vocabularies.get("channels", ())
        versions = {str(one.id): one.number for one in self._campaigning.versions()}
        if standing is not None and standing.version is not None:
            versions.setdefault(str(standing.version.id), standing.version.number)
        used = {one.id for one in standing.messages} if standing else set()
        messages = [
            one.message
            for one in self._desk.use(Directing).messages()
            if one.message.status not in _OUT_OF_USE or one.message.id in used
        ]
        return CampaignChoices(
            channels=tuple((one.code, one.name.said(tongue)) for one in terms),
            versions=tuple(versions.items()),
            iterations=tuple(
                (str(one.id), self._wording.iteration(one))
                for one in self._desk.use(Iterating).iterations()
            ),
            messages=tuple((str(one.id), f"{one.code} {one.text}") for one in messages),
        )

    # what is done

    def _connect(self) -> None:
        view, panel = self._view, self._view.panel
        view.campaign_wanted.connect(self.open_new)
        view.campaign_opened.connect(self._on_opened)
        view.campaign_ended.connect(self._on_ended)
        view.campaign_removed.connect(self._on_removed)
        view.campaign_chosen.connect(self._show_detail)
        view.filter_chosen.connect(self._on_filter_chosen)
        view.campaign_written.connect(self._on_written)
        panel.edit_wanted.connect(lambda: self._with_shown(self._on_opened))
        panel.end_wanted.connect(lambda: self._with_shown(self._on_ended))
        panel.removal_wanted.connect(lambda: self._with_shown(self._on_removed))
        panel.update_wanted.connect(lambda: self._with_shown(self._on_update_wanted))

    def _with_shown(self, act: Callable[[UUID], None]) -> None:
        shown = self._view.panel.current_id()
        if shown is not None:
            act(shown)

    def _on_filter_chosen(self, key: str) -> None:
        self._filter = key
        self._show()

    def _on_opened(self, campaign_id: UUID) -> None:
        standing = self._standing(campaign_id)
        if standing is not None:
            self._edited = campaign_id
            typed = self._wording.typed(standing)
            self._view.open_editor(self._choices(standing), typed, new=False)

    def _on_written(self, typed: CampaignTyped) -> None:
        try:
            shown = self._write(typed)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()
        self.show_campaign(shown)

    def _write(self, typed: CampaignTyped) -> UUID:
        words, messages = campaign_read(typed, self._campaigning.today())
        if self._edited is None:
            return self._campaigning.add(words, messages).id
        self._campaigning.change(self._edited, words, messages)
        return self._edited

    def _on_ended(self, campaign_id: UUID) -> None:
        self._try(lambda: self._campaigning.end(campaign_id))

    def _on_removed(self, campaign_id: UUID) -> None:
        self._try(lambda: self._campaigning.remove(campaign_id))

    def _on_update_wanted(self, campaign_id: UUID) -> None:
        versions = self._campaigning.versions()
        if versions:
            self._try(lambda: self._campaigning.aim(campaign_id, versions[0].id))

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out; say in place why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()
