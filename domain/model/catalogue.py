"""What the method brings with it: agendas, positions, activities, vocabularies.

The catalogue is data of the product, the same for every workspace; what a workspace takes from
it becomes its own rows and may be changed there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from domain.model.agendas import AgendaStep, Planned
from domain.model.likeness import Thesaurus
from domain.model.project_calendar import Holiday
from domain.model.session import Ask, Step, StepKind
from domain.model.sides import Side
from domain.model.traits import SuggestedTrait
from domain.model.wording import Bilingual


@dataclass(frozen=True, slots=True)
class StepTemplate:
    """A step as an agenda plans it.

    Attributes:
        code: ``C03``.
        kind: what is done in it.
        minutes: planned time.
        title: its name.
        say: what the facilitator says, one or more sentences.
        do: what people do, one line each.
        done_when: when it is done, one line each, in words.
        needs: keys of what it needs, e.g. ``usps``.
        leaves: keys of what it leaves, e.g. ``side_notes_sealed``.
        asks: what is asked behind the curtain, in a step in which sides write.
        sides: the sides that write in it.
    """

    code: str
    kind: StepKind
    minutes: int
    title: Bilingual
    say: Bilingual
    do: tuple[Bilingual, ...]
    done_when: tuple[Bilingual, ...]
    needs: tuple[str, ...] = ()
    leaves: tuple[str, ...] = ()
    asks: Ask | None = None
    sides: tuple[Side, ...] = ()

    @property
    def looks_back(self) -> bool:
        """It speaks of what was agreed in an earlier session, instead of what this one agrees."""
        return "last_version" in self.needs or "obligation_actions" in self.leaves


@dataclass(frozen=True, slots=True)
class LibraryMethod:
    """A way of working from the library, to be put into an agenda as a step.

    Attributes:
        group: code of the part of the library in which it stands.
        shortest: minutes that it takes at least.
        longest: minutes that it takes at most.
        purpose: what it is good for.
        source: where it comes from.
        step: the step that it becomes.
    """

    group: str
    shortest: int
    longest: int
    purpose: Bilingual
    source: str
    step: StepTemplate


@dataclass(frozen=True, slots=True)
class AgendaTemplate:
    """An agenda that can be run as it stands.

    Attributes:
        code: ``compact``.
        title: its name.
        people: for how many people.
        steps: in order.
    """

    code: str
    title: Bilingual
    people: Bilingual
    steps: tuple[StepTemplate, ...]


@dataclass(frozen=True, slots=True)
class Term:
    """An entry of a controlled vocabulary.

    Attributes:
        code: identifier in files.
        name: what people read.
        slang: what the sales floor says; for search, never for documents.
    """

    code: str
    name: Bilingual
    slang: str = ""


@dataclass(frozen=True, slots=True)
class PositionTemplate:
    """A default column of the matrix."""

    code: str
    side: Side
    name: Bilingual


@dataclass(frozen=True, slots=True)
class ActivityTemplate:
    """A default row of the matrix; ``letters`` maps position codes to canonical letters."""

    code: str
    phase: str
    kind: str
    shared: str
    main: bool
    name: Bilingual
    letters: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class ObligationTemplate:
    """A default piece of information owed between two positions."""

    code: str
    provider: str
    requester: str
    copied: tuple[str, ...]
    activity: str
    name: Bilingual
    trigger: str
    due: Bilingual
    accepted_when: Bilingual


@dataclass(frozen=True, slots=True)
class SowTemplate:
    """What a position is there for, besides what matrix and register say.

    Attributes:
        role: code of the position.
        purpose: what it is there for.
        outputs: what comes out of it, one line each.
        measures: codes of what it is measured by.
        limits: what is not in its scope, one line each.
    """

    role: str
    purpose: Bilingual
    outputs: tuple[Bilingual, ...]
    measures: tuple[str, ...]
    limits: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class MeasureTemplate:
    """A measure of the method.

    Attributes:
        code: ``close_rate``.
        side: whose it is: ``marketing``, ``sales``, ``shared``, ``owner`` or ``neutral``.
        name: what people read.
        formula: how it is reckoned, as the method writes it.
        interval: how its uncertainty is shown, as the method writes it; ``none`` for none.
        min_n: cases under which only the count is shown.
        context: codes of what others control and must stand beside it.
        never_for: what it must not be used for; None where nothing is said.
    """

    code: str
    side: str
    name: Bilingual
    formula: str
    interval: str
    min_n: int
    context: tuple[str, ...] = ()
    never_for: Bilingual | None = None


@dataclass(frozen=True, slots=True)
class WordingRule:
    """A phrase that a line of a SOW must not hold, and what to say instead.

    Attributes:
        phrase: composed, in small letters.
        instead: the words to put in its place; empty where it is just left out.
    """

    phrase: str
    instead: str


@dataclass(frozen=True, slots=True)
class SowWording:
    """Phrases that lines of a SOW must not hold, in both languages.

    Attributes:
        favours: turn what is owed into a favour.
        self_scoring: let somebody judge the own work.
        vague: nobody could tell whether it was done.
    """

    favours: tuple[WordingRule, ...] = ()
    self_scoring: tuple[WordingRule, ...] = ()
    vague: tuple[WordingRule, ...] = ()


@dataclass(frozen=True, slots=True)
class FieldTemplate:
    """A default question of the feedback form."""

    code: str
    name: Bilingual
    kind: str
    answers: tuple[str, ...]
    weight: int
    required: str


@dataclass(frozen=True, slots=True)
class CriterionTemplate:
    """A criterion by which the method judges calls.

    Attributes:
        code: names it.
        name: what it looks at.
        weight: of all weights, which make 100.
        may_skip: it may be not applicable.
        low: what deserves 0.
        middle: what deserves 2.
        high: what deserves 4.
    """

    code: str
    name: Bilingual
    weight: int
    may_skip: bool
    low: Bilingual
    middle: Bilingual
    high: Bilingual


@dataclass(frozen=True, slots=True)
class Catalogue:
    """The whole of it.

    Attributes:
        agendas: by code.
        positions: default columns, in order.
        phases: of the matrix, in order.
        activities: default rows, in order.
        obligations: default register, in order.
        feedback_fields: default form, in order.
        vocabularies: by name (``objections``, ``quantifiers``, ``awareness_stages`` …), in order.
        half_life_days: by business.
        synonyms: which words of notes mean the same.
        method_groups: parts of the library of methods, in order.
        methods: the library, in order.
        leavings: names of what steps need and leave (``usps``, ``claims`` …).
        traits: scales for a persona to start from, field by field.
        sows: what positions are there for, by code of the position.
        sow_wording: phrases that lines of a SOW must not hold.
        measures: of the method, in order.
        holidays: public holidays that are known, in order.
        funnel_factors: factors of the funnel, in order.
        call_criteria: by which calls are judged, in order.
    """

    agendas: Mapping[str, AgendaTemplate]
    positions: tuple[PositionTemplate, ...]
    phases: tuple[Term, ...]
    activities: tuple[ActivityTemplate, ...]
    obligations: tuple[ObligationTemplate, ...]
    feedback_fields: tuple[FieldTemplate, ...]
    vocabularies: Mapping[str, tuple[Term, ...]]
    half_life_days: Mapping[str, int]
    synonyms: Thesaurus
    method_groups: tuple[Term, ...] = ()
    methods: tuple[LibraryMethod, ...] = ()
    leavings: Mapping[str, Bilingual] = field(default_factory=dict)
    traits: tuple[SuggestedTrait, ...] = ()
    sows: Mapping[str, SowTemplate] = field(default_factory=dict)
    sow_wording: SowWording = field(default_factory=SowWording)
    measures: tuple[MeasureTemplate, ...] = ()
    holidays: tuple[Holiday, ...] = ()
    funnel_factors: tuple[Term, ...] = ()
    call_criteria: tuple[CriterionTemplate, ...] = ()

    def term(self, vocabulary: str, code: str) -> Bilingual:
        """Return the wording of a code; a code that the catalogue lacks is its own wording."""
        for term in self.vocabularies.get(vocabulary, ()):
            if term.code == code:
                return term.name
        return Bilingual.same(code)

    def words_of(self, step: Step) -> StepTemplate:
        """Return what is said and done in a step of a session: its own words before ours."""
        known = self.known_step(step.origin or step.code)
        if known is None:
            known = self.free_step(step.code, step.kind)
        return reworded(known, step)

    def template_of(self, step: AgendaStep) -> StepTemplate:
        """Return a step of one of the workspace's own agendas as a template, in its own words."""
        known = self.known_step(step.origin) or self.free_step(step.code)
        return replace(reworded(known, step), code=step.code, minutes=step.minutes)

    def free_step(self, code: str, kind: StepKind = StepKind.ACTIVITY) -> StepTemplate:
        """Return a step that the method does not know; it needs and leaves nothing."""
        nothing = Bilingual.same("")
        return StepTemplate(code, kind, 0, nothing, nothing, (), ())

    def step(self, code: str) -> StepTemplate:
        """Return the step of a code; codes are unique over all agendas and the library.

        Raises:
            KeyError: there is no such step.
        """
        found = self.known_step(code)
        if found is None:
            raise KeyError(code)
        return found

    def known_step(self, code: str) -> StepTemplate | None:
        """Return the step of a code in the agendas or the library, or None."""
        steps = (step for agenda in self.agendas.values() for step in agenda.steps)
        found = next((step for step in steps if step.code == code), None)
        if found is not None:
            return found
        return next((one.step for one in self.methods if one.step.code == code), None)

    def leaving(self, key: str) -> Bilingual:
        """Return the name of what a step needs or leaves."""
        return self.leavings.get(key) or Bilingual.same(key)


def reworded(known: StepTemplate, step: Planned) -> StepTemplate:
    """Return a template with the own words of a step, where it has any."""
    return replace(
        known,
        title=Bilingual.same(step.title) if step.title else known.title,
        say=Bilingual.same(step.say) if step.say else known.say,
        do=tuple(map(Bilingual.same, step.do.splitlines())) if step.do else known.do,
    )
