"""What the totals show."""

from collections.abc import Hashable
from uuid import UUID

from PySide6.QtCore import QDate, QLocale, Signal

from domain.model.ad_figures import AdFigures
from domain.model.campaigns import Campaign, Result
from domain.model.iterations import Iteration
from domain.model.wording import Tongue
from domain.services.campaigning import Campaigning
from domain.services.iterating import Iterating
from domain.services.measuring import Grouping, Measuring
from ui.campaigns.figures import FigureWords
from ui.campaigns.looks import FigureLook
from ui.campaigns.totals_view import CHANNEL, TotalsView
from ui.campaigns.wording import CampaignWording
from ui.desk import Desk, Rereads

_SHOWN = ("spend", "impressions", "clicks", "leads")
_RATIOS = ("ctr", "cpc", "cpl")


class TotalsPresenter(Rereads):
    """Reads totals for the view.

    Signals:
        told: what is added up, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
    """

    told = Signal(str)

    def __init__(self, view: TotalsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._wording = CampaignWording(desk, self)
        self._grouping = Grouping(CHANNEL)
        self.words = ""
        view.grouping_chosen.connect(self._on_grouping_chosen)
        desk.changes.watch({Campaign, Result, Iteration}, self)
        self.reread()

    def reread(self) -> None:
        """Read everything that is shown."""
        found = self._desk.use(Measuring).totals(self._grouping)
        names = self._names(found)
        words = FigureWords(self._desk.tongue())
        rows = [
            (names[key], *(_cell(one) for one in self._looks(words, found[key])))
            for key in self._in_order(found, names)
        ]
        some = next(iter(found.values()), None)
        heads = [one.caption for one in self._looks(words, some)] if some else []
        self._view.show_totals(("", *heads), rows)
        self.words = self.tr("What all campaigns brought together")
        self.told.emit(self.words)

    def _looks(self, words: FigureWords, figures: AdFigures) -> list[FigureLook]:
        sums = [words.sum_look(name, figures) for name in _SHOWN]
        return sums + [words.ratio_look(code, figures) for code in _RATIOS]

    def _names(self, found: dict[Hashable, AdFigures]) -> dict[Hashable, str]:
        if self._grouping is Grouping.CHANNEL:
            return {key: self._wording.channel(str(key)) for key in found}
        if self._grouping is Grouping.MONTH:
            return {key: self._month(key) for key in found}
        names: dict[Hashable, str] = {None: self.tr("in no iteration")}
        for iteration in self._desk.use(Iterating).iterations():
            names[iteration.id] = self._wording.iteration(iteration)
        for one in self._desk.use(Campaigning).campaigns():
            names[one.campaign.id] = f"{one.campaign.code} · {one.campaign.name}"
        return names

    def _month(self, key: Hashable) -> str:
        assert isinstance(key, tuple)
        year, month = key
        if self._desk.tongue() is Tongue.VIETNAMESE:
            return f"{month:02}/{year}"
        return QLocale().toString(QDate(year, month, 1), "MMM yyyy")

    def _in_order(
        self, found: dict[Hashable, AdFigures], names: dict[Hashable, str]
    ) -> list[Hashable]:
        """Months and iterations as time goes, campaigns by code, channels by what was spent."""
        if self._grouping is Grouping.CHANNEL:
            return sorted(found, key=lambda key: -found[key].spend.total)
        if self._grouping is Grouping.MONTH:
            return sorted(found, key=str)
        if self._grouping is Grouping.CAMPAIGN:
            return sorted(found, key=lambda key: names[key])
        order: list[UUID | None] = [one.id for one in self._desk.use(Iterating).iterations()]
        return [key for key in (*order, None) if key in found]

    def _on_grouping_chosen(self, key: str) -> None:
        self._grouping = Grouping(key)
        self.reread()


def _cell(look: FigureLook) -> str:
    return "\n".join(part for part in (look.value, look.note, look.gap) if part)
