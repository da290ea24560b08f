import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import DomainError, NotFound, TextTooLong
from domain.text import _UNUSUAL, LINE_LIMIT, check_length, clean, fill, fold, mark, safe_file_name

TRICKY = st.text(
    st.one_of(
        st.characters(categories=None),
        st.sampled_from(
            "a1#đĐơ\u0301\u0302\u0323\u0338\u200b\u200d\ufe0e\ufe0f\u20e3\u2328\u2329\u2190\u2194"
            "👩👦❤\U0001f3fd\U000e0067\ud800 \n\r\t\x0b\x85\u2028\u3000\ufeff\u0345\u0130"
        ),
    )
)


@given(TRICKY, st.booleans())
def test_that_cleaning_twice_is_cleaning_once(text: str, multiline: bool) -> None:
    once = clean(text, multiline=multiline)
    assert clean(once, multiline=multiline) == once


@given(TRICKY)
def test_that_a_cleaned_text_is_composed_and_can_be_stored_anywhere(text: str) -> None:
    cleaned = clean(text, multiline=True)
    assert unicodedata.is_normalized("NFC", cleaned)
    cleaned.encode()
    assert not any(unicodedata.category(one) in {"Cc", "Cs"} for one in cleaned if one != "\n")
    assert "\n" not in clean(text)


@given(TRICKY)
def test_that_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("raw", "cleaned"),
    [
        ("Nguye\u0302\u0303n Thi\u0323", "Nguyễn Thị"),
        ("a\u202eb\u2066c\u2069d\u200ee", "abcde"),
        ("bom\ufeffbom so\u00adft \u200bz\u200cw", "bombom soft zw"),
        ("x\x00\x1b[31mred\x9b", "x[31mred"),
        ("lone \ud83d here", "lone \ufffd here"),
        ("\ufdd0a\ufffe\U0010ffff", "a"),
        ("a\u00a0b\tc\u3000 d", "a b c d"),
        ("one\r\ntwo\u2028three\u2029four\x0bfive", "one two three four five"),
        ("👨‍👩‍👧 và a\u200db", "👨‍👩‍👧 và ab"),
        ("❤\ufe0f 1\ufe0f\u20e3 a\ufe0f", "❤\ufe0f 1\ufe0f\u20e3 a"),
        ("\U0001f3f4\U000e0067\U000e0062\U000e007f", "\U0001f3f4"),
        ("a\u200b\u0301", "á"),
        ("  \n ", ""),
        ("<b>&amp;</b> =1+1", "<b>&amp;</b> =1+1"),
    ],
)
def test_that_a_line_is_cleaned(raw: str, cleaned: str) -> None:
    assert clean(raw) == cleaned


def test_that_signs_of_every_day_stay_and_compose_with_nothing() -> None:
    usual = [sign for sign in map(chr, range(0x110000)) if not _UNUSUAL.search(sign)]
    assert all(clean(f"a{sign}b") == f"a{sign}b" for sign in usual if sign not in " \n")
    assert not any(map(unicodedata.combining, usual))
    assert unicodedata.is_normalized("NFC", "".join(usual))


def test_that_a_text_of_many_lines_keeps_its_lines() -> None:
    assert clean(" one  two\r\n\rthree\u2029\n", multiline=True) == "one  two\n\nthree"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("đường", "duong"),
        ("ĐƯỜNG", "Ðường"),
        ("hòa", "hoà"),
        ("Nguye\u0302\u0303n  Thị", "nguyễn\u00a0thi"),
        ("khỏe", "khoẻ"),
        ("STRASSE", "straße"),
    ],
)
def test_that_spellings_of_one_word_fold_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other)


def test_that_a_text_too_long_is_a_fact_with_numbers() -> None:
    assert check_length("x" * LINE_LIMIT, LINE_LIMIT) == "x" * LINE_LIMIT
    with pytest.raises(TextTooLong) as error:
        check_length("x" * (LINE_LIMIT + 1), LINE_LIMIT)
    assert error.value.arguments == {"limit": 300, "length": 301}
    assert "301" in str(error.value)


def test_that_braces_in_values_and_unknown_places_are_shown_as_they_stand() -> None:
    assert (
        fill("{name}: {gone}", {"name": "{0} {evil.__class__}"}) == "{0} {evil.__class__}: {gone}"
    )


def test_that_an_error_is_said_in_a_language_with_its_words_translated() -> None:
    vietnamese = {
        NotFound.sentence: "Không còn {kind} này nữa.",
        "claim": "luận điểm",
    }
    assert NotFound(mark("claim")).said(lambda text: vietnamese.get(text, text)) == (
        "Không còn luận điểm này nữa."
    )
    assert str(DomainError()) == "This cannot be done."


@pytest.mark.parametrize(
    ("text", "stem"),
    [
        ('Chị Lan: 35 tuổi? / "VIP"', "Chị Lan- 35 tuổi-VIP"),
        ("", "cung-ve"),
        ("...", "cung-ve"),
        ("CON", "_CON"),
        ("nul.txt", "_nul.txt"),
        ("../../etc/passwd", "etc-passwd"),
        ("C:\\x:stream ", "C-x-stream"),
        ("một\nhai", "một hai"),
    ],
)
def test_that_any_text_becomes_a_safe_file_name(text: str, stem: str) -> None:
    assert safe_file_name(text) == stem


@given(TRICKY)
def test_that_a_file_name_is_never_too_long_nor_reserved(text: str) -> None:
    stem = safe_file_name(text)
    assert 1 <= len(stem) <= 101
    assert len(stem.encode()) <= 201
    assert not set(stem) & set('<>:"/\\|?*\n\r\0')
    assert not stem.endswith((" ", "."))
    assert safe_file_name(stem) == stem
