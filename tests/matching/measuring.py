"""Whether the right partner of a note is among the first that are suggested for it."""

import json
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path
from typing import Any

import resources
from domain.model.fields import PersonaField
from domain.model.matching import MOST_PARTNERS, Slip, best_partners
from persistence.catalogue import load_catalogue

SAMPLES = ("real_estate", "b2b_saas", "dental_clinic")
ENOUGH = 0.9
"""In nine of ten cases the right partner is among the first three."""

SYNONYMS = load_catalogue().synonyms
_OWN_PAIRS = Path(__file__).parents[1] / "files" / "vietnamese_pairs.json"


@dataclass(frozen=True, slots=True)
class Case:
    """A note, its right partner, and where the suggestions have it.

    Attributes:
        source: where the pair stands.
        note: the note whose suggestions are looked at.
        partner: the note that people laid beside it.
        place: 1 for the best suggestion; None where it is not among the first.
    """

    source: str
    note: str
    partner: str
    place: int | None


def own_pairs() -> list[Case]:
    """Look at twelve pairs of Vietnamese phrasings, from both sides; one side is typed in NFD."""
    data = json.loads(_OWN_PAIRS.read_text("utf-8"))
    pairs: list[list[str]] = data["pairs"]
    left = [one for one, _ in pairs] + data["alone"]["marketing"]
    right = [other for _, other in pairs] + data["alone"]["sales"]
    typed = [unicodedata.normalize("NFD", one) for one in right]
    return [
        _case("own", here[at], there[at], there)
        for here, there in ((left, typed), (typed, left))
        for at in range(len(pairs))
    ]


def sample_pairs(*, by_words_alone: bool = False) -> list[Case]:
    """Look at every two notes of different sides in one point of the samples' boards.

    Args:
        by_words_alone: forget of which slot of the persona a note speaks.
    """
    return [case for name in SAMPLES for case in _sample_pairs(name, by_words_alone)]


def rate(cases: Sequence[Case]) -> float:
    """Return the share of the cases in which the right partner is among the first."""
    return sum(case.place is not None for case in cases) / len(cases)


def _case(source: str, note: str, partner: str, others: Sequence[str]) -> Case:
    slips = [Slip(text, text) for text in others]
    found = [one.right for one in best_partners(Slip(note, note), slips, SYNONYMS)]
    return Case(source, note, partner, _place(found, partner))


def _sample_pairs(name: str, by_words_alone: bool) -> Iterator[Case]:
    data: dict[str, Any] = json.loads(resources.path(f"samples/{name}.json").read_text("utf-8"))
    side_of = {note["id"]: side for side, notes in data["private_notes"].items() for note in notes}
    fields = (lambda field: None) if by_words_alone else PersonaField
    slips = {
        note["id"]: Slip(note["id"], note["text"], fields(note["field"]))
        for notes in data["private_notes"].values()
        for note in notes
    }
    for point in data["difference_board"]:
        for pair in combinations(point["notes"], 2):
            if side_of[pair[0]] == side_of[pair[1]]:
                continue
            for one, other in (pair, pair[::-1]):
                others = [slips[id] for id in slips if side_of[id] == side_of[other]]
                found = [likely.right for likely in best_partners(slips[one], others, SYNONYMS)]
                source = f"{name} {point['id']}"
                yield Case(source, slips[one].text, slips[other].text, _place(found, other))


def _place(found: Sequence[str], partner: str) -> int | None:
    return found.index(partner) + 1 if partner in found[:MOST_PARTNERS] else None
