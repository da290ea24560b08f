"""The scoreboard as PDF and workbook: both sides, gaps as gaps, nothing that is calculated."""

from pathlib import Path

import openpyxl
import pytest
from pypdf import PdfReader

from domain.model.scoreboard_text import ScoreboardText
from domain.model.wording import Tongue
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard
from domain.services.scoreboard_words import scoreboard_text
from domain.text import Translate
from exports.scoreboard_pdf import PdfScoreboardWriter
from exports.scoreboard_xlsx import XlsxScoreboardWriter
from tests.services.test_examples import rehearsed
from ui.language import translator_for


def translate_for(tongue: Tongue) -> Translate:
    return translator_for(tongue.value)


def text_in(tongue: Tongue) -> ScoreboardText:
    bench = rehearsed("real_estate").bench()
    board = Scoreboard(bench)
    scores = board.scores(board.iterations()[2].id)
    return scoreboard_text(scores, Saying(bench.catalogue, tongue, translate_for(tongue)))


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_the_pdf_shows_both_sides(tongue: Tongue, tmp_path: Path) -> None:
    place, text = tmp_path / "board.pdf", text_in(tongue)
    report = PdfScoreboardWriter(translate_for).write(text, tongue, place)
    assert report.replaced == ()
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(place).pages).split())
    for card in text.cards:
        assert card.title in words
    assert "302" in words
    assert text.table("designs").title in words


def test_that_a_table_of_the_pdf_names_its_columns_on_every_page(tmp_path: Path) -> None:
    place, text = tmp_path / "board.pdf", text_in(Tongue.ENGLISH)
    PdfScoreboardWriter(translate_for).write(text, Tongue.ENGLISH, place)
    table = text.table("measures")
    pages = [" ".join(page.extract_text().split()) for page in PdfReader(place).pages]
    headed = [page for page in pages if table.heads[-2] in page]
    assert len(headed) == 2, "the table goes on over a page"


def test_that_the_workbook_holds_numbers_and_gaps(tmp_path: Path) -> None:
    place, text = tmp_path / "board.xlsx", text_in(Tongue.ENGLISH)
    XlsxScoreboardWriter(translate_for).write(text, Tongue.ENGLISH, place)
    book = openpyxl.load_workbook(place)
    assert book.sheetnames[:2] == ["Scoreboard", "Numbers"]
    rows = {row[2]: row for row in book["Numbers"].iter_rows(min_row=5, values_only=True)}
    assert rows["Valid-contact rate"][4:6] == (288, 356)
    assert rows["Call-quality score"][3:7] == (69.6, None, 10, 0)
    assert rows["Attempts per lead"][3] is None  # a gap, no zero
    formats = {row[2].value: row for row in book["Numbers"].iter_rows(min_row=5)}
    assert formats["Valid-contact rate"][3].number_format == "0.0000"
    assert formats["Cost per lead"][3].number_format == "#,##0.00"
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
