"""Suggested pairs: spellings, word order and synonyms meet; nothing is suggested by chance."""

import time
import unicodedata
from uuid import UUID, uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.fields import PersonaField
from domain.model.likeness import Thesaurus
from domain.model.matching import (
    MOST_PARTNERS,
    Likeness,
    Slip,
    best_partners,
    kind_of,
    suggest_pairs,
)
from domain.model.session import ComparisonKind
from tests.domain.vectors import vector
from tests.matching.measuring import ENOUGH, SYNONYMS, own_pairs, rate, sample_pairs

NOTES = st.lists(st.text(st.sampled_from("abđ ơư "), max_size=12), max_size=6).map(
    lambda texts: [Slip((at, text), text) for at, text in enumerate(texts)]
)
PLAIN = Thesaurus()


def _pair(one: str, other: str, synonyms: Thesaurus = SYNONYMS) -> Likeness[str] | None:
    pairs = suggest_pairs([Slip("left", one)], [Slip("right", other)], synonyms)
    return pairs[0] if pairs else None


def test_that_the_kind_of_a_point_follows_from_who_wrote_in_it() -> None:
    case = vector("rule_note_comparison")
    assert [
        kind_of(
            slot["sales"],
            slot["marketing"],
            slot.get("owner"),
            exclusive=slot.get("exclusive", False),
        )
        for slot in case["inputs"]["slots"]
    ] == [ComparisonKind(kind) for kind in case["expected"]]
    assert kind_of("Gần nhà", "gân  NHÀ", exclusive=True) is ComparisonKind.BOTH
    assert kind_of(None, None) is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hai cửa thì mấy sổ", unicodedata.normalize("NFD", "Hai cửa thì mấy sổ")),
        ("Hai cửa thì mấy sổ", "HAI CỬA, MẤY SỔ?"),
        ("Hai cửa thì mấy sổ", "hai cua may so"),
        ("Hoà thuận, thuỷ chung", "Hòa thuận thủy chung"),
        ("Mỹ thuật, lý lẽ", "Mĩ thuật lí lẽ"),
        ("Đường Điện Biên Phủ", "duong dien bien phu"),
    ],
)
def test_that_notes_of_the_same_words_meet_however_they_are_spelled(one: str, other: str) -> None:
    pair = _pair(one, other, PLAIN)
    assert pair is not None
    assert pair.score == 1.0


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nhà gần trường", "Trường gần nhà"),
        ("Kêu đắt quá", "Chê giá cao"),
        ("Hỏi lãi vay", "Lãi suất bao nhiêu"),
        ("Chưa có sổ đỏ", "Pháp lý chưa xong"),
        ("Vượt ngân sách", "Tài chính hạn hẹp"),
        ("Đưa bé đi cùng", "Có con nhỏ"),
        ("Too expensive", "The price is high"),
    ],
)
def test_that_synonyms_and_other_word_orders_are_suggested(one: str, other: str) -> None:
    assert _pair(one, other) is not None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Khách là người trẻ", "Khách là người già"),
        ("căn góc", "cần góp"),
        ("be bờ ao", "cho bé ăn"),
        ("", "anything"),
    ],
)
def test_that_fillers_and_single_syllables_are_no_likeness(one: str, other: str) -> None:
    assert _pair(one, other) is None


def test_that_a_short_note_inside_a_long_one_is_suggested() -> None:
    long = "Bình luận hay hỏi: hai cửa thì mấy sổ (37 trên 214 bình luận)"
    others = ["Hai cửa thì mấy sổ, sau này bán có khó không", "Phải đưa vợ và cha mẹ đi xem"]
    pairs = suggest_pairs([Slip(long, long)], [Slip(text, text) for text in others], SYNONYMS)
    assert [pair.right for pair in pairs] == others[:1]


def test_that_negation_is_a_word_of_weight() -> None:
    assert PLAIN.features("không lo") != PLAIN.features("lo")


def test_that_notes_of_one_slot_come_before_those_of_another() -> None:
    slip = Slip("note", "Hai vợ chồng tự quyết", PersonaField.DECISION)
    others = [
        Slip("channel", "Xem quảng cáo buổi trưa", PersonaField.CHANNEL),
        Slip("decision", "Đưa cha mẹ đi xem đã", PersonaField.DECISION),
    ]
    assert [one.right for one in best_partners(slip, others, PLAIN)] == ["decision"]


def test_that_notes_of_two_personas_do_not_meet() -> None:
    def slip(key: str, persona: UUID | None) -> Slip[str]:
        return Slip(key, "Lo lãi suất thả nổi", PersonaField.PAIN, persona)

    one, other = uuid4(), uuid4()
    left, right = [slip("left", one)], [slip("same", one), slip("other", other), slip("open", None)]
    assert [pair.right for pair in suggest_pairs(left, right, PLAIN)] == ["same", "open"]
    assert [pair.right for pair in best_partners(left[0], right, PLAIN)] == ["same", "open"]


def test_that_a_note_has_three_partners_at_most() -> None:
    others = [Slip(at, f"Lo lãi suất thả nổi {at}") for at in range(9)]
    partners = best_partners(Slip(99, "Lo lãi suất thả nổi"), others, PLAIN)
    assert [one.right for one in partners] == [0, 1, 2][:MOST_PARTNERS]


def test_that_the_right_partner_is_among_the_first_three_in_nine_of_ten_cases() -> None:
    own, samples = own_pairs(), sample_pairs()
    assert (len(own), len(samples)) == (24, 106)
    assert rate(own) >= ENOUGH
    assert rate(samples) >= ENOUGH


def test_that_two_hundred_notes_of_each_side_are_compared_at_once() -> None:
    def slips(side: str) -> list[Slip[str]]:
        words = [one.note for one in sample_pairs()]
        texts = [f"{words[at % len(words)]} {words[at * 7 % len(words)]}" for at in range(200)]
        return [Slip(f"{side} {at}", text) for at, text in enumerate(texts)]

    left, right = slips("left"), slips("right")
    suggest_pairs(left, right, SYNONYMS)
    began = time.process_time()
    suggest_pairs(left, right, SYNONYMS)
    assert time.process_time() - began < 0.5  # ten times what it takes on a slow machine


@given(NOTES, NOTES)
def test_that_suggestions_are_ranked_the_same_each_time(
    left: list[Slip[tuple[int, str]]], right: list[Slip[tuple[int, str]]]
) -> None:
    pairs = suggest_pairs(left, right, SYNONYMS)
    assert pairs == suggest_pairs(left, right, SYNONYMS)
    ranks = [pair.rank for pair in pairs]
    assert ranks == sorted(ranks, reverse=True)
    assert all(0 < pair.score <= 1 for pair in pairs)


@given(NOTES)
def test_that_likeness_is_symmetric(slips: list[Slip[tuple[int, str]]]) -> None:
    for one in slips:
        for other in slips:
            there = suggest_pairs([one], [other], SYNONYMS)
            back = suggest_pairs([other], [one], SYNONYMS)
            assert [pair.score for pair in there] == [pair.score for pair in back]
