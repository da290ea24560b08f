"""What the page of the numbers shows, and what follows when somebody changes one."""

from collections.abc import Callable
from itertools import groupby

from domain.errors import DomainError
from domain.model.assumption_words import (
    CHAPTERS,
    PARTS,
    has_own_meaning,
    meaning_of,
    name_of,
    unit_of,
    value_said,
)
from domain.model.assumptions import SETTINGS, Assumed, Unit
from domain.model.brief import Workspace
from domain.model.wording import Tongue
from domain.services.assuming import Assuming, AssumptionLine
from ui.counting.looks import ChapterLook, NumberLook
from ui.counting.view import CountingView
from ui.desk import Desk, Rereads

_DECIMALS = {Unit.WEIGHT: 2, Unit.TIMES: 2, Unit.ANSWERS: 1, Unit.PEOPLE: 1, Unit.OF_TEN: 1}
_STEPS = {
    Unit.WEIGHT: 0.05,
    Unit.TIMES: 0.25,
    Unit.PEOPLE: 0.5,
    Unit.SHARE: 5.0,
    Unit.DAYS: 10.0,
    Unit.OF_TEN: 0.5,
}
_PERCENT = 100
_PART_OF = {chapter: key for key, (_, chapters) in PARTS.items() for chapter in chapters}


class CountingPresenter(Rereads):
    """Reads the numbers for the view, and carries out what it reports."""

    def __init__(self, view: CountingView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._assuming = desk.use(Assuming)
        view.number_given.connect(self._on_number_given)
        view.number_reset.connect(self._on_number_reset)
        view.all_reset.connect(self._on_all_reset)
        desk.changes.watch({Assumed, Workspace}, self)
        self.reread()

    def reread(self) -> None:
        """Read every number."""
        translate = self._desk.translate
        self._view.show_parts([(key, translate(name)) for key, (name, _) in PARTS.items()])
        chapters = []
        for chapter, lines in groupby(
            self._assuming.lines(), key=lambda line: line.setting.chapter
        ):
            title, lead = map(translate, CHAPTERS[chapter])
            numbers = tuple(map(self._look, lines))
            chapters.append(ChapterLook(_PART_OF[chapter], title, lead, numbers))
        self._view.show_chapters(chapters)

    def _look(self, line: AssumptionLine) -> NumberLook:
        setting, translate = line.setting, self._desk.translate
        decimal = "," if self._desk.tongue() is Tongue.VIETNAMESE else "."
        shown = line.value * _PERCENT if setting.unit is Unit.SHARE else line.value
        return NumberLook(
            key=setting.key,
            name=translate(name_of(setting)),
            meaning=translate(meaning_of(setting)),
            plain=not has_own_meaning(setting),
            value=shown,
            decimals=_DECIMALS.get(setting.unit, 0),
            step=_STEPS.get(setting.unit, 1.0),
            unit=_behind(translate(unit_of(setting))),
            default=value_said(setting, line.default, translate, decimal),
            differs=line.differs,
        )

    def _on_number_given(self, key: str, value: float) -> None:
        if SETTINGS[key].unit is Unit.SHARE:
            value /= _PERCENT
        self._try(key, lambda: self._assuming.set_value(key, value))

    def _on_number_reset(self, key: str) -> None:
        self._try(key, lambda: self._assuming.reset(key))

    def _on_all_reset(self) -> None:
        try:
            self._assuming.reset_all()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))

    def _try(self, key: str, act: Callable[[], object]) -> None:
        """Carry something out; say at the number why it was not done."""
        try:
            act()
        except DomainError as error:
            self._view.refuse(key, error.said(self._desk.translate))


def _behind(unit: str) -> str:
    """Return a unit as it stands behind a number: a word after a gap, a sign without."""
    return f" {unit}" if unit.isalpha() or " " in unit else unit
