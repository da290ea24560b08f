"""Run sheets read back: every step with its time and words, in either language."""

from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

import main
from domain.model.agendas import AgendaPlan, StepPlan, clock_of
from domain.model.run_sheet import RunSheet
from domain.model.wording import Bilingual, Tongue
from domain.services.handing_out import HandingOut
from domain.services.planning import Planning
from tests.desks import make_desk
from tests.exports.reading import as_drawn, letters, said_in


def _written(sheet: RunSheet, tongue: Tongue, place: Path) -> Path:
    report = main.makers().run_sheet_writer().write(sheet, tongue, place)
    assert not report.shortened
    return place


@pytest.mark.parametrize("code", ["draw_a", "draw_b", "compact", "review"])
@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_every_step_is_read_back(code: str, tongue: Tongue, tmp_path: Path) -> None:
    sheet = HandingOut(make_desk().bench).run_sheet(code)
    reader = pypdf.PdfReader(_written(sheet, tongue, tmp_path / "sheet.pdf"))
    page = reader.pages[0].mediabox
    assert [round(float(page.width)), round(float(page.height))] == [595, 842]
    said = said_in(reader)
    for step in sheet.steps:
        assert clock_of(step.begins) in said
        assert letters(f"{step.code} · {step.title.said(tongue)[:8]}") in letters(said)
    # cells stand side by side, so lines of neighbours mix: words are looked for one by one
    words = set(said.split())
    for step in sheet.steps:
        texts = (step.title, step.say, *step.do, *step.needs, *step.leaves)
        for word in " ".join(text.said(tongue) for text in texts).split():
            assert any(word in found for found in words), word


def test_that_own_words_stand_as_they_were_typed(tmp_path: Path) -> None:
    desk = make_desk()
    naughty = "<b>=cmd|' /C calc'!A0</b> & ễ 🎉"
    plan = AgendaPlan("Riêng của mình", "5 người", 23 * 60 + 50, (StepPlan("", 15, naughty),))
    code = Planning(desk.bench).add(plan).code
    sheet = HandingOut(desk.bench).run_sheet(code)
    assert (clock_of(sheet.begins), clock_of(sheet.ends)) == ("23:50", "0:05")
    place = _written(sheet, Tongue.VIETNAMESE, tmp_path / "sheet.pdf")
    said = letters(said_in(place))
    assert letters(as_drawn(naughty)) in said
    assert letters("Riêng của mình") in said
    first = place.read_bytes()
    assert _written(sheet, Tongue.VIETNAMESE, place).read_bytes() == first


def test_that_a_step_that_fits_a_page_is_never_cut(tmp_path: Path) -> None:
    sheet = HandingOut(make_desk().bench).run_sheet("compact")
    # some thirty lines each: more than a page's rest, less than a page
    steps = tuple(
        replace(step, say=Bilingual.same(f"zq{at:02d} lời dài hơn một chút nữa " * 45))
        for at, step in enumerate(sheet.steps[:6])
    )
    place = _written(replace(sheet, steps=steps), Tongue.VIETNAMESE, tmp_path / "sheet.pdf")
    pages = [page.extract_text() for page in pypdf.PdfReader(place).pages]
    assert len(pages) > 1
    for at in range(len(steps)):
        counts = [page.count(f"zq{at:02d}") for page in pages]
        assert sorted(counts)[-2:] == [0, 45], counts


def test_that_a_long_step_runs_over_pages(tmp_path: Path) -> None:
    sheet = HandingOut(make_desk().bench).run_sheet("compact")
    long = replace(sheet.steps[0], say=Bilingual.same("ba má ở gần " * 1_500))
    many = replace(sheet, steps=(long, *sheet.steps[1:]))
    place = _written(many, Tongue.ENGLISH, tmp_path / "sheet.pdf")
    assert said_in(place).count("má") == 1_500
    assert len(pypdf.PdfReader(place).pages) > 3
