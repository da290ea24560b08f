"""What is refused is refused before it can do harm, and is left byte for byte as it was."""

import os
import random
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlcipher3

from domain.errors import (
    AlreadyThere,
    Damaged,
    DomainError,
    ForeignSchema,
    MadeByNewerVersion,
    NotOurFile,
    WorkspaceRefused,
)
from domain.model.brief import Usp
from domain.model.journal import Intention
from persistence.schema import APPLICATION_ID, SCHEMA
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

SOAK = os.environ.get("CUNGVE_SOAK") == "1"


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file with some rows in it, big enough to have pages of every kind."""
    bench, file = open_real(tmp_path_factory.mktemp("sound"))
    for batch in range(5):
        with bench.doing("load_example") as work:
            for place in range(40):
                work.of(Usp).put(
                    Usp(SECRETS.new_id(), f"U{place}", place, f"gần sông {batch} " * 9)
                )
    file.close()
    return file.path


@pytest.fixture
def path(sound: Path, tmp_path: Path) -> Path:
    copy = tmp_path / "Vườn Sông.cungve"
    shutil.copyfile(sound, copy)
    return copy


def alter(path: Path, *statements: str) -> None:
    connection = sqlcipher3.connect(str(path), isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def refused(path: Path, fact: type[WorkspaceRefused]) -> WorkspaceRefused:
    """Open and verify a file, both in vain, and look whether anything beside it changed."""
    files = real_files(path.parent)
    before = path.read_bytes()
    beside = sorted(path.parent.iterdir())
    for attempt in (files.open, lambda path: files.open(path, read_only=True)):
        with pytest.raises(fact) as caught:
            attempt(path)
        assert type(caught.value) is fact
    assert path.read_bytes() == before
    assert sorted(path.parent.iterdir()) == beside
    return caught.value


def test_that_a_sound_file_opens(path: Path) -> None:
    file = real_files(path.parent).open(path)
    with file.store.read() as view:
        assert len(view.of(Usp).all()) == 200
    file.close()


HARMFUL = {
    "trigger": ["CREATE TRIGGER t AFTER INSERT ON claim BEGIN DELETE FROM persona; END"],
    "view": ["CREATE VIEW v AS SELECT * FROM claim"],
    "view instead of a table": [
        "DROP TABLE rest",
        """CREATE VIEW rest AS WITH RECURSIVE n (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n)
        SELECT id, id AS message_id, id AS claim_id, '' AS bearing FROM n""",
    ],
    "virtual table": ["CREATE VIRTUAL TABLE f USING fts5(x)"],
    "virtual table instead of a table": [
        "DROP TABLE rest",
        "CREATE VIRTUAL TABLE rest USING fts5(id, message_id, claim_id, bearing)",
    ],
    "one table more": ["CREATE TABLE extra (x)"],
    "one table less": ["DROP TABLE veil"],
    "one column more": ["ALTER TABLE veil ADD COLUMN x"],
    "generated column": ["ALTER TABLE veil ADD COLUMN x AS (zeroblob(1000000000))"],
    "one index more": ["CREATE INDEX x ON claim (text)"],
    "index on an expression": ["CREATE INDEX x ON claim (lower(text))"],
    "one index less": ["DROP INDEX ix_claim_persona_id"],
    "a check": [
        "DROP TABLE veil",
        """CREATE TABLE veil (id BLOB NOT NULL, lifted BOOLEAN NOT NULL CHECK (lifted = 0),
        CONSTRAINT pk_veil PRIMARY KEY (id))""",
    ],
    "statistics": ["ANALYZE"],
}


@pytest.mark.parametrize("statements", HARMFUL.values(), ids=HARMFUL)
def test_that_a_schema_that_is_not_ours_is_refused(path: Path, statements: list[str]) -> None:
    alter(path, "PRAGMA foreign_keys = off", *statements)

    refused(path, ForeignSchema)
    with pytest.raises(ForeignSchema):
        real_files(path.parent).verify(path)


def test_that_a_schema_rewritten_by_hand_is_refused(path: Path) -> None:
    alter(
        path,
        "PRAGMA writable_schema = on",
        "UPDATE sqlite_schema SET sql = replace(sql, 'lifted', 'raised') WHERE name = 'veil'",
    )

    refused(path, ForeignSchema)


@pytest.mark.parametrize("version", [SCHEMA + 1, 999, 2**31 - 1])
def test_that_a_newer_file_is_refused_untouched(path: Path, version: int) -> None:
    alter(path, f"PRAGMA user_version = {version}")

    fact = refused(path, MadeByNewerVersion)

    assert str(version) in fact.said(str)


def test_that_a_newer_file_with_unknown_tables_is_called_newer(path: Path) -> None:
    alter(path, f"PRAGMA user_version = {SCHEMA + 1}", "CREATE TABLE later (x)")

    refused(path, MadeByNewerVersion)


NOT_OURS: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "text": lambda path: path.write_text("Chân dung khách hàng\n" * 50, "utf-8"),
    "picture": lambda path: path.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(5000)),
    "zip": lambda path: path.write_bytes(b"PK\x03\x04" + bytes(5000)),
    "the header alone": lambda path: path.write_bytes(path.read_bytes()[:60]),
    "another program's": lambda path: alter(path, "PRAGMA application_id = 1"),
    "nobody's": lambda path: alter(path, "PRAGMA application_id = 0"),
    "without a number": lambda path: alter(path, "PRAGMA user_version = 0"),
}


@pytest.mark.parametrize("spoil", NOT_OURS.values(), ids=NOT_OURS)
def test_that_what_is_not_ours_is_refused(path: Path, spoil: Callable[[Path], object]) -> None:
    spoil(path)

    refused(path, NotOurFile)


def test_that_a_folder_or_nothing_is_an_error_of_the_disk(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "nothing.cungve"):
        with pytest.raises((FileNotFoundError, IsADirectoryError)):
            real_files(tmp_path).open(place)
    assert list(tmp_path.iterdir()) == []


def test_that_an_existing_file_is_never_made_anew(path: Path) -> None:
    before = path.read_bytes()
    with pytest.raises(AlreadyThere):
        real_files(path.parent).create(path)
    assert path.read_bytes() == before


def test_that_what_cannot_be_made_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="missing"):
        real_files(tmp_path).create(tmp_path / "missing" / "x.cungve")
    assert list(tmp_path.iterdir()) == []


DAMAGE: dict[str, Callable[[bytearray], bytes]] = {
    "cut in half": lambda data: bytes(data[: len(data) // 2]),
    "cut inside a page": lambda data: bytes(data[: len(data) - 1000]),
    "a page of zeros": lambda data: bytes(data[: 4096 * 5] + bytes(4096) + data[4096 * 6 :]),
    "all zeros after the header": lambda data: bytes(data[:100] + bytes(len(data) - 100)),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE)
def test_that_a_damaged_file_is_refused(path: Path, damage: Callable[[bytearray], bytes]) -> None:
    path.write_bytes(damage(bytearray(path.read_bytes())))

    fact = refused(path, Damaged)

    assert isinstance(fact, Damaged)
    assert fact.backup is None
    assert not real_files(path.parent).verify(path).sound


def test_that_the_newest_sound_backup_is_offered_and_put_back(path: Path) -> None:
    files = real_files(path.parent)
    file = files.open(path)
    good = file.back_up()
    assert good is not None
    with file.store.write(Intention("add_usp")) as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U201", 201, "mới"))
        work.commit()
    spoilt = file.back_up()
    assert spoilt is not None
    file.close()
    spoilt.path.write_bytes(spoilt.path.read_bytes()[:30_000])
    broken = path.read_bytes()[:50_000]
    path.write_bytes(broken)

    with pytest.raises(Damaged) as caught:
        files.open(path)
    assert caught.value.backup == good
    files.restore(good, path)

    file = files.open(path)
    with file.store.read() as view:
        assert len(view.of(Usp).all()) == 200
    file.close()
    (kept,) = path.parent.glob("*.damaged-*")
    assert kept.read_bytes() == broken
    assert kept.suffix == ".cungve"


def test_that_a_spoilt_backup_is_never_put_back(path: Path) -> None:
    files = real_files(path.parent)
    file = files.open(path)
    backup = file.back_up()
    file.close()
    assert backup is not None
    backup.path.write_bytes(backup.path.read_bytes()[:30_000])
    before = path.read_bytes()

    with pytest.raises(Damaged):
        files.restore(backup, path)
    assert path.read_bytes() == before
    assert list(path.parent.glob("*.damaged-*")) == []


@pytest.mark.soak
def test_that_flipped_bytes_never_crash_or_hang(path: Path) -> None:
    chance = random.Random(20)
    sound = path.read_bytes()
    files = real_files(path.parent)
    refusals = 0
    slowest = 0.0
    for _ in range(3000 if SOAK else 150):
        mutant = bytearray(sound)
        for _ in range(chance.randint(1, 40)):
            mutant[chance.randrange(100, len(mutant))] = chance.randrange(256)
        path.write_bytes(mutant)
        began = time.monotonic()
        try:
            file = files.open(path)
            try:
                with file.store.read() as view:
                    view.of(Usp).all()
                file.journal.history()
            finally:
                file.close()
        except DomainError:
            refusals += 1
        slowest = max(slowest, time.monotonic() - began)
    assert refusals
    assert slowest < 5


def test_that_ours_is_known_by_its_mark(path: Path) -> None:
    assert path.read_bytes()[68:72] == APPLICATION_ID.to_bytes(4, "big") == b"CVG1"
