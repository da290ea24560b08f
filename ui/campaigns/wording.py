"""Campaigns in words: the cards of the list, the panel beside it, the fields of the form."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from domain.model.campaign_concerns import ConcernKind
from domain.model.campaigns import CampaignState, Result
from domain.model.iterations import Iteration
from domain.model.labels import CAMPAIGN_SIGNS, CAMPAIGN_STATES
from domain.services.result_lines import said_period
from domain.services.standing_campaigns import StandingCampaign
from ui.campaigns.figures import FigureWords
from ui.campaigns.looks import (
    CampaignLook,
    CampaignTyped,
    ConcernLook,
    ResultLook,
)
from ui.desk import Desk
from ui.direction.looks import CardLook, Line

_TONES = {
    CampaignState.RUNNING: "good",
    CampaignState.PLANNED: "both",
    CampaignState.ENDED: "neutral",
}


class CampaignWording(QObject):
    """Says campaigns in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk

    @property
    def figures(self) -> FigureWords:
        """Says figures in the language of the window now."""
        return FigureWords(self._desk.tongue())

    def card(self, standing: StandingCampaign) -> CardLook:
        """Say a campaign as a card of the list."""
        campaign = standing.campaign
        where = [self.channel(campaign.channel), self.period(standing)]
        if standing.version is not None:
            where.append(self.tr("persona {number}").format(number=standing.version.number))
        concern = standing.concerns[0] if standing.concerns else None
        return CardLook(
            id=campaign.id,
            code=campaign.code,
            text=campaign.name,
            lines=(Line(" · ".join(where)), Line(self._came(standing), "ink")),
            status=self.state(standing.state),
            tone=_TONES[standing.state],
            quiet=standing.state is CampaignState.ENDED,
            flag=f"! {concern.named(self._desk.translate)}" if concern else "",
            flag_tone=concern.tone if concern else "neutral",
        )

    def look(self, standing: StandingCampaign) -> CampaignLook:
        """Say a campaign as the panel tells it."""
        campaign = standing.campaign
        return CampaignLook(
            id=campaign.id,
            title=f"{campaign.code} · {campaign.name}",
            status=self._desk.translate(CAMPAIGN_STATES[standing.state]),
            tone=_TONES[standing.state],
            sign=CAMPAIGN_SIGNS[standing.state],
            may_end=standing.state is CampaignState.RUNNING,
            concerns=tuple(self._concerns(standing)),
            parts=self._parts(standing),
            figures=self.figures.looks(standing.figures),
            results=tuple(map(self.result, standing.results)),
            next_period=self._next_period(standing),
        )

    def result(self, result: Result) -> ResultLook:
        """Say a result as a row."""
        figures = self.figures
        counts = (result.impressions, result.clicks, result.leads)
        return ResultLook(
            result.id,
            (
                said_period(result.starts, result.ends),
                "" if result.spend is None else figures.money(result.spend),
                *("" if one is None else figures.count(one) for one in counts),
                result.source,
            ),
        )

    def typed(self, standing: StandingCampaign) -> CampaignTyped:
        """Say a campaign as its form begins."""
        campaign, planned = standing.campaign, standing.campaign.planned_spend
        return CampaignTyped(
            name=campaign.name,
            channel=campaign.channel,
            starts=f"{campaign.starts:%d/%m/%Y}",
            ends=f"{campaign.ends:%d/%m/%Y}" if campaign.ends else "",
            target=campaign.target,
            version=str(campaign.version_id or ""),
            iteration=str(campaign.iteration_id or ""),
            planned="" if planned is None else self.figures.money(planned),
            note=campaign.note,
            messages=tuple(str(one.id) for one in standing.messages),
        )

    def state(self, state: CampaignState) -> str:
        """Say where a campaign stands, with its sign."""
        return f"{CAMPAIGN_SIGNS[state]} {self._desk.translate(CAMPAIGN_STATES[state])}"

    def channel(self, code: str) -> str:
        """Say a channel."""
        return self._desk.catalogue.term("channels", code).said(self._desk.tongue())

    def iteration(self, iteration: Iteration) -> str:
        """Say an iteration in a word or two."""
        if iteration.one_way:
            return self.tr("One-way process")
        return self.tr("Iteration {n}").format(n=iteration.number)

    def period(self, standing: StandingCampaign) -> str:
        """Say from when to when a campaign runs."""
        campaign = standing.campaign
        if campaign.ends is None:
            return self.tr("from {day}").format(day=f"{campaign.starts:%d/%m/%Y}")
        return said_period(campaign.starts, campaign.ends)

    def long_day(self, day: date) -> str:
        """Say a day with its month in words, so that nobody takes the one for the other."""
        return QLocale().toString(QDate(day.year, day.month, day.day), self.tr("d MMMM yyyy"))

    def _came(self, standing: StandingCampaign) -> str:
        """Say in a line what came of it."""
        if not standing.results:
            return self.tr("no results yet")
        figures, words = standing.figures, self.figures
        parts = []
        if figures.spend.known:
            parts.append(self.tr("spend {money}").format(money=words.money(figures.spend.total)))
        if figures.leads.known:
            several = self.tr("{n} leads").format(n=words.count(figures.leads.total))
            parts.append(self.tr("1 lead") if figures.leads.total == 1 else several)
        cpl = figures.cpl
        if cpl.enough and cpl.cost is not None:
            parts.append(
                self.tr("CPL {cost} (n = {n})").format(
                    cost=words.ratio_value(cpl), n=words.count(cpl.n)
                )
            )
        return " · ".join(parts) or self.tr("no spend and no leads known")

    def _concerns(self, standing: StandingCampaign) -> list[ConcernLook]:
        found = []
        for one in standing.concerns:
            action = ""
            if one.kind is ConcernKind.OLD_VERSION:
                action = self.tr("Aim at {newer}").format(newer=one.values["newer"])
            found.append(ConcernLook(one.said(self._desk.translate), one.tone, action))
        return found

    def _parts(self, standing: StandingCampaign) -> tuple[tuple[str, tuple[Line, ...]], ...]:
        campaign = standing.campaign
        nothing = Line("–")
        version = standing.version
        iteration = standing.iteration
        planned = campaign.planned_spend
        parts: list[tuple[str, tuple[Line, ...]]] = [
            (self.tr("Channel"), (Line(self.channel(campaign.channel), "ink"),)),
            (self.tr("Days"), (Line(self.period(standing), "ink"),)),
            (
                self.tr("Aims at version"),
                (Line(version.number, "ink") if version else nothing,),
            ),
            (
                self.tr("Counts in"),
                (
                    Line(
                        self.iteration(iteration)
                        if iteration
                        else self.tr("the iteration of each day"),
                        "ink",
                    ),
                ),
            ),
            (
                self.tr("Whom the ads reach"),
                (Line(campaign.target, "ink") if campaign.target else nothing,),
            ),
            (
                self.tr("Messages"),
                tuple(Line(f"{one.code} {one.text}", "ink") for one in standing.messages)
                or (nothing,),
            ),
        ]
        if planned is not None:
            words = self.figures.money(planned)
            parts.append((self.tr("Planned spend"), (Line(words, "ink"),)))
        if campaign.note:
            parts.append((self.tr("Note"), (Line(campaign.note, "ink"),)))
        return tuple(parts)

    def _next_period(self, standing: StandingCampaign) -> str:
        """Return the day after the last result, or the first day where there is none."""
        if not standing.results:
            return f"{standing.campaign.starts:%d/%m/%Y}"
        last = standing.results[-1]
        starts = last.ends + timedelta(days=1)
        return said_period(starts, starts + timedelta(days=last.days - 1))
