import errno
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from exports.atomic import write_whole


def _fill(text: str) -> Callable[[Path], None]:
    def write(part: Path) -> None:
        part.write_text(text, encoding="utf-8")

    return write


def test_that_a_new_document_takes_the_place_of_the_old(tmp_path: Path) -> None:
    place = tmp_path / "tài liệu.xlsx"
    place.write_text("old")
    write_whole(place, _fill("new"))
    assert place.read_text() == "new"
    assert list(tmp_path.iterdir()) == [place]


@pytest.mark.parametrize(
    "failure", [OSError(errno.ENOSPC, "No space left"), ValueError("bug"), KeyboardInterrupt()]
)
def test_that_a_failure_keeps_the_old_document_and_leaves_nothing(
    tmp_path: Path, failure: BaseException
) -> None:
    place = tmp_path / "a.pdf"
    place.write_text("old")

    def fails_half_way(part: Path) -> None:
        part.write_text("half")
        raise failure

    with pytest.raises(type(failure)):
        write_whole(place, fails_half_way)
    assert place.read_text() == "old"
    assert list(tmp_path.iterdir()) == [place]


def test_that_a_missing_folder_is_an_os_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="No such file"):
        write_whole(tmp_path / "nowhere" / "a.pdf", _fill("x"))


@pytest.mark.skipif(sys.platform == "win32", reason="folders cannot be closed that way")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write anywhere")
def test_that_a_folder_without_permission_keeps_the_old_document(tmp_path: Path) -> None:
    place = tmp_path / "a.pdf"
    place.write_text("old")
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(PermissionError):
            write_whole(place, _fill("new"))
        assert place.read_text() == "old"
    finally:
        tmp_path.chmod(0o700)


def test_that_a_place_held_for_a_moment_is_tried_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = tmp_path / "a.pdf"
    replace, refusals = Path.replace, iter([True, True, False])

    def held(self: Path, target: Path) -> Path:
        if next(refusals):
            raise PermissionError(errno.EACCES, "held")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    write_whole(place, _fill("new"))
    assert place.read_text() == "new"


def test_that_a_place_held_for_good_is_a_permission_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(self: Path, target: Path) -> Path:
        raise PermissionError(errno.EACCES, "held")

    monkeypatch.setattr(Path, "replace", held)
    monkeypatch.setattr(time, "sleep", lambda seconds: None)
    with pytest.raises(PermissionError):
        write_whole(tmp_path / "a.pdf", _fill("new"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such modes")
def test_that_only_the_owner_may_read_and_links_are_followed(tmp_path: Path) -> None:
    real, link = tmp_path / "real.pdf", tmp_path / "link.pdf"
    real.write_text("old")
    link.symlink_to(real)
    write_whole(link, _fill("new"))
    assert link.is_symlink()
    assert real.read_text() == "new"
    assert stat.S_IMODE(real.stat().st_mode) == 0o600


def test_that_leftovers_of_a_killed_program_go_and_fresh_parts_stay(tmp_path: Path) -> None:
    stale, fresh = tmp_path / ".cungve-old.part", tmp_path / ".cungve-new.part"
    for part in (stale, fresh):
        part.touch()
    os.utime(stale, (0, 0))
    write_whole(tmp_path / "a.pdf", _fill("x"))
    assert not stale.exists()
    assert fresh.exists()
