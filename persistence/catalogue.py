"""The catalogue: what the method brings with it, read from the shipped files."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

import resources
from domain.model.catalogue import (
    ActivityTemplate,
    AgendaTemplate,
    Catalogue,
    CriterionTemplate,
    FieldTemplate,
    LibraryMethod,
    MeasureTemplate,
    ObligationTemplate,
    PositionTemplate,
    SowTemplate,
    SowWording,
    StepTemplate,
    Term,
    WordingRule,
)
from domain.model.fields import PersonaField
from domain.model.likeness import Thesaurus
from domain.model.project_calendar import Holiday
from domain.model.session import Ask, StepKind
from domain.model.sides import Side
from domain.model.traits import SuggestedTrait
from domain.model.wording import Bilingual

_Data = Mapping[str, Any]

_PARTS = re.compile(r"[,/;()]")


@cache
def load_catalogue() -> Catalogue:
    """Return the catalogue; it is read once and is the same for every workspace."""
    taxonomy = _data("taxonomy")
    vocabularies = _vocabularies(taxonomy)
    activities = _data("activities")
    library, metrics = _data("library"), _data("metrics")
    return Catalogue(
        agendas=_agendas(_data("agenda"), _data("steps")),
        positions=tuple(
            PositionTemplate(entry["code"], Side(entry["side"]), _name(entry))
            for entry in _data("roles")["roles"]
        ),
        phases=tuple(Term(entry["code"], _name(entry)) for entry in activities["phases"]),
        activities=_activities(activities),
        obligations=tuple(map(_obligation, _data("obligations")["obligations"])),
        feedback_fields=tuple(
            _feedback_field(entry, vocabularies) for entry in taxonomy["feedback_fields"]
        ),
        vocabularies=vocabularies,
        half_life_days=taxonomy["half_life_days"]["by_business"],
        synonyms=_synonyms(_data("synonyms"), vocabularies),
        method_groups=tuple(Term(entry["code"], _name(entry)) for entry in library["groups"]),
        methods=tuple(_method(entry, library) for entry in library["methods"]),
        leavings={key: _name(entry) for key, entry in library["leavings"].items()},
        traits=tuple(map(_trait, _data("traits")["traits"])),
        sows={entry["role"]: _sow(entry) for entry in _data("sow")["sow"]},
        sow_wording=_sow_wording(_data("sow")["lint"]),
        measures=tuple(map(_measure, metrics["metrics"])),
        holidays=tuple(_holidays(_data("holidays")["holidays"])),
        funnel_factors=tuple(
            Term(entry["code"], _name(entry)) for entry in metrics["funnel_factors"]
        ),
        call_criteria=tuple(map(_criterion, taxonomy["call_rubric"])),
    )


def _data(name: str) -> dict[str, Any]:
    text = resources.path(f"catalogue/{name}.json").read_text("utf-8")
    found: dict[str, Any] = json.loads(text)
    return found


def _name(entry: _Data, prefix: str = "") -> Bilingual:
    return Bilingual(entry[f"{prefix}vi"], entry[f"{prefix}en"])


def _halves(text: str) -> Bilingual:
    """Part a text that the catalogue writes as "Vietnamese | English"."""
    vi, _, en = text.partition(" | ")
    return Bilingual(vi, en or vi)


def _agendas(data: _Data, steps: _Data) -> dict[str, AgendaTemplate]:
    return {
        agenda["code"]: AgendaTemplate(
            code=agenda["code"],
            title=_name(agenda),
            people=_halves(agenda["people"]),
            steps=tuple(_step(entry, steps[entry["code"]]) for entry in agenda["steps"]),
        )
        for agenda in data["templates"]
    }


def _step(entry: _Data, words: _Data) -> StepTemplate:
    return StepTemplate(
        code=entry["code"],
        kind=StepKind(entry["kind"]),
        minutes=entry["minutes"],
        title=_name(entry),
        say=Bilingual(words.get("say_vi", ""), words.get("say_en", "")),
        do=tuple(map(_name, words.get("do", ()))),
        done_when=tuple(map(_name, words.get("done_when", ()))),
        needs=tuple(entry["in"]),
        leaves=tuple(entry["out"]),
        asks=Ask(words["asks"]) if "asks" in words else None,
        sides=tuple(map(Side, words.get("sides", ()))),
    )


def _trait(entry: _Data) -> SuggestedTrait:
    field = PersonaField(entry["field"])
    return SuggestedTrait(field, _name(entry, "left_"), _name(entry, "right_"))


def _criterion(entry: _Data) -> CriterionTemplate:
    low, middle, high = (Bilingual(entry[key], entry[f"{key}_en"]) for key in ("a0", "a2", "a4"))
    return CriterionTemplate(
        entry["code"], _name(entry), entry["weight"], entry["na"], low, middle, high
    )


def _sow(entry: _Data) -> SowTemplate:
    limits = zip(_sentences(entry["limits_vi"]), _sentences(entry["limits_en"]), strict=True)
    return SowTemplate(
        role=entry["role"],
        purpose=_name(entry, "purpose_"),
        outputs=tuple(_capitalised(_halves(one)) for one in entry["results"]),
        measures=tuple(entry["measures"]),
        limits=tuple(Bilingual(vi, en) for vi, en in limits),
    )


def _capitalised(words: Bilingual) -> Bilingual:
    return Bilingual(*(f"{said[:1].upper()}{said[1:]}" for said in (words.vi, words.en)))


def _sentences(text: str) -> list[str]:
    """Part what is not in scope into lines: each part between semicolons is one."""
    parts = [part.strip().rstrip(".") for part in text.split(";")]
    return [f"{part[:1].upper()}{part[1:]}." for part in parts]


def _sow_wording(lint: _Data) -> SowWording:
    return SowWording(*(_rules(lint[key]) for key in ("favours", "self_scoring", "vague")))


def _rules(entries: Sequence[_Data]) -> tuple[WordingRule, ...]:
    return tuple(WordingRule(entry["phrase"], entry["instead"]) for entry in entries)


def _measure(entry: _Data) -> MeasureTemplate:
    return MeasureTemplate(
        code=entry["code"],
        side=entry["side"],
        name=_name(entry),
        formula=entry["formula"],
        interval=entry["interval"],
        min_n=entry["min_n"],
        context=tuple(entry.get("context", ())),
        never_for=_halves(entry["never_for"]) if "never_for" in entry else None,
    )


def _method(entry: _Data, library: _Data) -> LibraryMethod:
    return LibraryMethod(
        group=entry["group"],
        shortest=entry["shortest"],
        longest=entry["longest"],
        purpose=Bilingual(entry["purpose_vi"], entry["purpose_en"]),
        source=entry["source"],
        step=StepTemplate(
            code=entry["code"],
            kind=StepKind.ACTIVITY,
            minutes=entry["minutes"],
            title=_name(entry),
            say=Bilingual(entry["say_vi"], entry["say_en"]),
            do=tuple(map(_name, entry["do"])),
            done_when=(_name(library["result_done"]),) if entry["result"] else (),
        ),
    )


def _activities(data: _Data) -> tuple[ActivityTemplate, ...]:
    main = frozenset(data["main"])
    return tuple(
        ActivityTemplate(
            code=entry["code"],
            phase=entry["phase"],
            kind=entry["kind"],
            shared=entry.get("shared", ""),
            main=entry["code"] in main,
            name=_name(entry),
            letters=entry["raci"],
        )
        for entry in data["activities"]
    )


def _obligation(entry: _Data) -> ObligationTemplate:
    return ObligationTemplate(
        code=entry["code"],
        provider=entry["provider"],
        requester=entry["requester"],
        copied=tuple(entry["cc"]),
        activity=entry["activity"],
        name=_name(entry),
        trigger=entry["trigger"],
        due=_name(entry, "sla_"),
        accepted_when=_halves(entry["accept"]),
    )


def _holidays(entries: Sequence[_Data]) -> Iterator[Holiday]:
    for entry in entries:
        first = date.fromisoformat(entry.get("day") or entry["from"])
        last = date.fromisoformat(entry.get("day") or entry["to"])
        for number in range((last - first).days + 1):
            day = first + timedelta(days=number)
            yield Holiday(day, _name(entry), entry["announced"])


def _feedback_field(entry: _Data, vocabularies: Mapping[str, tuple[Term, ...]]) -> FieldTemplate:
    answers = vocabularies[entry["answers"]] if "answers" in entry else ()
    return FieldTemplate(
        code=entry["code"],
        name=_name(entry),
        kind=entry["kind"],
        answers=tuple(term.code for term in answers),
        weight=entry["weight"],
        required=entry["req"],
    )


def _vocabularies(taxonomy: _Data) -> dict[str, tuple[Term, ...]]:
    """Return every list of named entries; ordinal scales have their value for a code."""
    return {
        name: tuple(
            Term(str(entry.get("code", entry.get("value"))), _name(entry), entry.get("slang", ""))
            for entry in entries
        )
        for name, entries in taxonomy.items()
        if isinstance(entries, list) and isinstance(entries[0], dict)
    }


def _synonyms(data: _Data, vocabularies: Mapping[str, tuple[Term, ...]]) -> Thesaurus:
    """Learn the synonyms gathered by hand, then the phrases of vocabularies and their slang.

    Single words of a vocabulary are left out: they name an entry, and mean much else in a note.
    """
    groups = [(group["code"], (*group["vi"], *group["en"])) for group in data["groups"]]
    for name in data["vocabularies"]:
        for term in vocabularies[name]:
            words = f"{term.name.vi},{term.name.en},{term.slang}"
            phrases = tuple(part for part in _PARTS.split(words) if " " in part.strip())
            groups.append((f"{name}.{term.code}", phrases))
    return Thesaurus(groups)
