"""Phone numbers and e-mail addresses, however a file writes them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.importing.emails import looks_like_email, read_emails
from domain.model.importing.phones import PhoneFault, looks_like_phone, read_phones

FEW = settings(max_examples=60)
MOBILE = "+84901234567"
mobiles = st.from_regex(r"[35789][0-9]{8}", fullmatch=True)


@pytest.mark.parametrize(
    ("written", "numbers"),
    [
        ("p:+84901234567", (MOBILE,)),
        ("p:0901234567", (MOBILE,)),
        ("84901234567", (MOBILE,)),
        ("0084 901 234 567", (MOBILE,)),
        ("+84 (0)90 123 4567", (MOBILE,)),
        ("901234567", (MOBILE,)),
        ("901234567.0", (MOBILE,)),
        ("０９０１２３４５６７", (MOBILE,)),
        ("0901.234.567", (MOBILE,)),
        ("'0901 234 567", (MOBILE,)),
        ("845123456", ("+84845123456",)),
        ("0162 345 6789", ("+84323456789",)),
        ("1212345678", ("+84792345678",)),
        ("0199 234 5678", ("+84592345678",)),
        ("024 3825 1234", ("+842438251234",)),
        ("04 3825 1234", ("+842438251234",)),
        ("0236.3821234", ("+842363821234",)),
        ("+1 (415) 293-3313", ("+14152933313",)),
        ("+971 50 123 4567", ("+971501234567",)),
        ("1-955-371-0847 x371", ("19553710847",)),
        ("(980) 494-7423", ("9804947423",)),
        ("0912345678/0987654321", ("+84912345678", "+84987654321")),
        ("0912.345.678 0987.654.321", ("+84912345678", "+84987654321")),
        ("0912345678 - 0987654321", ("+84912345678", "+84987654321")),
        ("0901234567; +84901234567", (MOBILE,)),
        ("Zalo: 0901 234 567 (chị Mai)", (MOBILE,)),
        ("", ()),
        ("—", ()),
    ],
)
def test_that_a_number_has_one_spelling(written: str, numbers: tuple[str, ...]) -> None:
    found = read_phones(written)
    assert found.numbers == numbers
    assert found.fault is None


@pytest.mark.parametrize("written", ["9.01E+08", "9,01E+08", "9.01234567E8", "8.4901234567E+10"])
def test_that_a_number_which_a_spreadsheet_shortened_is_flagged_and_never_guessed(
    written: str,
) -> None:
    assert read_phones(written).numbers == ()
    assert read_phones(written).fault is PhoneFault.SCIENTIFIC


@pytest.mark.parametrize("written", ["0912345", "091234567890", "1900 1234", "Facebook", "12"])
def test_that_what_has_not_the_digits_of_a_number_is_none(written: str) -> None:
    assert read_phones(written).fault is PhoneFault.UNREADABLE


@FEW
@given(mobiles)
def test_that_all_spellings_of_a_number_are_one(nine: str) -> None:
    apart = f"{nine[:2]} {nine[2:5]}.{nine[5:]}"
    spellings = [f"0{nine}", f"+84{nine}", f"84{nine}", f"0084{nine}", nine, f"p:+84{nine}"]
    spellings += [
        f"0{apart}",
        f"+84 {apart}",
        f"(+84) {apart}",
        f"+84(0){apart}",
        f"{nine}.0",
    ]
    assert {read_phones(one).numbers for one in spellings} == {(f"+84{nine}",)}


@FEW
@given(st.text(alphabet="0123456789+-. ()/xp:;", max_size=30))
def test_that_reading_a_number_again_changes_nothing(text: str) -> None:
    for number in read_phones(text).numbers:
        assert read_phones(number).numbers == (number,)


@FEW
@given(st.text(max_size=60))
def test_that_any_text_is_read_without_falling(text: str) -> None:
    found = read_phones(text)
    assert not (found.numbers and found.fault)
    for address in read_emails(text):
        assert read_emails(address) == (address,)


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("0901234567", True),
        ("p:+84900000000", True),
        ("901234567", True),
        ("(980) 494-7423", True),
        ("1-955-371-0847 x371", True),
        ("2353000.0", False),
        ("1.200.000", False),
        ("2025-01-31", False),
        ("31.01.2025", False),
        ("120232362357800000", False),
        ("LEAD-003407", False),
        ("0912 (Mai)", False),
    ],
)
def test_that_amounts_days_and_codes_do_not_look_like_numbers_to_call(
    text: str, is_one: bool
) -> None:
    assert looks_like_phone(text) is is_one


@pytest.mark.parametrize(
    ("written", "addresses"),
    [
        ("Shelley_Kerluke47@Hotmail.com", ("shelley_kerluke47@hotmail.com",)),
        (" mai @ gmail.com ", ("mai@gmail.com",)),
        ("Mai <mai@gmail.com>", ("mai@gmail.com",)),
        ("mailto:mai@gmail.com.", ("mai@gmail.com",)),
        ("a@b.vn; c.d+e@f.com.vn, A@B.VN", ("a@b.vn", "c.d+e@f.com.vn")),
        ("mai@gmail", ()),
        ("", ()),
    ],
)
def test_that_an_address_has_one_spelling(written: str, addresses: tuple[str, ...]) -> None:
    assert read_emails(written) == addresses


def test_that_a_cell_looks_like_an_address_only_if_it_is_nothing_else() -> None:
    assert looks_like_email("khach00@example.com")
    assert not looks_like_email("viết cho khach00@example.com nhé")
