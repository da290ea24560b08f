"""What differs between two versions, in the words of a language: fields, values, evidence."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from domain.model.assumption_words import name_of, value_said
from domain.model.assumptions import SETTINGS, Setting
from domain.model.catalogue import Catalogue
from domain.model.difference import Difference, Heard, Moved, Part, Turn
from domain.model.direction import Message
from domain.model.feedback import FeedbackField, readable
from domain.model.labels import (
    BEARINGS,
    CHANGES,
    FIELDS,
    IMPORTANCE,
    MESSAGE_STATUSES,
    PERSONA_KINDS,
    SIDES,
    STATUS_SIGNS,
    STATUSES,
)
from domain.model.persona import Claim, Persona
from domain.model.quotes import Quote
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.asking import answer_words
from domain.services.quoting import may_be_shown
from domain.services.trait_words import marks_said
from domain.text import Translate, fill, mark

FIELD_NAMES: Final[Mapping[str, str]] = {
    "kind": mark("kind of persona"),
    "line": mark("one line"),
    "summary": mark("portrait in words"),
    "quote": mark("quote"),
    "quote_origin": mark("origin of the quote"),
    "avatar": mark("drawn portrait"),
    "picture_id": mark("picture"),
    "quantifier": mark("how many"),
    "threshold": mark("own threshold"),
    "field": mark("field"),
    "persona": mark("persona"),
    "importance": mark("weight"),
    "measured_by": mark("question that tests it"),
    "supporting": mark("answers that count for it"),
    "scope": mark("whom it counts"),
    "own_effect": mark("moves with our own doing"),
    "sides": mark("said by"),
    "owner_of_ten": mark("the owner's estimate of ten"),
    "turned_at": mark("turned round on"),
    "parent_ids": mark("made of"),
    "angle": mark("angle"),
    "channels": mark("channels"),
    "awareness": mark("stage of awareness"),
    "usp_ids": mark("USPs that prove it"),
    "promise": mark("promise"),
    "proof": mark("proof"),
    "words_to_use": mark("words to use"),
    "words_to_avoid": mark("words to avoid"),
    "call_to_action": mark("call to action"),
    "status": mark("status"),
    "rests_on": mark("rests on"),
    "answer": mark("answer"),
    "agreed_by": mark("agreed by"),
    "trait": mark("scale"),
}
"""What a field of a content is called; one that is not named here is only said to differ."""

_MARKED: Final[Mapping[str, Mapping[Any, str]]] = {
    "field": FIELDS,
    "importance": IMPORTANCE,
    "kind": PERSONA_KINDS,
    "sides": SIDES,
    "status": MESSAGE_STATUSES,
}
"""Fields whose values have words of their own."""

_TURNS: Final = {Turn.STRENGTHENED: mark("strengthened"), Turn.WEAKENED: mark("weakened")}
_NOTHING: Final = "–"
_LONG: Final = 80


@dataclass(frozen=True, slots=True)
class DifferenceWords:
    """Says differences in one language; ``of`` reads the names that things have now.

    Attributes:
        translate: gives marked literals in the language.
        tongue: the language.
        catalogue: what the method brings.
        names: names and codes of personas, claims and questions by identity or code.
        quotes: what customers said, with their consent: what was kept back is not repeated.
    """

    translate: Translate
    tongue: Tongue
    catalogue: Catalogue
    names: Mapping[str, str]
    quotes: tuple[Quote, ...] = ()

    @classmethod
    def of(
        cls, view: Reading, catalogue: Catalogue, tongue: Tongue, translate: Translate
    ) -> "DifferenceWords":
        """Read the names."""
        names = {str(one.id): one.name or one.code for one in view.of(Persona).all()}
        names |= {str(one.id): one.code for one in view.of(Claim).all()}
        names |= {str(one.id): one.code for one in view.of(Message).all()}
        names |= {one.code: one.name.said(tongue) for one in view.of(FeedbackField).all()}
        return cls(translate, tongue, catalogue, names, tuple(view.of(Quote).all()))

    def kind(self, one: Difference) -> str:
        """Say how a thing differs, the lesser ways after the weightiest."""
        kinds = [self.translate(CHANGES[kind]) for kind in (one.kind, *one.also)]
        if one.turn is not None:
            kinds[0] = f"{kinds[0]}, {self.translate(_TURNS[one.turn])}"
        return " · ".join(kinds)

    def thing(self, one: Difference) -> str:
        """Say what differs: its code, and its wording before and after."""
        if one.part is Part.ASSUMPTIONS:
            return self.translate(mark("How claims are counted"))
        if one.before and one.after and one.before != one.after:
            return f"{one.code} · {one.before} → {one.after}"
        called = one.after or one.before
        return one.code if called == one.code else f"{one.code} · {called}"

    def moved(self, one: Difference) -> tuple[str, ...]:
        """Say each field that differs, old → new; of what is new or gone the one value."""
        if one.part is Part.ASSUMPTIONS:
            return tuple(self._assumed(moved) for moved in one.moved if moved.name in SETTINGS)
        kept_back = self._keeps_back(one)
        return tuple(
            f"{self.translate(FIELD_NAMES[moved.name])}: {self._values(one, moved)}"
            for moved in one.moved
            if moved.name in FIELD_NAMES and not (kept_back and moved.name == "quote_origin")
        )

    def _keeps_back(self, one: Difference) -> bool:
        """Tell whether a quote of either side was kept back: then its origin is not told either."""
        quotes = (moved for moved in one.moved if moved.name == "quote")
        return any(
            not may_be_shown(self.quotes, words or "")
            for moved in quotes
            for words in (moved.before, moved.after)
        )

    def heard(self, before: Heard | None, after: Heard | None) -> str:
        """Say what customers had said of a claim then and now: k of n and the status."""
        told = [self._heard(one) for one in (before, after) if one is not None]
        return " → ".join(dict.fromkeys(told))

    def _heard(self, one: Heard) -> str:
        status = f"{STATUS_SIGNS[one.status]} {self.translate(STATUSES[one.status])}"
        if not one.n:
            return f"{status}, {self.translate(mark('nobody heard'))}"
        counts = fill(self.translate(mark("{k} of {n}")), {"k": one.support, "n": one.n})
        return f"{status}, {counts}"

    def _assumed(self, moved: Moved) -> str:
        setting = SETTINGS[moved.name]
        values = [self._number(setting, one) for one in (moved.before, moved.after)]
        return f"{self.translate(name_of(setting))}: {values[0]} → {values[1]}"

    def _number(self, setting: Setting, value: float | None) -> str:
        if value is None:
            return self.translate(mark("as the method has it"))
        decimal = "," if self.tongue is Tongue.VIETNAMESE else "."
        return value_said(setting, value, self.translate, decimal)

    def _values(self, one: Difference, moved: Moved) -> str:
        before, after = (self._value(one, moved.name, each) for each in (moved.before, moved.after))
        if one.before and one.after:
            return f"{before} → {after}"
        return after if one.after else before

    def _value(self, one: Difference, name: str, value: Any) -> str:
        if value is None or value in ("", [], {}):
            return _NOTHING
        if name == "quote" and not may_be_shown(self.quotes, value):
            return self.translate(mark("(kept back by the customer)"))
        if name == "rests_on":
            return ", ".join(
                f"{self.names.get(id, id)} ({self.translate(BEARINGS[bearing])})"
                for id, bearing in value.items()
            )
        if name == "agreed_by":
            return ", ".join(
                f"{who} ({self.translate(SIDES[side])})" for side, who in value.items()
            )
        if name == "trait":
            return self._trait(value)
        if isinstance(value, list):
            return ", ".join(self._word(one, name, each) for each in value)
        return _short(self._word(one, name, value))

    def _trait(self, value: Mapping[str, Any]) -> str:
        marks = {Side(side): place for side, place in value["marks"].items()}
        poles = f"{_short(value['left'])} ↔ {_short(value['right'])}"
        said = marks_said(marks, self.translate)
        return f"{poles} ({said})" if said else poles

    def _word(self, one: Difference, name: str, value: Any) -> str:
        marked = _MARKED.get(name, {})
        if value in marked:
            return self.translate(marked[value])
        if name in _VOCABULARIES:
            return self.catalogue.term(_VOCABULARIES[name], str(value)).said(self.tongue)
        if name == "picture_id":
            return self.translate(mark("one of its own"))
        if name == "avatar":
            return fill(self.translate(mark("no. {number}")), {"number": value + 1})
        if name == "supporting":
            return self._answer(str(value))
        if name == "own_effect":
            return self.translate(mark("yes") if value else mark("no"))
        if name == "threshold":
            return f"{round(100 * value)}%"
        if name == "turned_at":
            return f"{value[8:10]}/{value[5:7]}/{value[:4]}"
        return self.names.get(str(value), str(value))

    def _answer(self, code: str) -> str:
        words = answer_words(self.catalogue, code)
        return words.said(self.tongue) if words else readable(code)


_VOCABULARIES: Final = {
    "quantifier": "quantifiers",
    "channels": "channels",
    "awareness": "awareness_stages",
}


def _short(text: str) -> str:
    return text if len(text) <= _LONG else f"{text[: _LONG - 1].rstrip()}…"
