"""Backups: verified, elsewhere, and kept by age."""

import os
import threading
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import sqlcipher3
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import AlreadyThere, LockedElsewhere, StorageTrouble
from domain.model.brief import Usp
from domain.services.workbench import Workbench
from persistence import copies
from persistence.backups import DAYS, MONTHS, WEEKS, kept
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def add(bench: Workbench, text: str = "gần sông") -> None:
    with bench.doing("add_usp") as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, text))


def texts(file: OpenFile) -> list[str]:
    with file.store.read() as view:
        return [usp.text for usp in view.of(Usp).all()]


def test_that_a_backup_is_made_only_where_something_changed(
    bench: Workbench, file: OpenFile
) -> None:
    never = file.last_backup_at
    first = file.back_up()
    assert first is not None
    assert file.back_up() is None
    add(bench)
    second = file.back_up()
    assert second is not None
    assert file.back_up() is None
    bench.journal.undo()
    assert file.back_up() is not None
    assert (never, file.last_backup_at) != (None, None)
    assert first.path.parent != file.path.parent


def test_that_a_backup_opens_as_a_workspace(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, "trước")
    backup = file.back_up()
    add(bench, "sau")
    file.close()
    assert backup is not None
    assert backup.size == backup.path.stat().st_size

    copy = real_files(tmp_path).open(backup.path, read_only=True)
    assert texts(copy) == ["trước"]
    assert [entry.intention.key for entry in copy.journal.history()] == ["add_usp"]
    copy.close()
    assert real_files(tmp_path).verify(backup.path).sound


def test_that_backups_are_told_newest_first_and_by_file(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    other = real_files(tmp_path, clock).create(tmp_path / "Khác.cungve")
    made = []
    for _ in range(3):
        add(bench)
        clock.pass_time(minutes=15)
        made.append(file.back_up())
    other.back_up()

    assert list(real_files(tmp_path).backups_of(file.path)) == made[::-1]
    assert file.last_backup_at == clock.now()
    file.close()
    other.close()


def test_that_any_thread_may_back_up_while_work_goes_on(bench: Workbench, file: OpenFile) -> None:
    failed: list[BaseException] = []

    def back_up() -> None:
        try:
            for _ in range(5):
                file.back_up()
        except BaseException as error:  # noqa: BLE001 - told to the main thread
            failed.append(error)

    thread = threading.Thread(target=back_up)
    thread.start()
    for number in range(15):
        add(bench, str(number))
    thread.join()

    assert failed == []
    assert len(texts(file)) == 15


def test_that_only_some_older_backups_stay(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    for _ in range(12):
        add(bench)
        file.back_up()
        clock.pass_time(hours=12)

    moments = [backup.made_at for backup in real_files(tmp_path).backups_of(file.path)]
    ages = [(clock.now() - moment) / timedelta(hours=1) for moment in moments]
    assert ages[:4] == [12, 24, 36, 48]
    assert len({moment.date() for moment in moments[4:]}) == len(moments[4:])
    assert len(moments) < 12
    file.close()


def test_that_nothing_is_removed_after_a_restore(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    add(bench)
    first = file.back_up()
    file.close()
    assert first is not None
    real_files(tmp_path, clock).restore(first, file.path)

    bench, file = open_real(tmp_path, clock=clock)
    for _ in range(10):
        add(bench)
        clock.pass_time(hours=12)
        file.back_up()
    assert len(real_files(tmp_path).backups_of(file.path)) == 11
    for _ in range(10):
        add(bench)
        clock.pass_time(hours=12)
        file.back_up()
    assert len(real_files(tmp_path).backups_of(file.path)) < 21
    file.close()


def test_that_a_file_is_looked_through_once_a_week(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    add(bench)

    def checked() -> bool:
        return file.verify_when_due() is not None

    assert checked()
    clock.pass_time(hours=24 * 6)
    assert not checked()
    clock.pass_time(hours=24 * 2)
    assert checked()
    (file._backups.folder / "checked-at").write_text("gestern")
    assert checked()
    file.close()


def test_that_a_file_that_is_not_sound_is_told_until_it_is(tmp_path: Path) -> None:
    clock = FakeClock(NOW)
    bench, file = open_real(tmp_path, clock=clock)
    add(bench)
    file.close()
    with closing(sqlcipher3.connect(str(file.path), isolation_level=None)) as connection:
        connection.execute("UPDATE change SET intention = 'x'")
    file = real_files(tmp_path, clock).open(file.path, read_only=True)
    for _ in range(2):
        found = file.verify_when_due()
        assert found is not None
        assert not found.sound
    file.close()


ages = st.lists(st.timedeltas(timedelta(0), timedelta(days=900)), max_size=60)


@given(ages=ages)
def test_that_rotation_keeps_the_newest_and_all_of_two_days(ages: list[timedelta]) -> None:
    moments = [NOW - age for age in ages]
    keep = kept(moments, NOW)

    assert keep <= set(moments)
    assert {moment for moment in moments if NOW - moment < timedelta(days=2)} <= keep
    assert not moments or max(moments) in keep
    assert sum(NOW - moment >= timedelta(days=2) for moment in keep) <= DAYS + WEEKS + MONTHS + 1


@given(ages=ages)
def test_that_rotating_again_removes_nothing_more(ages: list[timedelta]) -> None:
    keep = kept([NOW - age for age in ages], NOW)

    assert kept(keep, NOW) == keep


def test_that_a_year_of_backups_reaches_back_most_of_it() -> None:
    alive: set[datetime] = set()
    for hour in range(0, 24 * 365, 4):
        now = NOW + timedelta(hours=hour)
        alive = kept([*alive, now], now)

    ages = sorted((now - moment).days for moment in alive)
    assert len(alive) <= 12 + DAYS + WEEKS + MONTHS
    assert ages[-1] > 240
    assert max(after - before for before, after in pairwise(ages)) <= 32


def test_that_a_copy_that_does_not_agree_is_not_kept(
    bench: Workbench, file: OpenFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    add(bench)
    assert file.back_up() is not None
    add(bench)
    monkeypatch.setattr(copies, "unsound", lambda connection, thorough: ["broken"])

    with pytest.raises(StorageTrouble):
        file.back_up()

    folder = file._backups.folder
    assert len(list(folder.iterdir())) == 1


def test_that_leftovers_of_a_killed_program_are_swept(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    file.back_up()
    left = [
        copies.temporary(file.path),
        copies.temporary(file._backups.folder / "x.cungve"),
    ]
    others = copies.temporary(tmp_path / "Khác.cungve")
    for place in (*left, others):
        place.write_bytes(b"half")
    file.close()

    bench, file = open_real(tmp_path)
    add(bench)
    file.back_up()
    assert [place.exists() for place in left] == [False, False]
    assert others.exists()
    file.close()


def test_that_a_saved_copy_is_whole_and_replaces_an_older_one(
    bench: Workbench, file: OpenFile, tmp_path: Path
) -> None:
    copy = tmp_path / "Bản 2.cungve"
    add(bench, "một")
    file.save_copy(copy)
    add(bench, "hai")
    file.save_copy(copy)

    snapshot = real_files(tmp_path).open(copy)
    assert texts(snapshot) == ["một", "hai"]
    add(replace(bench, store=snapshot.store), "ba")
    snapshot.close()
    assert texts(file) == ["một", "hai"]


def test_that_a_copy_never_takes_the_place_of_a_file_that_is_open(
    bench: Workbench, file: OpenFile, tmp_path: Path
) -> None:
    add(bench, "một")
    with pytest.raises(AlreadyThere):
        file.save_copy(file.path)
    other = real_files(tmp_path).create(tmp_path / "khác.cungve")
    with pytest.raises(LockedElsewhere):
        file.save_copy(other.path)
    assert texts(other) == []
    other.close()
    add(bench, "hai")
    assert texts(file) == ["một", "hai"]


def test_that_a_copy_that_fails_leaves_the_older_one(
    bench: Workbench, file: OpenFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    copy = tmp_path / "Bản 2.cungve"
    file.save_copy(copy)
    before = copy.read_bytes()
    add(bench)

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        file.save_copy(copy)

    assert copy.read_bytes() == before
    assert list(tmp_path.glob(".cungve-*")) == []
