"""Templates of agendas: round trip, and files that are none of ours."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import AgendaUnreadable
from domain.model.agendas import DAY, LONGEST, AgendaPlan, StepPlan
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean
from persistence.agenda_files import SUFFIX, JsonAgendaFiles
from persistence.catalogue import load_catalogue
from tests.persistence.things import texts

PLAN = AgendaPlan(
    "Buổi sáng <b>",
    "5 người",
    510,
    (StepPlan("C01", 5), StepPlan("pre_mortem", 15, say="Nghĩ đi\nđã"), StepPlan("", 9, "Trà")),
    "compact",
)


@pytest.fixture
def files(tmp_path: Path) -> JsonAgendaFiles:
    return JsonAgendaFiles(tmp_path / "agendas", load_catalogue())


def test_that_a_template_comes_back_as_it_was_kept(files: JsonAgendaFiles, tmp_path: Path) -> None:
    assert not files.saved()
    first, second = files.keep(PLAN), files.keep(PLAN)
    assert first != second
    assert [one.plan for one in files.saved()] == [PLAN, PLAN]
    files.forget(first)
    files.forget(first)
    assert [one.name for one in files.saved()] == [second]
    outside = tmp_path / f"outside{SUFFIX}"
    files.write(PLAN, outside)
    files.forget(f"../outside{SUFFIX}")
    assert files.read(outside) == PLAN
    assert not list(tmp_path.glob("**/*.tmp"))


_KNOWN = sorted(
    {step.code for one in load_catalogue().agendas.values() for step in one.steps}
    | {method.step.code for method in load_catalogue().methods}
)


def _words(limit: int, *, multiline: bool = False) -> st.SearchStrategy[str]:
    """Give texts as the services leave typed ones."""
    return texts.map(lambda text: clean(clean(text, multiline=multiline)[:limit], multiline=True))


_names = _words(NAME_LIMIT).map(lambda text: text or "x")
_minutes = st.integers(1, LONGEST)
_lines = _words(LINE_LIMIT)
_says = _words(TEXT_LIMIT, multiline=True)
_steps = st.one_of(
    st.builds(StepPlan, st.sampled_from(_KNOWN), _minutes, _lines, _says, _says),
    st.builds(StepPlan, st.just(""), _minutes, _names, _says, _says),
)
_plans = st.builds(
    AgendaPlan,
    _names,
    _lines,
    st.integers(0, DAY - 1),
    st.lists(_steps, min_size=1, max_size=8).map(tuple),
    st.sampled_from(["", "compact", "review"]),
)


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(plan=_plans)
def test_that_any_plan_survives(files: JsonAgendaFiles, tmp_path: Path, plan: AgendaPlan) -> None:
    files.write(plan, tmp_path / "any")
    assert files.read(tmp_path / "any") == plan


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes here")
def test_that_what_is_no_file_is_refused_at_once(files: JsonAgendaFiles, tmp_path: Path) -> None:
    folder = tmp_path / "agendas"
    folder.mkdir()
    os.mkfifo(folder / f"ống{SUFFIX}")
    (folder / f"thư mục{SUFFIX}").mkdir()
    assert [one.plan for one in files.saved()] == [None, None]


def _spoilt(**changes: Any) -> str:
    told = {
        "schema": "cungve-agenda/1",
        "title": "Tên",
        "people": "",
        "begins": 0,
        "base": "",
        "steps": [{"origin": "C01", "minutes": 5, "title": "", "say": "", "do": ""}],
    }
    return json.dumps(told | changes)


STEP: dict[str, Any] = {"origin": "C01", "minutes": 5, "title": "", "say": "", "do": ""}


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "no agenda"),
        ("\x00\xff", "no agenda"),
        ("[" * 100_000, "no agenda"),
        ("[]", "no agenda"),
        ("x" * 1_100_000, "no agenda"),
        (_spoilt(schema="cungve-agenda/2"), "newer version"),
        (_spoilt(schema=7), "no agenda"),
        (_spoilt(title=""), "missing"),
        (_spoilt(title="x" * 121), "missing"),
        (_spoilt(begins=True), "missing"),
        (_spoilt(begins=1440), "missing"),
        (_spoilt(steps=[]), "missing"),
        (_spoilt(steps=[STEP] * 61), "missing"),
        (_spoilt(steps=["C01"]), "missing"),
        (_spoilt(steps=[STEP | {"minutes": 241}]), "missing"),
        (_spoilt(steps=[STEP | {"origin": ""}]), "missing"),
        (_spoilt(steps=[STEP | {"origin": "nobody knows"}]), "does not know"),
    ],
)
def test_that_a_file_that_cannot_be_trusted_is_refused_and_left(
    files: JsonAgendaFiles, tmp_path: Path, content: str, told: str
) -> None:
    folder = tmp_path / "agendas"
    folder.mkdir()
    place = folder / f"lạ{SUFFIX}"
    place.write_text(content, "utf-8")
    with pytest.raises(AgendaUnreadable) as refused:
        files.read(place)
    sentence = refused.value.said(lambda text: text)
    assert told in sentence
    assert "left as it was" in sentence
    (saved,) = files.saved()
    assert saved.plan is None
    assert saved.refusal is not None
    assert place.read_text("utf-8") == content
