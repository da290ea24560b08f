"""What is said about a table that somebody else made."""

from domain.model.table_words import ADVICE, ENCODINGS, FACTS, told
from domain.model.tables import TableEncoding, TableFact, TableWarning
from ui.language import translator_for


def test_that_every_fact_and_encoding_has_words() -> None:
    assert set(FACTS) == set(TableFact)
    assert set(ENCODINGS) == set(TableEncoding)


def test_that_a_warning_says_where() -> None:
    said = told(TableWarning(TableFact.STRAY_QUOTE, 12, (3, 5)), translator_for("vi"))
    assert said == 'Dấu ngoặc kép " không đóng, giữ nguyên: 12 (dòng 3, 5, … của tệp)'
    said = told(TableWarning(TableFact.HIDDEN_ROWS, 2), translator_for("vi"))
    assert said == "Dòng bị ẩn trong tệp Excel: 2"


def test_that_all_of_it_is_said_in_vietnamese() -> None:
    translate = translator_for("vi")
    for fact, sentence in [*FACTS.items(), *ADVICE.items()]:
        assert translate(sentence) != sentence, fact
