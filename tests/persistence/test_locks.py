"""One writer for each file: another window, a killed program, another machine."""

import json
import os
import platform
import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.errors import CannotWrite, Damaged, LockedElsewhere
from domain.model.brief import Usp
from domain.model.journal import Intention
from persistence.locks import Lock, lock_place
from tests.persistence.things import SECRETS
from tests.real import real_files

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)

HOLDER = """
import sys, time
from datetime import datetime, UTC
from pathlib import Path
from persistence.locks import Lock
lock = Lock.take(Path(sys.argv[1]), datetime.now(UTC))
print("held", flush=True)
time.sleep(60)
"""


def holding(path: Path) -> "subprocess.Popen[str]":
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)],
        cwd=Path(__file__).parents[2],
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == "held\n"
    return child


@pytest.fixture
def path(tmp_path: Path) -> Path:
    place = tmp_path / "Vườn Sông.cungve"
    real_files(tmp_path).create(place).close()
    return place


def test_that_a_lock_names_its_holder_and_goes_with_it(path: Path) -> None:
    lock = Lock.take(path, NOW)
    holder = json.loads(lock_place(path).read_text("utf-8"))
    assert holder["pid"] == os.getpid()
    assert holder["host"] == platform.node()
    assert holder["since"] == "2026-03-02 09:00 UTC"

    lock.release()
    assert not lock_place(path).exists()


def test_that_a_second_window_is_refused_and_may_read(path: Path, tmp_path: Path) -> None:
    files = real_files(tmp_path)
    first = files.open(path)
    with pytest.raises(LockedElsewhere) as caught:
        files.open(path)
    assert platform.node() in str(caught.value)

    reader = files.open(path, read_only=True)
    assert reader.read_only
    assert not first.read_only
    with first.store.write(Intention("add_usp")) as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, "x"))
        work.commit()
    with reader.store.read() as view:
        assert len(view.of(Usp).all()) == 1
    with pytest.raises(CannotWrite), reader.store.write(Intention("add_usp")):
        pass
    with pytest.raises(CannotWrite):
        reader.journal.undo()
    reader.close()
    assert lock_place(path).exists()
    first.close()
    files.open(path).close()


def test_that_another_name_of_the_file_is_the_same_file(path: Path, tmp_path: Path) -> None:
    alias = tmp_path / "other.cungve"
    alias.symlink_to(path)
    file = real_files(tmp_path).open(path)
    with pytest.raises(LockedElsewhere):
        real_files(tmp_path).open(alias)
    file.close()


def test_that_a_living_program_keeps_its_lock_and_a_killed_one_loses_it(
    path: Path, tmp_path: Path
) -> None:
    child = holding(path)
    try:
        with pytest.raises(LockedElsewhere):
            real_files(tmp_path).open(path)
    finally:
        child.send_signal(signal.SIGKILL)
        child.communicate()
    assert lock_place(path).exists()

    file = real_files(tmp_path).open(path)
    assert json.loads(lock_place(path).read_text("utf-8"))["pid"] == os.getpid()
    file.close()
    assert not lock_place(path).exists()


def test_that_a_lock_of_another_machine_stays(path: Path, tmp_path: Path) -> None:
    left = {"pid": 1, "host": "máy-của-Lan", "user": "lan", "since": "2026-03-01 08:00 UTC"}
    lock_place(path).write_text(json.dumps(left), "utf-8")
    files = real_files(tmp_path)

    with pytest.raises(LockedElsewhere) as caught:
        files.open(path)
    said = caught.value.said(lambda text: text)
    assert "máy-của-Lan" in said
    assert "lan" in said
    assert "2026-03-01 08:00 UTC" in said
    assert json.loads(lock_place(path).read_text("utf-8")) == left

    files.open(path, read_only=True).close()


@pytest.mark.parametrize("junk", ["", "not json", "[]", "null", '{"pid": "x"}', "\x00" * 50])
def test_that_a_garbled_lock_of_nobody_is_taken(path: Path, tmp_path: Path, junk: str) -> None:
    lock_place(path).write_text(junk, "utf-8")
    real_files(tmp_path).open(path).close()


def test_that_a_refused_file_is_not_left_locked(path: Path, tmp_path: Path) -> None:
    path.write_bytes(path.read_bytes()[:20_000])
    with pytest.raises(Damaged):
        real_files(tmp_path).open(path)
    assert not lock_place(path).exists()
