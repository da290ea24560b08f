"""Release notes stand on one page, whatever there is to tell, and say what they left out."""

from pathlib import Path

import pytest
from pypdf import PdfReader

import main
from domain.model.release_notes import NotesPart, NotesText
from domain.model.wording import Tongue
from tests.exports.reading import letters, said_in


def texts(claims: int, *, draft: bool = False) -> list[NotesText]:
    """Return notes from the fullest to the shortest."""
    found = []
    for most in (claims, 10, 3, 1):
        lines = tuple(f"C{n:02d} Nhiều khách <b>lo</b> lãi thả nổi {n}" for n in range(most))
        more = (f"và {claims - most} nữa",) if claims > most else ()
        parts = tuple(NotesPart(title, (*lines, *more)) for title in ("Thêm mới", "Thay đổi"))
        facts = ("Vườn Sông", "Có hiệu lực từ 12/06/2026")
        found.append(
            NotesText("Ghi chú phát hành · phiên bản 1.1", facts, ("Đổi C01.",), parts, draft=draft)
        )
    return found


@pytest.mark.parametrize("claims", [3, 80])
def test_that_notes_fit_on_one_page(tmp_path: Path, claims: int) -> None:
    place = tmp_path / "notes.pdf"
    report = main.makers().release_notes_writer().write(texts(claims), Tongue.VIETNAMESE, place)
    pdf = PdfReader(place)
    said = said_in(pdf)
    assert report.replaced == ()
    assert len(pdf.pages) == 1
    assert letters("<b>lo</b>") in letters(said)
    assert (letters("và 70 nữa") in letters(said)) is (claims == 80)


def test_that_a_draft_says_so(tmp_path: Path) -> None:
    place = tmp_path / "notes.pdf"
    main.makers().release_notes_writer().write(texts(3, draft=True), Tongue.ENGLISH, place)
    assert "DRAFT" in said_in(place)
