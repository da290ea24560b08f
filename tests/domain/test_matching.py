import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.matching import kind_of, likeness, suggest_pairs, words_of
from domain.model.session import ComparisonKind
from tests.domain.vectors import vector

NOTES = st.lists(
    st.text(st.sampled_from("abđ ơư "), max_size=12).map(lambda text: (id(text), text)), max_size=6
)


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


def test_that_notes_of_the_same_words_meet_whatever_marks_or_case_they_carry() -> None:
    note = "Hai cửa thì mấy sổ"
    spellings = [
        unicodedata.normalize("NFD", note),
        "HAI CỬA, MẤY SỔ?",
        "hai cua may so",
    ]
    for spelling in spellings:
        (pair,) = suggest_pairs([("M13", note)], [("S13", spelling), ("S14", "Sợ giao nhà trễ")])
        assert (pair.left, pair.right, pair.score) == ("M13", "S13", 1.0)


def test_that_a_short_note_inside_a_long_one_is_suggested() -> None:
    pairs = suggest_pairs(
        [("M13", "Bình luận hay hỏi: hai cửa thì mấy sổ (37 trên 214 bình luận)")],
        [
            ("S13", "Hai cửa thì mấy sổ, sau này bán có khó không"),
            ("S18", "Phải đưa vợ và cha mẹ đi xem, ít khi quyết ngay lần đầu"),
        ],
    )
    assert [(pair.left, pair.right) for pair in pairs] == [("M13", "S13")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Khách là người trẻ", "Khách là người già"),
        ("căn góc", "cần góp"),
        ("", "anything"),
    ],
)
def test_that_fillers_and_single_syllables_are_no_likeness(one: str, other: str) -> None:
    assert suggest_pairs([(1, one)], [(2, other)]) == ()


def test_that_negation_is_a_word_of_weight() -> None:
    assert words_of("không lo") != words_of("lo")


@given(NOTES, NOTES)
def test_that_suggestions_are_ranked_the_same_each_time_and_lose_no_note(
    left: list[tuple[int, str]], right: list[tuple[int, str]]
) -> None:
    pairs = suggest_pairs(left, right)
    assert pairs == suggest_pairs(left, right)
    scores = [pair.score for pair in pairs]
    assert scores == sorted(scores, reverse=True)
    assert all(0 < score <= 1 for score in scores)


@given(st.frozensets(st.sampled_from("abcdef")), st.frozensets(st.sampled_from("abcdef")))
def test_that_likeness_is_symmetric_and_full_only_for_the_same_words(
    one: frozenset[str], other: frozenset[str]
) -> None:
    assert likeness(one, other) == likeness(other, one)
    assert (likeness(one, other) == 1) == (one == other and bool(one))
