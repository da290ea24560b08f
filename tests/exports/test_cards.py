"""Cards to write on: every code once, on pages of A4, whatever a name holds."""

from pathlib import Path

import pypdf
import pytest

from domain.model.cards import CardsContent
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.wording import Tongue
from exports.cards_pdf import PdfCardsWriter
from ui.language import translator_for


def written(folder: Path, content: CardsContent, tongue: Tongue = Tongue.ENGLISH) -> Path:
    path = folder / "cards.pdf"
    PdfCardsWriter(lambda one: translator_for(one.value)).write(content, tongue, path)
    return path


def texts(path: Path) -> list[str]:
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


@pytest.mark.parametrize(("per_page", "pages"), [(4, 5), (8, 3)])
def test_that_every_card_has_its_code(tmp_path: Path, per_page: int, pages: int) -> None:
    sides = ((Side.SALES, "S06", 12), (Side.OWNER, "S03", 7))
    path = written(tmp_path, CardsContent("Vườn Sông", Ask.CUSTOMER, sides, per_page))
    said = texts(path)
    assert len(said) == pages
    whole = "\n".join(said)
    for side, step, count in sides:
        for number in range(1, count + 1):
            assert whole.count(f"{step}-{side.value.upper()}-{number:02d}") == 1
    assert whole.count("Who is our customer?") == 19
    assert whole.count("of 10 customers") == 7
    box = pypdf.PdfReader(path).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (595, 842)


def test_that_cards_speak_vietnamese_and_name_the_personas(tmp_path: Path) -> None:
    names = ("P1 Anh Khải", "P2 <b>Cô Ba</b> & " + "rất dài " * 20, "\u200b")
    content = CardsContent("", Ask.CUSTOMER, ((Side.OWNER, "C03", 1),), 4, names)
    path = tmp_path / "cards.pdf"
    writer = PdfCardsWriter(lambda one: translator_for(one.value))
    report = writer.write(content, Tongue.VIETNAMESE, path)
    [said] = texts(path)
    for words in ("Chủ doanh nghiệp", "Khách hàng của ta là ai?", "Họ là ai?", "P1 Anh Khải"):
        assert words in said
    assert "P2 <b>Cô Ba</b> &" in said
    assert report.shortened == ("tên chân dung trên phiếu",)


@pytest.mark.parametrize("asks", [Ask.SEGMENTS, Ask.MESSAGES, Ask.PROPOSALS])
def test_that_one_list_asks_for_no_slot(tmp_path: Path, asks: Ask) -> None:
    [said] = texts(written(tmp_path, CardsContent("x", asks, ((Side.SALES, "S04", 2),), 8)))
    assert "Question or slot" not in said
    assert "Who are they?" not in said


def test_that_the_same_cards_are_the_same_bytes(tmp_path: Path) -> None:
    content = CardsContent("x", Ask.CUSTOMER, ((Side.SALES, "S06", 1),))
    first = written(tmp_path, content).read_bytes()
    assert written(tmp_path, content).read_bytes() == first
