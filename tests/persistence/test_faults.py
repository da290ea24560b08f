"""The disk fails: what was committed stays, what was not is told, and work goes on."""

import os
import shutil
from pathlib import Path

import pytest

from domain.errors import (
    CannotWrite,
    DomainError,
    FileReplaced,
    StorageBusy,
    StorageFull,
)
from domain.model.brief import Usp
from domain.services.workbench import Workbench
from persistence import engine
from persistence.engine import connect
from tests.disks import mounted, remount
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files


def add(bench: Workbench, text: str) -> None:
    with bench.doing("add_usp") as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, text))


def texts(bench: Workbench) -> list[str]:
    with bench.reading() as view:
        return [usp.text for usp in view.of(Usp).all()]


def fill(bench: Workbench) -> tuple[int, StorageFull]:
    """Add until the disk is full; return how often that was acknowledged, and the fact."""
    for said in range(10_000):
        try:
            add(bench, "x" * 4000)
        except StorageFull as fact:
            return said, fact
    raise AssertionError("the disk never was full")


def test_that_a_full_disk_loses_nothing_and_work_goes_on(tmp_path: Path) -> None:
    small = tmp_path / "small"
    with mounted(small, "1900k"):
        bench, file = open_real(small)
        said, fact = fill(bench)
        assert isinstance(fact, OSError)
        assert "Vườn Sông" in fact.said(lambda text: text)
        assert len(texts(bench)) == said > 0
        with pytest.raises(StorageFull):
            add(bench, "x" * 50_000)
        with pytest.raises(OSError, match="full"):
            file.back_up()
        with pytest.raises(OSError, match="full"):
            file.save_copy(small / "copy.cungve")
        assert sorted(place.name for place in small.glob("*.cungve")) == ["Vườn Sông.cungve"]
        assert list(small.glob(".cungve-*")) == []

        remount(small, "size=4m")
        add(bench, "sau khi có chỗ")
        assert len(texts(bench)) == said + 1
        assert file.back_up() is not None
        file.close()
        assert real_files(small).verify(file.path).sound


def test_that_a_file_that_may_not_grow_says_the_disk_is_full(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench, file = open_real(tmp_path)
    add(bench, "trước")
    file.close()
    pages = file.path.stat().st_size // 4096 + 4
    monkeypatch.setattr(engine, "SETTINGS", (*engine.SETTINGS, f"max_page_count = {pages}"))

    bench, file = open_real(tmp_path)
    with pytest.raises(StorageFull):
        add(bench, "x" * 100_000)
    assert texts(bench) == ["trước"]
    add(bench, "ngắn")
    assert texts(bench) == ["trước", "ngắn"]
    file.close()


def test_that_a_read_only_disk_opens_for_reading(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    with mounted(stick, "4m"):
        bench, file = open_real(stick)
        add(bench, "trên USB")
        file.close()
        shutil.rmtree(stick / "backups", ignore_errors=True)
        remount(stick, "ro")

        file = real_files(tmp_path).open(file.path)
        assert file.read_only
        with file.store.read() as view:
            assert [usp.text for usp in view.of(Usp).all()] == ["trên USB"]
        with pytest.raises(CannotWrite):
            file.journal.undo()
        file.save_copy(tmp_path / "copy.cungve")
        assert file.back_up() is not None
        file.close()
        assert real_files(tmp_path).verify(tmp_path / "copy.cungve").sound


def test_that_a_disk_that_turns_read_only_is_told(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, "trước")
    file.path.chmod(0o444)
    file.close()
    bench, file = open_real(tmp_path)
    if os.access(file.path, os.W_OK):
        file.close()
        pytest.skip("this user may write everywhere")
    assert file.read_only
    file.close()


def test_that_a_replaced_file_is_not_written_and_work_is_rescued(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, "cũ")
    file.save_copy(tmp_path / "older.cungve")
    add(bench, "mới")
    (tmp_path / "older.cungve").replace(file.path)
    replacement = file.path.read_bytes()

    for _ in range(2):
        with pytest.raises(FileReplaced) as caught:
            add(bench, "không được ghi")
    assert file.path.read_bytes() == replacement
    rescue = caught.value.arguments["rescue"]
    assert isinstance(rescue, Path)
    assert str(rescue) in caught.value.said(lambda text: text)
    file.close()
    rescued = real_files(tmp_path).open(rescue)
    with rescued.store.read() as view:
        assert [usp.text for usp in view.of(Usp).all()] == ["cũ", "mới"]
    rescued.close()


def test_that_a_deleted_file_is_told_and_work_is_rescued(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, "một")
    file.path.unlink()

    with pytest.raises(FileReplaced):
        add(bench, "hai")
    assert not file.path.exists()
    file.close()


def test_that_a_busy_file_is_told_and_read_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = tuple(
        "busy_timeout = 50" if setting.startswith("busy_timeout") else setting
        for setting in engine.SETTINGS
    )
    monkeypatch.setattr(engine, "SETTINGS", settings)
    bench, file = open_real(tmp_path)
    add(bench, "một")
    other = connect(file.path)
    other.execute("BEGIN IMMEDIATE")

    with pytest.raises(StorageBusy):
        add(bench, "hai")
    assert texts(bench) == ["một"]
    other.execute("ROLLBACK")
    other.close()
    add(bench, "ba")
    assert texts(bench) == ["một", "ba"]
    file.close()


def test_that_every_trouble_is_a_sentence(tmp_path: Path) -> None:
    for fact in (
        StorageFull(name="a.cungve", free=3),
        StorageBusy(name="a.cungve"),
        FileReplaced(name="a.cungve", rescue=tmp_path),
        CannotWrite(name="a.cungve"),
    ):
        assert isinstance(fact, DomainError)
        assert "a.cungve" in fact.said(lambda text: text)
        assert "{" not in str(fact)
