"""The report of a session in every format, read back."""

import errno
import json
import os
import re
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pypdf
import pytest
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

import main
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.report_lines import ActionReport, DecisionLine, ParkedReport
from domain.model.session_report import Naming, SessionReport
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.polling import Polling
from domain.services.reporting import Reporting
from tests import sittings
from tests.desks import TestDesk, make_desk
from ui.language import translator_for

ENDINGS = (".pdf", ".docx", ".json")
ROOT = Path(__file__).parent.parent.parent


def _report(desk: TestDesk, naming: Naming = Naming.SHORT) -> SessionReport:
    reporting = Reporting(desk.bench)
    session = reporting.sessions()[0]
    return reporting.report(session.id, naming, lambda tongue: translator_for(tongue.value))


def _write(content: SessionReport, place: Path, tongue: Tongue = Tongue.ENGLISH) -> Path:
    main.makers().report_writer(place.suffix).write(content, tongue, place)
    return place


def _words(place: Path) -> str:
    """Everything that a reader sees, on one line."""
    if place.suffix == ".pdf":
        text = " ".join(page.extract_text() for page in pypdf.PdfReader(place).pages)
    elif place.suffix == ".docx":
        document = docx.Document(str(place))
        paragraphs = document.element.body.iter(qn("w:p"))  # cells one by one take it very long
        text = " ".join(Paragraph(one, document).text for one in paragraphs)
    else:
        text = place.read_text("utf-8")
    return " ".join(text.split())


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_everything_of_the_session_is_read_back(tmp_path: Path, ending: str) -> None:
    content = _report(make_desk("real_estate"))
    words = _words(_write(content, tmp_path / f"r{ending}"))
    assert content.notes
    said = [note.text for note in content.notes]
    said += [point.resolution for point in content.points if point.resolution]
    said += [claim.text for claim in content.claims]
    said += [message.text for message in content.messages]
    said += [duty.name.en for duty in content.duties] + [one.name.en for one in content.obligations]
    said += [text for _, text in content.questions] + [step.title.en for step in content.steps]
    if ending == ".pdf":  # cells of a row are drawn line by line, so only words stay together
        said = [word for one in said for word in one.split()]
    assert [one for one in said if one not in words] == []


@pytest.mark.parametrize(
    ("tongue", "heading"),
    [(Tongue.VIETNAMESE, "Biên bản buổi 1"), (Tongue.ENGLISH, "Report of session 1")],
)
def test_that_it_speaks_the_language_chosen(tmp_path: Path, tongue: Tongue, heading: str) -> None:
    content = _report(make_desk("real_estate"))
    pdf = _write(content, tmp_path / "r.pdf", tongue)
    reader = pypdf.PdfReader(pdf)
    assert len(reader.pages) > 3
    assert all(heading in page.extract_text() for page in reader.pages)
    assert f"/Lang ({tongue.value})".encode() in pdf.read_bytes()
    document = docx.Document(str(_write(content, tmp_path / "r.docx", tongue)))
    assert document.paragraphs[0].text == heading
    names = [one.style.name for one in document.paragraphs if one.style is not None]
    headings = [name for name in names if name == "Heading 1"]
    assert len(headings) >= 9
    assert document.core_properties.language == {"vi": "vi-VN", "en": "en-GB"}[tongue.value]


def test_that_the_document_for_word_names_our_font_and_nobody(tmp_path: Path) -> None:
    place = _write(_report(make_desk("real_estate")), tmp_path / "r.docx")
    told = docx.Document(str(place)).core_properties
    assert (told.author, told.last_modified_by, told.comments) == ("", "", "")
    with zipfile.ZipFile(place) as parts:
        assert not [name for name in parts.namelist() if "thumbnail" in name]
        whole = b"".join(parts.read(name) for name in parts.namelist())
        styles = parts.read("word/styles.xml").decode()
    assert b"python-docx" not in whole
    assert "Be Vietnam Pro" in styles
    assert pypdf.PdfReader(_write(_report(make_desk("real_estate")), tmp_path / "r.pdf")).metadata


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_names_are_told_as_far_as_was_chosen(tmp_path: Path, ending: str) -> None:
    desk = make_desk("real_estate")
    full = _words(_write(_report(desk, Naming.FULL), tmp_path / f"f{ending}"))
    short = _words(_write(_report(desk), tmp_path / f"s{ending}"))
    none = _words(_write(_report(desk, Naming.NONE), tmp_path / f"n{ending}"))
    assert "Nguyễn Hoài An" in full
    assert "Nguyễn Hoài An" not in short
    assert "N. H. A." in short
    assert "Nguyễn Hoài An" not in none
    assert "N. H. A." not in none


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_nothing_hidden_is_told(tmp_path: Path, ending: str) -> None:
    desk = make_desk()
    session = sittings.drawn(desk.bench, {Side.SALES: ((PersonaField.PAIN, "Kín như bưng"),)})
    polling = Polling(desk.bench)
    poll = polling.open_round(
        session.id, PollKind.AGREEMENT, {Side.MARKETING: 3, Side.SALES: 3}, named=False
    )
    polling.agree(polling.papers(poll.id)[0].id, 5, "Lý do chưa mở")
    content = _report(desk)
    assert content.notes is None
    assert content.ballot is None
    words = _words(_write(content, tmp_path / f"r{ending}"))
    assert "Kín như bưng" not in words
    assert "Lý do chưa mở" not in words
    polling.close_round(poll.id)
    assert "Lý do chưa mở" in _words(_write(_report(desk), tmp_path / f"r{ending}"))


def test_that_ratings_of_a_side_too_small_are_joint_alone(tmp_path: Path) -> None:
    rounds = _report(make_desk("real_estate")).rounds
    assert [one.number for one in rounds] == [1, 2]
    for rating in (rating for one in rounds for rating in one.ratings):
        assert all(spread.n >= 3 for spread in rating.sides.values())
        assert rating.joint is not None
    one = replace(rounds[0].ratings[0], sides={})
    alone = replace(rounds[0].ratings[1], sides={}, joint=None, n=1)
    content = replace(
        _report(make_desk("real_estate")), rounds=(replace(rounds[0], ratings=(one, alone)),)
    )
    words = _words(_write(content, tmp_path / "r.docx"))
    assert "Both together" in words
    assert "rated by one person alone, so not shown" in words


NAUGHTY = (
    "<b>đậm</b> & <script>alert(1)</script>",
    "=cmd|' /C calc'!A0",
    "</para><img src='/etc/passwd'/>",
    "chữ \u202eđảo\u202c \x00\x1b[31m\ufffe \ud800",
    "Nguye\u0302\u0303n",
    "😀 漢字",
    "d" * 3_000,
    "w:t xml]]>",
)


@pytest.mark.parametrize("ending", ENDINGS)
@pytest.mark.parametrize("text", NAUGHTY)
def test_that_typed_text_stands_as_text(tmp_path: Path, ending: str, text: str) -> None:
    content = _report(make_desk("real_estate"))
    assert content.notes
    claim = replace(content.claims[0], text=text)
    naughty = replace(
        content,
        workspace=text,
        notes=(replace(content.notes[0], text=text),),
        claims=(claim,),
        minority=(text,),
        questions=((Side.SALES, text),),
        decisions=(DecisionLine(text, text, (Side.SALES,)),),
        actions=(ActionReport(text, text, None, False, True, 1, "O06"),),
        parked=(ParkedReport(text, False, 1),),
        messages=(),  # what was not typed here takes long to lay out
        duties=(),
        obligations=(),
        points=(),
    )
    words = _words(_write(naughty, tmp_path / f"r{ending}"))
    assert not re.search("[\u202a-\u202e\x00-\x08\x1b\ufffe]", words)
    if "script" in text:
        assert "<script>alert(1)</script>" in words
    if ending == ".docx" and text.startswith("Nguye"):
        assert "Nguyễn" in words


@pytest.mark.parametrize("ending", ENDINGS)
def test_that_a_full_disk_leaves_the_old_report(
    tmp_path: Path, ending: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = _report(make_desk("real_estate"))
    place = _write(content, tmp_path / f"r{ending}")
    old = place.read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        _write(replace(content, workspace="Khác"), place)
    assert place.read_bytes() == old
    assert [one.name for one in tmp_path.iterdir()] == [place.name]


def test_that_a_session_without_a_version_is_a_draft(tmp_path: Path) -> None:
    desk = make_desk()
    sittings.revealed(desk.bench)
    content = _report(desk)
    assert content.draft
    pages = pypdf.PdfReader(_write(content, tmp_path / "r.pdf")).pages
    assert all("DRAFT" in page.extract_text() for page in pages)
    assert "Draft: no version" in _words(_write(content, tmp_path / "r.docx"))
    signed = _words(_write(_report(make_desk("real_estate")), tmp_path / "s.pdf"))
    assert "DRAFT" not in signed


def test_that_the_page_on_the_report_tells_the_shape(tmp_path: Path) -> None:
    page = (ROOT / "docs" / "session-report.md").read_text("utf-8")
    found = re.search(r"```json\n(.*?)```", page, re.DOTALL)
    assert found is not None
    place = _write(_report(make_desk("real_estate")), tmp_path / "r.json")
    shape, told = json.loads(found[1]), json.loads(place.read_text("utf-8"))
    assert list(told) == list(shape)
    for name, one in shape.items():
        if isinstance(one, list) and isinstance(one[0], dict) and told[name]:
            assert list(told[name][0]) == list(one[0]), name
