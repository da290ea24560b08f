"""SOWs stand each on a page of its own, in both languages, with names only where they are told."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

import main
from domain.model.session_report import Naming
from domain.model.sow import SowContent
from domain.model.wording import Bilingual, Tongue
from domain.services.examples import Rehearsing
from domain.services.scoping import Scoping
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.exports.reading import letters, said_in
from tests.fakes import FakeBench


@pytest.fixture(scope="module")
def scoping() -> Scoping:
    fake = FakeBench(load_catalogue())
    Rehearsing(fake.bench()).rehearse("real_estate", load_sample("real_estate"))
    return Scoping(fake.bench())


def written(content: SowContent, tongue: Tongue, place: Path) -> PdfReader:
    report = main.makers().sow_writer().write(content, tongue, place)
    assert (report.replaced, report.shortened) == ((), ())
    return PdfReader(place)


@pytest.mark.parametrize("tongue", Tongue)
def test_that_every_position_fills_one_page_and_says_all_of_it(
    tmp_path: Path, scoping: Scoping, tongue: Tongue
) -> None:
    content = scoping.content()
    pdf = written(content, tongue, tmp_path / "sow.pdf")

    assert len(pdf.pages) == len(content.sows) == 8
    for page, sow in zip(pdf.pages, content.sows, strict=True):
        said = letters(page.extract_text())
        told = [row.name for rows in sow.rows.values() for row in rows]
        told += [one.name for one in (*sow.owes, *sow.owed)]
        told += [one.name for one in sow.measures]
        told += [line.text for line in (*sow.outputs, *sow.limits)]
        assert [one for one in told if letters(one.said(tongue)) not in said] == []


def test_that_names_are_told_only_where_they_should_be(tmp_path: Path, scoping: Scoping) -> None:
    full = said_in(written(scoping.content(Naming.FULL), Tongue.ENGLISH, tmp_path / "full.pdf"))
    none = said_in(written(scoping.content(Naming.NONE), Tongue.ENGLISH, tmp_path / "none.pdf"))

    assert letters("Held by: Võ Thanh Sơn (hư cấu) since 02/01/2024") in letters(full)
    assert letters("Sơn") not in letters(none)
    assert letters("Vacant") not in letters(none)


def test_that_a_sow_of_one_position_is_one_page_and_too_much_runs_on(
    tmp_path: Path, scoping: Scoping
) -> None:
    content = scoping.content(Naming.FULL, "SCO")
    [sow] = content.sows
    long = replace(sow.limits[0], text=Bilingual.same("<b>=rất dài</b> " * 18))
    full = replace(content, sows=(replace(sow, limits=(long,) * 40),))

    assert len(written(content, Tongue.VIETNAMESE, tmp_path / "one.pdf").pages) == 1
    pdf = written(full, Tongue.VIETNAMESE, tmp_path / "two.pdf")
    assert len(pdf.pages) > 1
    assert letters(said_in(pdf)).count(letters("<b>=rất dài</b>")) == 18 * 40
