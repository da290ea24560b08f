"""Whatever a thing holds comes back equal, after the file was closed and opened."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.errors import Damaged
from domain.model.brief import Statement, Usp
from domain.model.fields import PersonaField
from domain.services.workbench import Workbench
from persistence.engine import connect
from persistence.open_file import OpenFile
from persistence.row import Row
from tests.persistence.things import KINDS, ROWS, SECRETS, families, texts
from tests.real import open_real

_PARTS = 6
"""All kinds at once are more than one example of Hypothesis can hold."""

SOAK = os.environ.get("CUNGVE_SOAK") == "1"
FEW = settings(
    max_examples=30 if SOAK else 3,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.large_base_example,  # one of every kind, with all that it refers to
        HealthCheck.data_too_large,
    ],
)


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workbench]:
    bench, file = open_real(tmp_path_factory.mktemp("rows"))
    yield bench
    file.close()


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.__name__)
def test_that_a_row_has_the_fields_of_its_thing(row: type[Row]) -> None:
    attributes = {attribute.key for attribute in row.__mapper__.column_attrs}
    for composite in row.__mapper__.composites:
        attributes -= {prop.key for prop in composite.props}
        attributes.add(composite.key)

    assert attributes == {field.name for field in fields(row.entity)}
    assert row.__name__ == f"{row.entity.__name__}Row"


@pytest.mark.soak
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
@given(data=st.data())
@FEW
def test_that_a_thing_comes_back_as_it_was_put(
    shared: Workbench, kind: type, data: st.DataObject
) -> None:
    family = data.draw(families(kind))
    changed = data.draw(families(kind))

    with shared.doing("load_example") as work:
        for thing in family:
            work.of(type(thing)).put(thing)
    with shared.reading() as view:
        found = [view.of(type(thing)).get(thing.id) for thing in family]
        every: Sequence[Any] = view.of(kind).all()
    assert found == family
    assert family[-1] in every

    with shared.doing("load_example") as work:
        for thing in [*changed[:-1], _with_id(changed[-1], family[-1])]:
            work.of(type(thing)).put(thing)
    with shared.reading() as view:
        assert view.of(kind).get(family[-1].id) == _with_id(changed[-1], family[-1])


@given(text=texts)
@FEW
def test_that_a_thing_is_found_by_its_fields(shared: Workbench, text: str) -> None:
    usp = Usp(SECRETS.new_id(), "U1", 0, text)
    with shared.doing("add_usp") as work:
        work.of(Usp).put(usp)
    with shared.reading() as view:
        assert usp in view.of(Usp).all(text=text, code="U1")
        assert usp not in view.of(Usp).all(text=text, code="U2")


@pytest.mark.soak
@pytest.mark.parametrize("part", range(_PARTS))
@given(data=st.data())
@settings(FEW, max_examples=6 if SOAK else 2)
def test_that_everything_survives_closing(data: st.DataObject, part: int) -> None:
    with TemporaryDirectory() as folder:
        bench, file = open_real(Path(folder))
        kept: list[Any] = []
        for kind in KINDS[part::_PARTS]:
            kept += data.draw(families(kind, {type(thing): thing for thing in kept}))
        with bench.doing("load_example") as work:
            for thing in kept:
                work.of(type(thing)).put(thing)
        file.close()

        bench, file = open_real(Path(folder))
        with bench.reading() as view:
            assert [view.of(type(thing)).get(thing.id) for thing in kept] == kept
        file.close()


def test_that_a_value_we_never_store_is_damage(bench: Workbench, file: OpenFile) -> None:
    with bench.doing("add_statement") as work:
        work.of(Statement).put(
            Statement(SECRETS.new_id(), "O01", 0, PersonaField.PAIN, "sợ bị thúc ép")
        )
    connection = connect(file.path)
    connection.execute("UPDATE statement SET field = 'no such field'")
    connection.close()

    with pytest.raises(Damaged), bench.reading() as view:
        view.of(Statement).all()


def _with_id(thing: Any, other: Any) -> Any:
    return replace(thing, id=other.id)
