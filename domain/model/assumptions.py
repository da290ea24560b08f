"""Assumptions: the numbers that the method puts in by design, which a workspace may set otherwise.

They are choices and no facts of the field, so they are shown, printed and can be changed. Only
what differs from the method is kept, each value as a thing of its own.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.message_flags import DAYS_ALLOWED, DaysAllowed
from domain.model.quantifiers import QUANTIFIERS
from domain.model.statistics.consensus import CONSENSUS_LIMITS, ConsensusLimits
from domain.model.statistics.coverage import SOURCE_LIMITS, SourceLimits
from domain.model.statistics.decay import BUSINESS_HALF_LIFE, FIELD_FACTOR
from domain.model.statistics.drift import DRIFT_LIMITS, DriftLimits
from domain.model.statistics.posterior import LEVEL, VERDICT_BARS, VerdictBars
from domain.model.statistics.provenance import WEIGHTS, Provenance, Weight

HALF_LIFE: Final = "half_life"
"""Key of the half-life of the business; its default is that of the workspace's business."""

NO_CAP: Final = 0.0
"""Value of a cap that is none."""


COUNTS_MANY: Final = (Provenance.MARKETING_ANALYTICS, Provenance.LEAD_FORM, Provenance.SURVEY)
"""Kinds of which one item can count so many people that it may be capped."""


class Chapter(StrEnum):
    """What a group of assumptions is about."""

    ANSWERS = "answers"
    CAPS = "caps"
    BELIEFS = "beliefs"
    AGE = "age"
    FIELDS = "fields"
    QUANTIFIERS = "quantifiers"
    VERDICTS = "verdicts"
    SOURCES = "sources"
    DRIFT = "drift"
    DISPUTES = "disputes"
    DECISIONS = "decisions"


class Unit(StrEnum):
    """What a value is counted in."""

    SHARE = "share"
    WEIGHT = "weight"
    ANSWERS = "answers"
    PEOPLE = "people"
    DAYS = "days"
    WORKING_DAYS = "working_days"
    OF_TEN = "of_ten"
    TIMES = "times"


@dataclass(frozen=True, slots=True)
class Setting:
    """One number that can be set.

    Attributes:
        key: names it: ``enough``, or ``reliability.survey`` where there is one for each of many.
        chapter: what it is about.
        unit: what it is counted in.
        default: the method's.
        low: the smallest value that makes sense.
        high: the largest.
    """

    key: str
    chapter: Chapter
    unit: Unit
    default: float
    low: float
    high: float

    @property
    def family(self) -> str:
        """The key without what it is for: ``reliability``."""
        return self.key.partition(".")[0]

    @property
    def subject(self) -> str:
        """Code of what it is for, ``survey``; empty where there is but one."""
        return self.key.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Assumed:
    """A value that a workspace has set otherwise than the method.

    Attributes:
        id: identity.
        key: of the setting.
        value: in the setting's unit; a share lies in [0, 1].
    """

    id: UUID
    key: str
    value: float


@dataclass(frozen=True, slots=True)
class Assumptions:
    """Everything that weighing rests on besides what people said.

    Attributes:
        weights: what an answer, or a judgement, of each kind counts for.
        half_life_days: days after which an answer counts half, before the factor of its field.
        field_factors: by how much longer a field of the persona keeps.
        thresholds: share from which, or up to which, each quantifier is true.
        bars: what a verdict asks for.
        level: of the interval of a claim's share.
        sources: what makes answers one-sided.
        drift: what a claim must have done to count as drifting.
        consensus: how far ratings may lie apart and still count as consensus.
        days_allowed: working days within which a flag of a message is decided on.
    """

    weights: Mapping[Provenance, Weight]
    half_life_days: float
    field_factors: Mapping[str, float]
    thresholds: Mapping[str, float]
    bars: VerdictBars
    level: float
    sources: SourceLimits
    drift: DriftLimits
    consensus: ConsensusLimits
    days_allowed: DaysAllowed

    def half_life(self, field: str) -> float:
        """Return the half-life in days of answers about a field of the persona."""
        return self.half_life_days * self.field_factors.get(field, 1.0)


def _settings() -> Iterator[Setting]:
    for kind, weight in WEIGHTS.items():
        if weight.reliability is not None:
            key = f"reliability.{kind.value}"
            yield Setting(key, Chapter.ANSWERS, Unit.WEIGHT, weight.reliability, 0.05, 1)
    for kind in COUNTS_MANY:
        cap = WEIGHTS[kind].cap or NO_CAP
        yield Setting(f"cap.{kind.value}", Chapter.CAPS, Unit.ANSWERS, cap, NO_CAP, 1_000)
    for kind, weight in WEIGHTS.items():
        if weight.prior_size is not None:
            key = f"prior.{kind.value}"
            yield Setting(key, Chapter.BELIEFS, Unit.ANSWERS, weight.prior_size, 0, 20)
    days = BUSINESS_HALF_LIFE["default"]
    yield Setting(HALF_LIFE, Chapter.AGE, Unit.DAYS, days, 7, 1_825)
    for field in PersonaField:
        factor = FIELD_FACTOR.get(field.value, 1.0)
        yield Setting(f"factor.{field.value}", Chapter.FIELDS, Unit.TIMES, factor, 0.1, 10)
    for code, one in QUANTIFIERS.items():
        yield Setting(f"tau.{code}", Chapter.QUANTIFIERS, Unit.SHARE, one.tau, 0.01, 0.99)
    yield from _verdicts()
    yield from _warnings()


def _verdicts() -> Iterator[Setting]:
    chapter, bars = Chapter.VERDICTS, VERDICT_BARS
    yield Setting("heard", chapter, Unit.ANSWERS, bars.heard, 0.1, 100)
    yield Setting("enough", chapter, Unit.ANSWERS, bars.enough, 1, 1_000)
    yield Setting("sure", chapter, Unit.SHARE, bars.sure, 0.5, 0.99)
    yield Setting("surely_not", chapter, Unit.SHARE, bars.surely_not, 0.01, 0.5)
    yield Setting("level", chapter, Unit.SHARE, LEVEL, 0.5, 0.99)


def _warnings() -> Iterator[Setting]:
    sources, drift = SOURCE_LIMITS, DRIFT_LIMITS
    chapter = Chapter.SOURCES
    yield Setting("most_from_one", chapter, Unit.SHARE, sources.most_from_one, 0.3, 1)
    yield Setting("fewest_sources", chapter, Unit.PEOPLE, sources.fewest_sources, 1, 10)
    yield Setting("least_coverage", chapter, Unit.SHARE, sources.least_coverage, 0, 1)
    yield Setting("within_one", chapter, Unit.WEIGHT, sources.within_one, 0, 1)
    chapter = Chapter.DRIFT
    yield Setting("fewest_compared", chapter, Unit.ANSWERS, drift.fewest_compared, 5, 500)
    yield Setting("false_discoveries", chapter, Unit.SHARE, drift.false_discoveries, 0.01, 0.5)
    yield Setting("least_change", chapter, Unit.SHARE, drift.least_change, 0.01, 0.9)
    chapter, limits = Chapter.DISPUTES, CONSENSUS_LIMITS
    yield Setting("most_spread", chapter, Unit.OF_TEN, limits.most_spread, 0, 10)
    yield Setting("most_gap", chapter, Unit.OF_TEN, limits.most_gap, 0, 10)
    for one in fields(DaysAllowed):
        days = getattr(DAYS_ALLOWED, one.name)
        yield Setting(one.name, Chapter.DECISIONS, Unit.WORKING_DAYS, days, 1, 60)


SETTINGS: Final[Mapping[str, Setting]] = MappingProxyType({one.key: one for one in _settings()})
"""Every number that can be set, by key, in the order in which they are shown."""

MUST_RISE: Final = (
    ("heard", "enough"),
    ("surely_not", "sure"),
    ("tau.rare", "tau.some"),
    ("tau.some", "tau.many"),
    ("tau.many", "tau.most"),
    ("tau.most", "tau.nearly_all"),
)
"""Pairs of which the first value must stay below the second one, or words lose their meaning."""


def default_of(key: str, business: str) -> float:
    """Return the method's value for a business.

    Raises:
        KeyError: there is no such setting.
    """
    if key == HALF_LIFE:
        return BUSINESS_HALF_LIFE.get(business, BUSINESS_HALF_LIFE["default"])
    return SETTINGS[key].default


def assume(changed: Mapping[str, float], *, business: str = "default") -> Assumptions:
    """Return the method's assumptions with some of them set otherwise.

    Args:
        changed: values by key; keys that this program does not know are passed over.
        business: key of the table of half-lives.
    """

    def value(key: str) -> float:
        return changed.get(key, default_of(key, business))

    return Assumptions(
        weights={kind: _weight(kind, value) for kind in WEIGHTS},
        half_life_days=value(HALF_LIFE),
        field_factors={field.value: value(f"factor.{field.value}") for field in PersonaField},
        thresholds={code: value(f"tau.{code}") for code in QUANTIFIERS},
        bars=VerdictBars(**{one.name: value(one.name) for one in fields(VerdictBars)}),
        level=value("level"),
        sources=SourceLimits(**{one.name: value(one.name) for one in fields(SourceLimits)}),
        drift=DriftLimits(**{one.name: value(one.name) for one in fields(DriftLimits)}),
        consensus=ConsensusLimits(**{one.name: value(one.name) for one in fields(ConsensusLimits)}),
        days_allowed=DaysAllowed(**{one.name: int(value(one.name)) for one in fields(DaysAllowed)}),
    )


def _weight(kind: Provenance, value: Callable[[str], float]) -> Weight:
    weight = WEIGHTS[kind]
    if weight.judgement:
        return replace(weight, prior_size=value(f"prior.{kind.value}"))
    cap = value(f"cap.{kind.value}") if kind in COUNTS_MANY else NO_CAP
    return replace(weight, reliability=value(f"reliability.{kind.value}"), cap=cap or None)


METHOD: Final = assume({})
"""The assumptions as the method makes them, for a business of no kind in particular."""
