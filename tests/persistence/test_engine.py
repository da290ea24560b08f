"""Connections have the settings that trust asks for, and transactions are what they say."""

import unicodedata
from contextlib import closing
from pathlib import Path
from unittest.mock import MagicMock

import pytest
import sqlcipher3
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from domain.model.passphrase import Passphrase
from persistence import engine
from persistence.engine import connect, immediate, make_engine
from persistence.keys import FileKey
from tests.disks import LOCKED, TRUSTED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "Vườn Sông #1? 100%.cungve"
    place.touch()
    return place


def test_that_every_connection_has_the_settings_of_trust(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "SETTINGS", TRUSTED)
    with closing(connect(path)) as connection:
        found = {
            name: connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in (
                "foreign_keys",
                "journal_mode",
                "synchronous",
                "secure_delete",
                "trusted_schema",
                "cell_size_check",
                "busy_timeout",
                "hard_heap_limit",
            )
        }

    assert found == {
        "foreign_keys": 1,
        "journal_mode": "delete",
        "synchronous": 3,
        "secure_delete": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "busy_timeout": 5000,
        "hard_heap_limit": 200_000_000,
    }


def test_that_memory_is_wiped_before_a_key_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    driver = MagicMock()
    monkeypatch.setattr(engine, "LOCKED", LOCKED)
    monkeypatch.setattr("persistence.engine.sqlcipher3.connect", driver)
    connect(path, key=MagicMock())
    first, second, *_ = [call.args[0] for call in driver().execute.call_args_list]
    assert first == "PRAGMA cipher_memory_security = on"
    assert second.startswith("PRAGMA key = ")


def test_that_an_error_does_not_repeat_what_was_typed(path: Path) -> None:
    with make_engine(lambda: connect(path)).connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x UNIQUE)")
        one = {"x": "Chị Lan 0901234567"}
        connection.execute(text("INSERT INTO t VALUES (:x)"), one)
        with pytest.raises(IntegrityError) as caught:
            connection.execute(text("INSERT INTO t VALUES (:x)"), one)
    assert "Lan" not in str(caught.value)


def test_that_a_connection_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(sqlcipher3.OperationalError):
        connect(tmp_path / "nothing.cungve")
    assert list(tmp_path.iterdir()) == []


def test_that_definitions_are_rolled_back_with_the_rest(path: Path) -> None:
    engine = make_engine(lambda: connect(path))
    with immediate(engine).connect() as connection, connection.begin() as transaction:
        connection.exec_driver_sql("CREATE TABLE t (x)")
        transaction.rollback()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema")).scalar() == 0
    engine.dispose()


def test_that_reading_is_one_moment_and_writing_begins_as_writing(path: Path) -> None:
    engine = make_engine(lambda: connect(path))
    with immediate(engine).begin() as writer:
        writer.exec_driver_sql("CREATE TABLE t (x)")
    with engine.connect() as reader:
        count = text("SELECT count(*) FROM t")
        assert reader.execute(count).scalar() == 0
        other = connect(path)
        other.execute("PRAGMA busy_timeout = 1")
        other.execute("BEGIN IMMEDIATE")
        other.execute("INSERT INTO t VALUES (1)")
        with pytest.raises(sqlcipher3.OperationalError, match="locked"):
            other.execute("COMMIT")
        assert reader.execute(count).scalar() == 0
        other.execute("ROLLBACK")
        other.close()
    engine.dispose()


def test_that_a_passphrase_is_the_same_however_its_marks_are_typed(path: Path) -> None:
    word = "Mật khẩu 'của' Đường"
    typed = FileKey(Passphrase(unicodedata.normalize("NFD", word)))
    with closing(connect(path, key=typed)) as connection:
        connection.execute("CREATE TABLE t (x)")
    assert b"CREATE TABLE" not in path.read_bytes()

    with closing(connect(path, key=FileKey(Passphrase(word)))) as connection:
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("t",)]
    with closing(sqlcipher3.connect(str(path))) as connection:  # as any other program does
        connection.execute(f"PRAGMA key = '{word.replace(chr(39), 2 * chr(39))}'")
        assert connection.execute("SELECT name FROM sqlite_schema").fetchall() == [("t",)]
    for wrong in (FileKey(Passphrase("khác")), None):
        with pytest.raises(sqlcipher3.DatabaseError):
            connect(path, key=wrong).execute("SELECT * FROM sqlite_schema")
