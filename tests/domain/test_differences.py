"""What differs between two contents, in the order and words of the method (F.3)."""

import json
from typing import Any
from uuid import UUID

import pytest

from domain.model.difference import Difference, Heard, Part, Turn, same_words
from domain.model.differences import EMPTY, differ, differences
from domain.model.statistics.posterior import ClaimStatus
from domain.model.versions import ChangeKind

P1, C1, C2, C3, G1 = (f"00000000-0000-7000-8000-00000000000{n}" for n in range(1, 6))
CLAIM: dict[str, Any] = {
    "code": "C01",
    "persona": P1,
    "field": "pain",
    "text": "Nhiều khách sợ lãi thả nổi",
    "quantifier": "many",
    "importance": 2,
    "measured_by": "fear",
    "supporting": ["rate"],
    "scope": "",
}
PERSONA = {"code": "P1", "kind": "primary", "name": "Chị Hương", "line": ""}
MESSAGE = {"code": "G01", "text": "Lãi cố định 36 tháng", "rests_on": {C1: "load_bearing"}}


def content(**parts: Any) -> str:
    return json.dumps(json.loads(EMPTY) | parts)


def between(before: dict[str, Any], after: dict[str, Any]) -> tuple[Difference, ...]:
    return differences(content(claims=before), content(claims=after))


@pytest.mark.parametrize(
    ("change", "kind"),
    [
        ({"supporting": ["price"]}, ChangeKind.REVERSED),
        ({"quantifier": "most"}, ChangeKind.QUANTIFIER_CHANGED),
        ({"scope": "đã xem nhà mẫu"}, ChangeKind.VALUE_CHANGED),
        ({"measured_by": "worry"}, ChangeKind.VALUE_CHANGED),
        ({"field": "anxiety"}, ChangeKind.MOVED_FIELD),
        ({"importance": 3}, ChangeKind.IMPORTANCE_CHANGED),
        ({"text": "Nhiều khách ngại lãi thả nổi"}, ChangeKind.REWORDED),
    ],
)
def test_that_each_way_of_changing_a_claim_is_named(
    change: dict[str, Any], kind: ChangeKind
) -> None:
    (found,) = between({C1: CLAIM}, {C1: CLAIM | change})
    assert (found.kind, found.part, found.code, found.sign) == (kind, Part.CLAIM, "C01", "~")


@pytest.mark.parametrize(
    ("after", "turn"), [("most", Turn.STRENGTHENED), ("some", Turn.WEAKENED), ("rare", None)]
)
def test_that_another_how_many_strengthens_or_weakens(after: str, turn: Turn | None) -> None:
    (found,) = between({C1: CLAIM}, {C1: CLAIM | {"quantifier": after}})
    assert found.turn is turn


def test_that_the_weightiest_change_comes_first_and_the_others_are_told_too() -> None:
    changed = CLAIM | {"importance": 1, "quantifier": "some", "text": "Vài khách sợ"}
    (found,) = between({C1: CLAIM}, {C1: changed})
    assert found.kind is ChangeKind.QUANTIFIER_CHANGED
    assert found.also == (ChangeKind.IMPORTANCE_CHANGED, ChangeKind.REWORDED)
    moved = {one.name: (one.before, one.after) for one in found.moved}
    assert moved == {"importance": (2, 1), "quantifier": ("many", "some")}


@pytest.mark.parametrize(
    "text",
    ["nhiều khách sợ lãi thả nổi.", "Nhiều khách  sợ, lãi thả nổi", "Nhiều khách sợ lãi thả nổi"],
)
def test_that_case_commas_spaces_and_composition_are_no_difference(text: str) -> None:
    assert same_words(str(CLAIM["text"]), text)
    assert between({C1: CLAIM}, {C1: CLAIM | {"text": text}}) == ()
    assert not differ(content(claims={C1: CLAIM}), content(claims={C1: CLAIM | {"text": text}}))


def test_that_a_split_and_a_merge_are_told_once_by_the_parents() -> None:
    two = {
        C2: CLAIM | {"code": "C02", "text": "sợ lãi", "parent_ids": [C1]},
        C3: CLAIM | {"code": "C03", "text": "sợ phí", "parent_ids": [C1]},
    }
    (split,) = between({C1: CLAIM}, two)
    assert (split.kind, split.code) == (ChangeKind.CLAIM_SPLIT, "C01")
    assert split.after == "C02 sợ lãi / C03 sợ phí"
    one = {C1: CLAIM | {"parent_ids": [C2, C3]}}
    (merged,) = between(two, one)
    assert (merged.kind, merged.code) == (ChangeKind.CLAIM_MERGED, "C01")
    assert merged.before == "C02 sợ lãi + C03 sợ phí"


@pytest.mark.parametrize(
    "after",
    [
        {"claims": {C1: CLAIM | {"importance": 3}}},
        {"claims": {C1: CLAIM, C2: CLAIM | {"code": "C02"}}},
        {"claims": {}},
        {"personas": {P1: PERSONA | {"line": "mua lần đầu"}}},
        {"personas": {}},
        {"messages": {G1: MESSAGE | {"rests_on": {}}}},
        {"messages": {}},
        {"assumptions": {"enough": 30.0}},
        {"claims": {C1: CLAIM | {"threshold": 0.6}}},
        {},
    ],
)
def test_that_contents_differ_where_a_difference_is_told(after: dict[str, Any]) -> None:
    parts = {"personas": {P1: PERSONA}, "claims": {C1: CLAIM}, "messages": {G1: MESSAGE}}
    one, other = content(**parts), content(**parts | after)
    assert differ(one, other) == bool(differences(one, other))
    assert differ(other, one) == bool(differences(other, one))


def test_that_a_claim_that_replaces_another_is_no_split() -> None:
    found = between({C1: CLAIM}, {C2: CLAIM | {"code": "C02", "parent_ids": [C1]}})
    assert [one.kind for one in found] == [ChangeKind.CLAIM_ADDED, ChangeKind.CLAIM_REMOVED]


def test_that_the_order_is_that_of_the_method() -> None:
    before = content(
        personas={P1: PERSONA},
        claims={C1: CLAIM, C2: CLAIM | {"code": "C02"}},
        messages={G1: MESSAGE},
    )
    after = content(
        personas={P1: PERSONA | {"name": "Chị Lan"}},
        claims={C1: CLAIM | {"text": "khác hẳn"}, C3: CLAIM | {"code": "C03"}},
        messages={G1: MESSAGE | {"text": "Lãi thấp", "rests_on": {}}},
    )
    assert [(one.kind, one.code) for one in differences(before, after)] == [
        (ChangeKind.REWORDED, "P1"),
        (ChangeKind.CLAIM_ADDED, "C03"),
        (ChangeKind.CLAIM_REMOVED, "C02"),
        (ChangeKind.REWORDED, "C01"),
        (ChangeKind.MESSAGE_EDITED, "G01"),
    ]


def test_that_messages_are_told_one_by_one() -> None:
    before = content(messages={G1: MESSAGE, C2: MESSAGE | {"code": "G02"}})
    after = content(messages={G1: MESSAGE | {"rests_on": {}}, C3: MESSAGE | {"code": "G03"}})
    assert [(one.kind, one.code) for one in differences(before, after)] == [
        (ChangeKind.MESSAGE_ADDED, "G03"),
        (ChangeKind.MESSAGE_WITHDRAWN, "G02"),
        (ChangeKind.RESTS_MOVED, "G01"),
    ]


def test_that_what_was_heard_is_a_difference_only_where_both_days_are_known() -> None:
    here = content(claims={C1: CLAIM, C2: CLAIM | {"code": "C02"}})
    thin = Heard(ClaimStatus.THIN, 3, 1)
    then = {UUID(C1): thin, UUID(C2): thin}
    now = {UUID(C1): Heard(ClaimStatus.SUPPORTED, 20, 2), UUID(C2): Heard(ClaimStatus.THIN, 4, 1)}
    found = differences(here, here, then, now)
    assert [(one.kind, one.code, one.sign) for one in found] == [
        (ChangeKind.STATUS_CHANGED, "C01", "="),
        (ChangeKind.EVIDENCE_ONLY, "C02", "="),
    ]
    assert differences(here, here) == ()


def test_that_what_an_older_version_does_not_hold_is_no_difference() -> None:
    older = {key: value for key, value in CLAIM.items() if key != "scope"}
    assert between({C1: older}, {C1: CLAIM | {"scope": "đã xem"}}) == ()
    (own,) = between({C1: older}, {C1: CLAIM | {"threshold": 0.4}})
    assert own.kind is ChangeKind.VALUE_CHANGED, "nobody could set one then"
