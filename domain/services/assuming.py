"""Assuming: reading and changing the numbers that the method puts in by design."""

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import AssumptionOutOfBounds, AssumptionsDisagree
from domain.marking import Translate
from domain.model.assumption_words import (
    CHAPTERS,
    meaning_of,
    name_of,
    number_said,
    value_said,
)
from domain.model.assumptions import (
    HALF_LIFE,
    MUST_RISE,
    SETTINGS,
    Assumed,
    Assumptions,
    Setting,
    assume,
    default_of,
)
from domain.model.brief import Workspace
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench

_DIGITS = 4


@dataclass(frozen=True, slots=True)
class AssumptionLine:
    """One number as it is set here.

    Attributes:
        setting: what it is.
        value: as it is set.
        default: the method's, for the business of the workspace.
    """

    setting: Setting
    value: float
    default: float

    @property
    def differs(self) -> bool:
        """Whether it is set otherwise than the method does."""
        return self.value != self.default


@dataclass(frozen=True, slots=True)
class ToldAssumption:
    """One number in the words of a language, ready to be printed.

    Attributes:
        chapter: title of what it is about.
        name: what it is called.
        meaning: what it means, in one sentence.
        value: as it is set, with its unit.
        default: the method's, with its unit.
        differs: whether it is set otherwise than the method does.
    """

    chapter: str
    name: str
    meaning: str
    value: str
    default: str
    differs: bool


class Assuming:
    """Use cases around the assumptions."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def lines(self) -> tuple[AssumptionLine, ...]:
        """Return every number, in the order of the chapters."""
        with self._bench.reading() as view:
            return assumption_lines(view)

    def assumptions(self) -> Assumptions:
        """Return what weighing rests on, as it is set now."""
        with self._bench.reading() as view:
            return assumptions_of(view)

    def set_value(self, key: str, value: float) -> None:
        """Set a number; the method's own value leaves nothing set.

        Args:
            key: of the setting.
            value: in its unit; a share lies in [0, 1]. Days are whole.

        Raises:
            AssumptionOutOfBounds: it makes no sense for what it stands for.
            AssumptionsDisagree: it would pass a value that it must stay below or above.
            KeyError: there is no such setting.
        """
        setting = SETTINGS[key]
        if not math.isfinite(value) or not setting.low <= value <= setting.high:
            low, high = (number_said(setting, end) for end in (setting.low, setting.high))
            raise AssumptionOutOfBounds(low=low, high=high)
        value = round(value, 0 if key == HALF_LIFE else _DIGITS)
        with self._bench.reading() as view:
            values = {line.setting.key: line.value for line in assumption_lines(view)}
        _check_order(values | {key: value}, key)
        with self._bench.doing("change_assumption") as work:
            self._put(work, key, value)

    def reset(self, key: str) -> None:
        """Set a number back to the method's.

        Raises:
            AssumptionsDisagree: it would pass a value that was set otherwise.
            KeyError: there is no such setting.
        """
        with self._bench.reading() as view:
            business = _business(view)
        self.set_value(key, default_of(key, business))

    def reset_all(self) -> None:
        """Set every number back to the method's."""
        with self._bench.doing("reset_assumptions") as work:
            business = _business(work)
            for one in work.of(Assumed).all():
                work.of(Assumed).remove(one.id)
            self._put(work, HALF_LIFE, default_of(HALF_LIFE, business))

    def _put(self, work: UnitOfWork, key: str, value: float) -> None:
        if key == HALF_LIFE:
            for workspace in work.of(Workspace).all():
                work.of(Workspace).put(replace(workspace, half_life_days=int(value)))
            return
        shelf = work.of(Assumed)
        kept = shelf.all(key=key)
        if value == SETTINGS[key].default:
            for one in kept:
                shelf.remove(one.id)
            return
        id = kept[-1].id if kept else self._new_id()
        shelf.put(Assumed(id, key, value))

    def _new_id(self) -> UUID:
        return self._bench.secrets.new_id()


def _check_order(values: Mapping[str, float], key: str) -> None:
    """Hold that words keep their order: what is rarer stays below what is more."""
    for lower, upper in MUST_RISE:
        if key in (lower, upper) and not values[lower] < values[upper]:
            raise AssumptionsDisagree(
                lower=name_of(SETTINGS[lower]), upper=name_of(SETTINGS[upper])
            )


def _business(view: Reading) -> str:
    return next((one.business for one in view.of(Workspace).all()), "default")


def differing(view: Reading) -> dict[str, float]:
    """Return the values that are set otherwise than the method does, by key."""
    found = {one.key: one.value for one in view.of(Assumed).all() if one.key in SETTINGS}
    for workspace in view.of(Workspace).all():
        if workspace.half_life_days != default_of(HALF_LIFE, workspace.business):
            found[HALF_LIFE] = workspace.half_life_days
    return found


def assume_exactly(
    work: UnitOfWork, changed: Mapping[str, float], new_id: Callable[[], UUID]
) -> None:
    """Set these values, and every other as the method does.

    Args:
        work: an open unit of work.
        changed: values that differ from the method's, by key, as ``differing`` gives them.
        new_id: gives identities.
    """
    shelf = work.of(Assumed)
    kept = {one.key: one for one in shelf.all()}
    for key, one in kept.items():
        if key not in changed:
            shelf.remove(one.id)
    for key, value in changed.items():
        if key != HALF_LIFE:
            shelf.put(Assumed(kept[key].id if key in kept else new_id(), key, value))
    for workspace in work.of(Workspace).all():
        days = int(changed.get(HALF_LIFE, default_of(HALF_LIFE, workspace.business)))
        work.of(Workspace).put(replace(workspace, half_life_days=days))


def assumptions_of(view: Reading) -> Assumptions:
    """Return what weighing rests on, as it is set now."""
    return assume(differing(view), business=_business(view))


def assumptions_under(view: Reading, changed: Mapping[str, float]) -> Assumptions:
    """Return what weighing rested on when these values differed from the method's."""
    return assume(changed, business=_business(view))


def assumption_lines(view: Reading) -> tuple[AssumptionLine, ...]:
    """Return every number as it is set, in the order of the chapters."""
    changed, business = differing(view), _business(view)
    defaults = {key: default_of(key, business) for key in SETTINGS}
    return tuple(
        AssumptionLine(setting, changed.get(key, defaults[key]), defaults[key])
        for key, setting in SETTINGS.items()
    )


def told_assumptions(
    view: Reading, translate: Translate, decimal: str = "."
) -> tuple[ToldAssumption, ...]:
    """Return every number in words, for documents.

    Args:
        view: the workspace.
        translate: turns a marked English literal into the language wanted.
        decimal: decimal separator, "," in Vietnamese.
    """
    return tuple(
        ToldAssumption(
            chapter=translate(CHAPTERS[line.setting.chapter][0]),
            name=translate(name_of(line.setting)),
            meaning=translate(meaning_of(line.setting)),
            value=value_said(line.setting, line.value, translate, decimal),
            default=value_said(line.setting, line.default, translate, decimal),
            differs=line.differs,
        )
        for line in assumption_lines(view)
    )
