import errno
import json
import os
import re
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdf
import pytest

from domain.model.assumptions import SETTINGS
from domain.model.difference import Difference, Heard, Part
from domain.model.documents import AskLine, BriefContent, ClaimLine, ObjectionLine, TraitLine
from domain.model.fields import PersonaField, Section
from domain.model.message_flags import MessageFlag
from domain.model.sides import Side
from domain.model.statistics.posterior import ClaimStatus
from domain.model.unknown import Basis, Needed
from domain.model.version_diff import ExplainedDifference, Reason, ReasonKind, TouchedMessage
from domain.model.versions import ChangeKind
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, clean
from exports.brief_pdf import PdfBriefWriter
from exports.fonts import Face, glyph_of
from exports.paging import TOP, Flow, gap
from tests.exports.briefs import long_brief, signed_brief
from tests.exports.reading import as_drawn, letters, said_in
from ui.language import translator_for

FILES = Path(__file__).parent.parent / "files"
BLNS = json.loads((FILES / "blns" / "blns.json").read_text("utf-8"))
OURS = ("BeVietnamPro-", "NotoSans-", "Inter-")
DRAFT = replace(signed_brief(), draft=True)


def _translate_for(tongue: Tongue) -> Translate:
    return translator_for(tongue.value)


def _write(
    content: BriefContent, path: Path, tongue: Tongue = Tongue.ENGLISH
) -> tuple[pypdf.PdfReader, WriteReport]:
    report = PdfBriefWriter(_translate_for).write(content, tongue, path)
    return pypdf.PdfReader(path), report


@pytest.mark.parametrize("tongue", Tongue)
@pytest.mark.parametrize(
    ("name", "content"), [("signed", signed_brief()), ("draft", DRAFT)], ids=["signed", "draft"]
)
def test_that_the_brief_says_what_it_should(
    tmp_path: Path, accept: bool, name: str, content: BriefContent, tongue: Tongue
) -> None:
    golden = FILES / "briefs" / f"{name}_{tongue.value}.txt"
    reader, report = _write(content, tmp_path / "b.pdf", tongue)
    said = "\n".join(line.rstrip() for line in said_in(reader).splitlines()) + "\n"
    if accept:
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(said, "utf-8")
    assert said == golden.read_text("utf-8")
    assert report == WriteReport()


@pytest.mark.parametrize(
    ("flag", "said", "in_vietnamese"),
    [
        (MessageFlag.STOP_AND_REVIEW, "■ stop it, then decide", "■ dừng lại rồi quyết"),
        (MessageFlag.REVIEW_REQUIRED, "! decide on it", "! cần quyết"),
        (MessageFlag.VERIFY, "? check it", "? kiểm lại"),
    ],
)
def test_that_the_table_of_messages_says_what_is_asked_of_one(
    tmp_path: Path, flag: MessageFlag, said: str, in_vietnamese: str
) -> None:
    brief = signed_brief()
    flagged = replace(brief, messages=(replace(brief.messages[0], flag=flag),))
    told = {
        tongue: letters("".join(_pages(_write(flagged, tmp_path / "b.pdf", tongue)[0])))
        for tongue in (Tongue.ENGLISH, Tongue.VIETNAMESE)
    }
    assert letters(said) in told[Tongue.ENGLISH]
    assert letters(in_vietnamese) in told[Tongue.VIETNAMESE]
    untouched = letters("".join(_pages(_write(brief, tmp_path / "b.pdf")[0])))
    assert letters(said) not in untouched


def test_that_the_language_is_chosen_at_export_and_typed_words_stay(tmp_path: Path) -> None:
    vi = said_in(_write(signed_brief(), tmp_path / "vi.pdf", Tongue.VIETNAMESE)[0])
    en = said_in(_write(signed_brief(), tmp_path / "en.pdf", Tongue.ENGLISH)[0])
    assert "Chân dung khách hàng" in vi
    assert "Customer persona" in en
    assert "Trang đích" in vi
    assert "Landing page" in en
    for said in (vi, en):
        assert "Ngại vay vì lãi thả nổi" in said


def test_that_a_draft_is_seen_on_the_page_and_never_called_signed(tmp_path: Path) -> None:
    said = said_in(_write(DRAFT, tmp_path / "b.pdf")[0])
    assert said.count("DRAFT") == 2 * 2
    assert "have not signed this state" in said
    assert "signed by" not in said
    assert "Lê An" not in said


def test_that_a_claim_without_answers_has_no_share(tmp_path: Path) -> None:
    claim = ClaimLine("C01", "Sợ chậm bàn giao", (Side.SALES,), "untested", ratings=(6.5, 6))
    content = replace(signed_brief(), sections=((Section.HURTS, (claim,)),))
    said = said_in(_write(content, tmp_path / "b.pdf", Tongue.VIETNAMESE)[0])
    assert "chưa có khách nào xác nhận · 6,5/10 · 6 phiếu" in said
    assert not re.search(r"\d%", said.replace("90%", "").split("Evidence")[0])


def test_that_only_our_faces_are_in_the_file_and_all_are_embedded(tmp_path: Path) -> None:
    reader, _ = _write(DRAFT, tmp_path / "b.pdf", Tongue.VIETNAMESE)
    for page in reader.pages:
        for font in page["/Resources"]["/Font"].values():  # type: ignore[index]
            face = font.get_object()
            assert face["/BaseFont"].split("+")[1].startswith(OURS)
            assert "/FontFile2" in face["/FontDescriptor"].get_object()


def test_that_the_file_tells_its_title_and_language_and_nothing_of_its_maker(
    tmp_path: Path,
) -> None:
    reader, _ = _write(signed_brief(), tmp_path / "b.pdf", Tongue.VIETNAMESE)
    assert reader.metadata is not None
    told = {key: str(value) for key, value in reader.metadata.items()}
    assert told == {"/Title": "Chân dung khách hàng · Chị Hà, 34 · Vườn Sông · 2.0"}
    assert reader.trailer["/Root"]["/Lang"] == "vi"  # type: ignore[index]
    raw = (tmp_path / "b.pdf").read_bytes()
    assert b"Date" not in raw
    assert str(tmp_path).encode() not in raw


def test_that_the_same_content_gives_the_same_bytes(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        _write(DRAFT, tmp_path / name)
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


def test_that_briefs_drawn_on_many_threads_at_once_are_all_right(tmp_path: Path) -> None:
    _write(DRAFT, tmp_path / "alone.pdf")
    places = [tmp_path / f"{number}.pdf" for number in range(8)]
    writer = PdfBriefWriter(_translate_for)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda place: writer.write(DRAFT, Tongue.ENGLISH, place), places))
    assert {place.read_bytes() for place in places} == {(tmp_path / "alone.pdf").read_bytes()}


def test_that_the_brief_is_small_enough_to_send(tmp_path: Path) -> None:
    _write(DRAFT, tmp_path / "b.pdf", Tongue.VIETNAMESE)
    assert (tmp_path / "b.pdf").stat().st_size <= 80_000


def _naughty(text: str) -> BriefContent:
    """A brief that says a text in every place where somebody may have typed it."""
    content = signed_brief()
    claim = replace(content.sections[0][1][0], text=text)
    message = replace(content.messages[0], text=text, rests_on=(text, text), angle=text, proof=text)
    return replace(
        content,
        workspace=text,
        signatures=((Side.MARKETING, text),),
        persona_name=text,
        persona_line=text,
        quote=text,
        quote_origin=text,
        sections=((Section.WHO, (claim,)),),
        messages=(message,),
        changes=(("+", text),),
        unknown=(text,),
        minority=(text,),
    )


def test_that_naughty_strings_are_shown_as_typed_and_nothing_else_happens(tmp_path: Path) -> None:
    claims = tuple(
        ClaimLine(f"N{number}", f"«{number}» {text} «/{number}»", (), "untested")
        for number, text in enumerate(BLNS)
    )
    content = replace(signed_brief(), sections=((Section.WORDS, claims),))
    reader, report = _write(content, tmp_path / "b.pdf")
    said = letters(said_in(reader))
    missing = [
        text
        for number, text in enumerate(BLNS)
        if letters(as_drawn(f"«{number}» {text} «/{number}»")) not in said
    ]
    assert missing == []
    unknown = {char for text in BLNS for char in clean(text) if glyph_of(char, Face.TEXT) is None}
    assert set(report.replaced) == unknown
    _assert_harmless(reader)


def _assert_harmless(reader: pypdf.PdfReader) -> None:
    """No link, no picture, no script: text and lines only."""
    assert "/Names" not in reader.trailer["/Root"]  # type: ignore[operator]
    assert "/OpenAction" not in reader.trailer["/Root"]  # type: ignore[operator]
    for page in reader.pages:
        assert "/Annots" not in page
        assert "/XObject" not in page["/Resources"]  # type: ignore[operator]


@pytest.mark.parametrize("text", [*BLNS[60:400:17], "<b>", "</para>", "<img src='/etc/passwd'>"])
def test_that_a_naughty_string_may_stand_in_every_place(tmp_path: Path, text: str) -> None:
    reader, _ = _write(_naughty(text), tmp_path / "b.pdf")
    _assert_harmless(reader)
    drawn = letters(as_drawn(text))
    assert letters(said_in(reader)).count(drawn) >= 7


def test_that_composed_and_decomposed_vietnamese_are_drawn_alike(tmp_path: Path) -> None:
    apart = unicodedata.normalize("NFD", "Nguyễn Thị Đào")
    _write(replace(signed_brief(), persona_name=apart), tmp_path / "a.pdf")
    _write(replace(signed_brief(), persona_name="Nguyễn Thị Đào"), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize("text", ["ế" * 30_000, "từ " * 10_000, "dòng\n" * 6_000])
def test_that_a_monstrous_text_flows_over_pages_and_nothing_is_lost(
    tmp_path: Path, text: str
) -> None:
    content = signed_brief()
    message = replace(content.messages[0], proof=text)
    content = replace(content, quote=text, messages=(message,), minority=(text,))
    reader, _ = _write(content, tmp_path / "b.pdf")
    assert len(reader.pages) > 1
    said, word = said_in(reader), text.split(maxsplit=1)[0]
    kind = word[0] if len(word) > 100 else word
    assert said.count(kind) >= 3 * text.count(kind)
    assert f"1 / {len(reader.pages)}" in said


def test_that_what_the_head_has_no_room_for_is_cut_and_told(tmp_path: Path) -> None:
    _, report = _write(replace(signed_brief(), workspace="W" * 2_000), tmp_path / "b.pdf")
    assert report.shortened == ("the head of the page",)


def test_that_a_persona_without_anything_has_a_brief(tmp_path: Path) -> None:
    bare = replace(
        DRAFT,
        version="",
        persona_name="",
        persona_line="",
        quote="",
        quote_origin="",
        sections=(),
        messages=(),
        changes=(),
        unknown=(),
        minority=(),
    )
    reader, _ = _write(bare, tmp_path / "b.pdf")
    assert len(reader.pages) == 1
    assert "There is no claim in it yet." in said_in(reader)


def test_that_a_full_disk_keeps_the_old_brief(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "b.pdf"
    _write(signed_brief(), path)
    old = path.read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        _write(DRAFT, path)
    assert path.read_bytes() == old
    assert list(tmp_path.iterdir()) == [path]


def _pages(reader: pypdf.PdfReader) -> list[str]:
    return [page.extract_text() for page in reader.pages]


def test_that_sixty_long_claims_leave_one_page_to_pin_up_and_say_what_is_on_page_2(
    tmp_path: Path,
) -> None:
    content = long_brief()
    reader, report = _write(content, tmp_path / "b.pdf")
    front, *back = _pages(reader)
    assert report.shortened == ()
    on_front = len(re.findall(r"\(\d+\)\n|of \d+\n", front))
    assert 6 <= on_front < 20
    found = re.search(r"and (\d+) more claims on the next pages", front)
    assert found is not None
    assert int(found[1]) == 60 - on_front
    assert "more messages on the next pages" in front
    assert back[0].count("Evidence and changes") == 1
    behind = letters("".join(back))
    for number in range(60):
        if number != 5:
            assert letters(f"hết {number}") in behind
    assert behind.count("ế") >= 30_000
    for heading in ("What has changed since the version before", "What the signs and warnings"):
        assert not any(page.rstrip().endswith(heading) for page in back)


def test_that_no_share_stands_without_its_n_and_few_answers_have_none(tmp_path: Path) -> None:
    few = ClaimLine(
        *("C09", "Ít người nói", (Side.SALES,), "thin"), share=0.6, support=3, against=2, few=True
    )
    some = replace(signed_brief().sections[0][1][0], code="C10", heard_on=date(2026, 9, 30))
    content = replace(signed_brief(), sections=((Section.WHO, (few, some)),), due=True)
    reader, _ = _write(content, tmp_path / "b.pdf")
    front, back = _pages(reader)
    assert "3 of 5" in front
    assert "too few answers for a share" in front
    assert "3 for, 2 against, of 5" in back
    shares = [line for line in (front + back).splitlines() if re.search(r"\d%", line)]
    assert "60%" not in "".join(shares)
    assert "88%(61)" in letters(front)
    assert "88% (90% interval 80–94%) · 54 for, 7 against, of 61" in back
    assert "5 days old" in back


def test_that_every_page_says_draft_and_due_in_words(tmp_path: Path) -> None:
    content = replace(long_brief(12), draft=True)
    reader, _ = _write(content, tmp_path / "b.pdf")
    for said in _pages(reader):
        assert "DRAFT" in said
        assert "DUE FOR RENEWAL" in said
        assert "have not signed this state" in said


def test_that_the_trust_band_counts_claims_in_words(tmp_path: Path) -> None:
    front = _pages(_write(signed_brief(), tmp_path / "b.pdf")[0])[0]
    assert "Customers heard on 3 of 4 claims · ○ 1 untested · ✓ 3 supported" in front
    assert "valid until the review on 06/11/2026" in front
    late = replace(signed_brief(), counted_on=date(2026, 11, 7), due=True)
    front = _pages(_write(late, tmp_path / "b.pdf")[0])[0]
    assert "its review was due on 06/11/2026: renew it" in front


def test_that_page_2_gives_reasons_questions_answers_and_assumptions(tmp_path: Path) -> None:
    found = Difference(ChangeKind.QUANTIFIER_CHANGED, Part.CLAIM, "C03", "Nhiều khách", "Đa số")
    line = ExplainedDifference(
        found,
        Heard(ClaimStatus.THIN, 4, 2),
        Heard(ClaimStatus.SUPPORTED, 41, 7),
        (Reason(ReasonKind.PROPOSAL, "47 trên 58 khách nói vậy"),),
        (TouchedMessage("G01", "Khoá lãi", MessageFlag.VERIFY),),
    )
    needed = Needed(12, 0.7, Basis.ANSWERS)
    setting = SETTINGS["enough"]
    content = replace(
        signed_brief(),
        differences=(line,),
        asking=(AskLine("C04", "Vợ chồng chưa thống nhất", PersonaField.DECISION, needed),),
        objections=(ObjectionLine("Đắt quá", "Mời xem bảng tính"), ObjectionLine("Xa", "")),
        assumptions=((setting, 15.0, setting.default),),
    )
    said = "\n".join(_pages(_write(content, tmp_path / "b.pdf")[0])[1:])
    for words in (
        "C03 · another “how many” · Nhiều khách → Đa số",
        "thin (4 for, 2 against, of 6) → ✓ supported (41 for, 7 against, of 48)",
        "because: 47 trên 58 khách nói vậy",
        "messages that rest on it: G01",
        "answers still needed: about 12",
        "Mời xem bảng tính",
        "no answer agreed yet",
        "* Enough for a verdict 15 answers (the method: 10 answers)",
    ):
        assert letters(words) in letters(said)


def test_that_scales_are_told_in_words_and_a_wide_gap_asks_for_customers(tmp_path: Path) -> None:
    long = TraitLine("Quyết theo cảm xúc " * 6, "<b>Con số</b>", {Side.MARKETING: 3})
    traits = (
        TraitLine("Tự quyết", "Hỏi cả nhà", {Side.MARKETING: 3, Side.SALES: 8, Side.OWNER: 6}),
        TraitLine("Sợ hớ", "Sợ lỡ", {Side.MARKETING: 3, Side.SALES: 3, Side.OWNER: 3}),
        *[long] * 30,
    )
    said = said_in(_write(replace(signed_brief(), traits=traits), tmp_path / "b.pdf")[0])
    assert "Where each side sees this customer" in said
    assert "Marketing and Sales stand far apart, 5 of 10: ask customers" in said
    assert "Marketing 3 · Sales 8" in said
    assert "Marketing and Sales put their marks on the same place" in said
    assert said.count("<b>Con số</b>") == 30
    alone = replace(signed_brief(), traits=traits[:1], sections=(), messages=(), changes=())
    assert "Tự quyết" in said_in(_write(alone, tmp_path / "c.pdf")[0])


def test_that_the_heading_of_the_assumptions_never_stands_alone_at_the_foot(
    tmp_path: Path,
) -> None:
    every = tuple((one, one.default, one.default) for one in SETTINGS.values())
    for count in range(0, 20, 2):
        agreed = tuple(ObjectionLine(f"Đắt quá {n}", "Mời xem") for n in range(count))
        content = replace(signed_brief(), objections=agreed, assumptions=every)
        pages = _pages(_write(content, tmp_path / "b.pdf")[0])
        (found,) = [page for page in pages if "What the counting assumes" in page]
        assert "How much one answer weighs" in found, f"{count} objections"


def test_that_many_blocks_stand_in_two_columns_of_about_the_same_height() -> None:
    flow = Flow()
    flow.place_columns([[gap(20)] for _ in range(11)])
    assert TOP - flow.pages[-1].end == pytest.approx(6 * 20)
