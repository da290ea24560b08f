"""What migrations make and what the program makes are the same; a migration is whole or not."""

import shutil
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3

from domain.errors import CannotWrite, MadeByNewerVersion
from domain.model.brief import Usp
from domain.model.call_library import Call
from domain.model.evidence import Evidence
from domain.model.fields import PersonaField
from domain.model.form_answers import FormReading
from domain.model.form_drafts import FormDraft
from domain.model.lead_batches import LeadBatch, LeadFilter
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.requests import Request
from domain.model.sealing import holds
from domain.model.session import Ask, Note, Seal, Step, StepKind, Writing
from domain.model.sides import DRAWING_SIDES
from domain.services.writings import public_notes
from persistence import guard, migrating, workspace_file
from persistence import schema as schema_module
from persistence.engine import connect
from persistence.guard import definitions
from persistence.migrating import MIGRATIONS, MigrationBroke, migrate, schema_at
from persistence.schema import SCHEMA, expected_schema, revision
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

FILES = Path(__file__).parents[1] / "files" / "workspaces"

LATER = '''"""A later schema, for tests."""

import sqlalchemy as sa
from alembic import op

revision = "{later}"
down_revision = "{now}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("persona", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.Text(), nullable=False, server_default="vui"))
{more}
'''


@pytest.fixture
def path(tmp_path: Path) -> Path:
    bench, file = open_real(tmp_path)
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    with bench.doing("load_example") as work:
        work.of(Persona).put(persona)
        work.of(Claim).put(
            Claim(SECRETS.new_id(), "C01", 0, persona.id, PersonaField.PAIN, "sợ ồn")
        )
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, "gần sông"))
    file.close()
    return file.path


def migrations(folder: Path, more: str = "") -> Path:
    """Return the migrations with one more, which rebuilds a table that others refer to."""
    copy = folder / "migrations"
    shutil.copytree(MIGRATIONS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    text = LATER.format(later=revision(SCHEMA + 1), now=revision(SCHEMA), more=more)
    (copy / "versions" / "later.py").write_text(text, "utf-8")
    return copy


def contents(connection: Any) -> list[list[tuple[object, ...]]]:
    return [
        connection.execute(f"SELECT * FROM {table}").fetchall()
        for table in ("persona", "claim", "usp", "change")
    ]


def numbers(path: Path) -> tuple[int, int, str]:
    with closing(sqlcipher3.connect(str(path))) as connection:
        ask = connection.execute
        return (
            ask("PRAGMA user_version").fetchone()[0],
            ask("PRAGMA application_id").fetchone()[0],
            ask("SELECT version_num FROM alembic_version").fetchone()[0],
        )


def test_that_migrations_and_program_make_the_same_schema(path: Path) -> None:
    assert schema_at(SCHEMA) == expected_schema()
    with closing(connect(path)) as connection:
        assert definitions(connection) == expected_schema()
    assert numbers(path) == (SCHEMA, schema_module.APPLICATION_ID, revision(SCHEMA))


def test_that_a_migration_rebuilds_a_table_and_keeps_what_refers_to_it(
    path: Path, tmp_path: Path
) -> None:
    with closing(connect(path)) as connection:
        migrate(connection, SCHEMA + 1, migrations=migrations(tmp_path))
        assert connection.execute("SELECT mood FROM persona").fetchall() == [("vui",)]
        assert connection.execute("SELECT count(*) FROM claim").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    assert numbers(path)[0] == SCHEMA + 1
    with pytest.raises(MadeByNewerVersion):
        real_files(tmp_path).open(path)


@pytest.mark.parametrize(
    ("more", "fact"),
    [
        ("    op.execute('UPDATE usp SET text = NULL')", Exception),
        ("    raise ZeroDivisionError", ZeroDivisionError),
        ("    op.execute(\"UPDATE claim SET persona_id = x'00'\")", MigrationBroke),
    ],
    ids=["refused by the database", "our mistake", "references broken"],
)
def test_that_a_failing_migration_leaves_the_file_as_it_was(
    path: Path, tmp_path: Path, more: str, fact: type[Exception]
) -> None:
    with closing(connect(path)) as connection:
        before = contents(connection)
        with pytest.raises(fact):
            migrate(connection, SCHEMA + 1, migrations=migrations(tmp_path, more))
        assert definitions(connection) == expected_schema()
        assert contents(connection) == before
    assert numbers(path) == (SCHEMA, schema_module.APPLICATION_ID, revision(SCHEMA))
    real_files(tmp_path).open(path).close()


@pytest.fixture
def tomorrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the program be one schema further than its files."""
    further = migrations(tmp_path)
    monkeypatch.setattr(migrating, "migrate", partial(migrate, migrations=further))
    for module in (schema_module, guard, workspace_file):
        monkeypatch.setattr(module, "SCHEMA", SCHEMA + 1)
    expected = schema_at(SCHEMA + 1, migrations=further)
    monkeypatch.setattr(workspace_file, "expected_schema", lambda: expected)


def test_that_an_older_file_is_backed_up_and_brought_up_to_date(
    path: Path, tmp_path: Path, tomorrow: None
) -> None:
    with closing(connect(path)) as connection:
        before = contents(connection)
    file = real_files(tmp_path).open(path)
    with file.store.read() as view:
        assert [claim.text for claim in view.of(Claim).all()] == ["sợ ồn"]
    file.close()

    assert numbers(path)[0] == SCHEMA + 1
    (backup,) = real_files(tmp_path).backups_of(path)
    assert numbers(backup.path)[0] == SCHEMA
    real_files(tmp_path).restore(backup, path)
    assert numbers(path)[0] == SCHEMA
    with closing(connect(path)) as connection:
        assert contents(connection) == before


def test_that_an_older_file_is_not_changed_while_it_may_only_be_read(
    path: Path, tmp_path: Path, tomorrow: None
) -> None:
    before = path.read_bytes()
    with pytest.raises(CannotWrite):
        real_files(tmp_path).open(path, read_only=True)
    assert path.read_bytes() == before


def test_that_a_file_of_the_first_schema_keeps_everything_and_its_seals_hold(
    tmp_path: Path,
) -> None:
    path = tmp_path / "first.cungve"
    shutil.copy(FILES / "schema-1.cungve", path)
    assert numbers(path)[0] == 1
    file = real_files(tmp_path).open(path)
    with file.store.read() as view:
        writing = view.of(Writing).all()[0]
        seals = view.of(Seal).all(writing_id=writing.id)
        assert [seal.side for seal in seals] == list(DRAWING_SIDES)
        for seal in seals:
            assert holds(seal, view.of(Note).all(writing_id=writing.id, side=seal.side))
        assert writing.asks is Ask.CUSTOMER
        assert len(public_notes(view)) == len(view.of(Note).all()) > 20
        drawing = view.of(Step).all(kind=StepKind.DRAWING)[0]
        assert (drawing.asks, drawing.sides) == (Ask.CUSTOMER, DRAWING_SIDES)
    file.close()
    assert real_files(tmp_path).verify(path).sound


def test_that_a_file_of_the_second_schema_keeps_everything(tmp_path: Path) -> None:
    path = tmp_path / "second.cungve"
    shutil.copy(FILES / "schema-2.cungve", path)
    assert numbers(path)[0] == 2
    with closing(sqlcipher3.connect(str(path))) as connection:
        changes = contents(connection)[-1]
    file = real_files(tmp_path).open(path)
    with file.store.read() as view:
        assert [claim.code for claim in view.of(Claim).all()][:3] == ["C01", "C02", "C03"]
        assert len(view.of(Evidence).all()) == 54
        assert len(view.of(Version).all()) == 4
    file.close()
    with closing(sqlcipher3.connect(str(path))) as connection:
        assert contents(connection)[-1] == changes
    assert real_files(tmp_path).verify(path).sound


def test_that_a_file_of_the_third_schema_keeps_everything(tmp_path: Path) -> None:
    path = tmp_path / "third.cungve"
    shutil.copy(FILES / "schema-3.cungve", path)
    assert numbers(path)[0] == 3
    with closing(sqlcipher3.connect(str(path))) as connection:
        changes = contents(connection)[-1]
    file = real_files(tmp_path).open(path)
    with file.store.read() as view:
        assert len(view.of(Evidence).all()) == 54
        assert [batch.name for batch in view.of(LeadBatch).all()] == [
            "meta_leads_export_utf8_comma"
        ]
        assert view.leads.count(LeadFilter()) == 60
    file.close()
    with closing(sqlcipher3.connect(str(path))) as connection:
        assert contents(connection)[-1] == changes
    assert real_files(tmp_path).verify(path).sound


def test_that_a_file_of_the_fourth_schema_keeps_everything(tmp_path: Path) -> None:
    path = tmp_path / "fourth.cungve"
    shutil.copy(FILES / "schema-4.cungve", path)
    assert numbers(path)[0] == 4
    with closing(sqlcipher3.connect(str(path))) as connection:
        changes = contents(connection)[-1]
        again = connection.execute("SELECT count(*) FROM lead_again").fetchone()
    file = real_files(tmp_path).open(path)
    with file.store.read() as view:
        assert len(view.of(Evidence).all()) == 54
        assert len(view.of(Request).all()) == 118
        assert len(view.of(Call).all()) == 39
        assert not view.of(FormDraft).all()
        assert not view.of(FormReading).all()
        assert view.leads.contacts.leads() == 0
    file.close()
    with closing(sqlcipher3.connect(str(path))) as connection:
        assert contents(connection)[-1] == changes
        assert connection.execute("SELECT count(*) FROM lead_again").fetchone() == again
    assert real_files(tmp_path).verify(path).sound
