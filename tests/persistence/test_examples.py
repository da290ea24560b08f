"""The worked examples in real files: all of it is there, also after the file was opened again."""

from pathlib import Path
from typing import Any

import pytest

from domain.model.brief import Person, Workspace
from domain.model.evidence import Evidence
from domain.model.persona import Claim, Persona
from domain.model.session import Comparison, Note
from domain.model.wording import Tongue
from domain.services.examples import EXAMPLES, TEMPLATES, Rehearsing
from domain.services.releasing import Releasing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.row import rows
from persistence.samples import load_sample
from tests.fakes import FakeBench, when_examples_are_over
from tests.real import open_real


def everything(bench: Workbench) -> dict[type, list[Any]]:
    """Return all things by kind."""
    with bench.reading() as view:
        return {row.entity: list(view.of(row.entity).all()) for row in rows()}


@pytest.mark.parametrize("code", EXAMPLES)
def test_that_an_example_is_whole_in_a_file_and_after_opening_it_again(
    tmp_path: Path, code: str
) -> None:
    bench, file = open_real(tmp_path, clock=when_examples_are_over())
    fake = FakeBench(load_catalogue(), clock=when_examples_are_over())
    Rehearsing(fake.bench()).rehearse(code, load_sample(code))
    Rehearsing(bench).rehearse(code, load_sample(code))
    before = everything(bench)
    [entry] = file.journal.history()
    file.close()

    bench, file = open_real(tmp_path)
    after = everything(bench)
    standing = Releasing(bench).standing()
    state = file.journal.state()
    file.close()

    assert after == before
    assert {kind: len(things) for kind, things in after.items() if things} == {
        kind: len(things) for kind, things in fake.store.things.items() if things
    }
    for kind in (Person, Persona, Claim, Note, Comparison, Evidence):
        texts = ("code", "name", "text", "resolution", "support")
        for name in (one for one in texts if one in kind.__dataclass_fields__):
            stored = sorted(getattr(thing, name) for thing in after[kind])
            assert stored == sorted(
                getattr(thing, name) for thing in fake.store.things[kind].values()
            )
    assert not standing.draft
    assert entry.intention.key == "load_example"
    assert state.undo is None


@pytest.mark.parametrize("template", TEMPLATES)
def test_that_a_template_begins_a_file(tmp_path: Path, template: str) -> None:
    bench, file = open_real(tmp_path)
    workspace = Rehearsing(bench).begin("Vườn Sông", template, Tongue.VIETNAMESE)
    stored = everything(bench)[Workspace]
    file.close()

    assert stored == [workspace]
