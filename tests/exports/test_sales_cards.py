"""Cards for salespeople: four to a page, with every word on them whatever was typed."""

import re
import unicodedata
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest

from domain.model.fields import PersonaField, Section
from domain.model.message_flags import MessageFlag
from domain.model.persona import PersonaKind
from domain.model.sales_cards import CardClaim, SalesCard, SalesCardsContent
from domain.model.wording import Tongue
from exports.sales_cards_pdf import PdfSalesCardsWriter
from tests.exports.reading import letters
from ui.language import translator_for

CARD = SalesCard(
    code="G01",
    section=None,
    claims=(
        CardClaim("Ngại vay vì lãi thả nổi", "supported", 47, 58),
        CardClaim("Vợ chồng chưa thống nhất", "untested", 0, 0),
    ),
    say=("Khoá lãi 36 tháng", "Trang hợp đồng mẫu"),
    avoid=("lãi thấp nhất",),
    untrue=(CardClaim("Thiếu không gian xanh", "contradicted", 14, 51),),
    ask=(PersonaField.ANXIETY,),
)
CONTENT = SalesCardsContent(
    workspace="Vườn Sông",
    version="2.0",
    draft=False,
    due=False,
    dated=date(2026, 10, 2),
    persona_name="Chị Hà, 34",
    persona_kind=PersonaKind.PRIMARY,
    persona_line="Trưởng nhóm kế toán",
    cards=(CARD, replace(CARD, code="", section=Section.HURTS, say=(), avoid=(), untrue=())),
)


def _pages(folder: Path, content: SalesCardsContent, tongue: Tongue = Tongue.ENGLISH) -> list[str]:
    path = folder / "cards.pdf"
    report = PdfSalesCardsWriter(lambda one: translator_for(one.value)).write(content, tongue, path)
    assert report.shortened == ()
    return [page.extract_text() for page in pypdf.PdfReader(path).pages]


def test_that_a_card_says_who_what_hurts_what_to_say_and_not_and_what_to_ask(
    tmp_path: Path,
) -> None:
    [said] = _pages(tmp_path, CONTENT)
    for words in (
        "Message G01",
        "Chị Hà, 34",
        "✓ Ngại vay vì lãi thả nổi (47 of 58)",
        "Vợ chồng chưa thống nhất (no customer has answered yet)",
        "Khoá lãi 36 tháng",
        "× lãi thấp nhất",
        "customers say otherwise: Thiếu không gian xanh (14 of 51)",
        "What still worries you",
        "What hurts?",
        "no words agreed yet: listen, and ask",
        "version 2.0",
    ):
        assert letters(words) in letters(said)
    assert "%" not in said
    assert "DRAFT" not in said


@pytest.mark.parametrize(
    ("flag", "english", "vietnamese"),
    [
        (MessageFlag.STOP_AND_REVIEW, "■ stop it, then decide", "■ dừng lại rồi quyết"),
        (MessageFlag.REVIEW_REQUIRED, "! decide on it", "! cần quyết"),
        (MessageFlag.VERIFY, "? check it", "? kiểm lại"),
    ],
)
def test_that_a_card_says_what_is_asked_of_its_message(
    tmp_path: Path, flag: MessageFlag, english: str, vietnamese: str
) -> None:
    content = replace(CONTENT, cards=(replace(CARD, flag=flag),))
    assert letters(english) in letters(_pages(tmp_path, content)[0])
    [said] = _pages(tmp_path, content, Tongue.VIETNAMESE)
    assert letters(vietnamese) in letters(said)
    assert letters(english) not in letters(_pages(tmp_path, CONTENT)[0])


def test_that_a_stopped_message_is_not_to_be_said(tmp_path: Path) -> None:
    card = replace(CARD, say=(), avoid=(), stopped="Khoá lãi <b>36</b> tháng")
    [said] = _pages(tmp_path, replace(CONTENT, cards=(card,)))
    assert letters("× stop it, then decide: Khoá lãi <b>36</b> tháng") in letters(said)
    assert letters(said).index(letters("What not to say")) < letters(said).index(letters("stop it"))


def test_that_each_card_of_a_draft_that_is_due_says_so(tmp_path: Path) -> None:
    said = _pages(tmp_path, replace(CONTENT, draft=True, due=True), Tongue.VIETNAMESE)
    assert "\n".join(said).count("BẢN NHÁP · CẦN LÀM MỚI") == 2


@pytest.mark.parametrize("text", ["ế" * 30_000, "<b>từ</b> " * 3_000])
def test_that_a_long_card_goes_on_on_the_next_and_nothing_is_lost(
    tmp_path: Path, text: str
) -> None:
    pages = _pages(tmp_path, replace(CONTENT, cards=(replace(CARD, say=(text,)),)))
    said = "\n".join(pages)
    cards = [int(many) for many in re.findall(r"Message G01 \(\d+/(\d+)\)", said)]
    assert len(cards) == cards[0] > 4
    assert len(pages) == -(-len(cards) // 4)
    kind = text[0] if text[0] == text[1] else text.split(maxsplit=1)[0]
    assert letters(said).count(kind) >= text.count(kind)


def test_that_decomposed_text_and_emoji_are_drawn(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Nguyễn Thị Đào")
    [said] = _pages(tmp_path, replace(CONTENT, persona_name=apart, persona_line="nhà 🏡"))
    assert "Nguyễn Thị Đào" in said


def test_that_no_text_of_a_card_is_smaller_than_eight_points_or_off_its_card(
    tmp_path: Path,
) -> None:
    long = replace(CARD, say=("Nói thật chậm và thật kỹ. " * 60,))
    _pages(tmp_path, replace(CONTENT, cards=(long, CARD, CARD)))
    sizes: set[float] = set()
    heights: set[float] = set()

    def see(text: str, cm: object, tm: list[float], font: object, size: float) -> None:
        if text.strip():
            sizes.add(size)
            heights.add(tm[5])

    for page in pypdf.PdfReader(tmp_path / "cards.pdf").pages:
        page.extract_text(visitor_text=see)
    assert min(sizes) >= 8
    middle = 842 / 2
    assert all(15 < height < 830 and abs(height - middle) > 10 for height in heights)


def test_that_a_persona_without_claims_has_a_page_that_says_so(tmp_path: Path) -> None:
    [said] = _pages(tmp_path, replace(CONTENT, cards=()))
    assert "There is no claim in it yet." in said
