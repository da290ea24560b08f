"""The program keeps to itself: no network, and no person in log, titles or list of files."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.app.hands import MAIL, NAME, PHONE
from tests.worked import write_example
from ui.shell.places import HOME_VARIABLE

ROOT = Path(__file__).parents[2]


def can_unplug() -> bool:
    """Whether this machine lets us run something without any network."""
    unshare = shutil.which("unshare")
    return (
        unshare is not None
        and subprocess.run([unshare, "-n", "true"], capture_output=True, check=False).returncode
        == 0
    )


def watched(home: Path, *words: str) -> dict[str, Any]:
    """Run the program with somebody who watches its hands, unplugged where that can be done."""
    unplugged = ["unshare", "-n"] if can_unplug() else []
    done = subprocess.run(
        [*unplugged, sys.executable, "-m", "tests.app.hands", *words],
        cwd=ROOT,
        env=os.environ | {HOME_VARIABLE: str(home)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    if not unplugged:
        told["sockets"] = []  # those of the whole machine say nothing about us
    return told


def test_that_the_command_line_asks_nothing_of_the_network(tmp_path: Path) -> None:
    told = watched(tmp_path / "home", "commands", str(tmp_path))
    assert (told["asked"], told["sockets"]) == ([], [])
    assert (tmp_path / "b.pdf").read_bytes().startswith(b"%PDF")
    assert (tmp_path / "m.xlsx").stat().st_size > 5_000


@pytest.fixture(scope="module")
def lived_in(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    """The program's folder after a window in which somebody wrote about a person."""
    folder = tmp_path_factory.mktemp("hands")
    file = write_example(folder / "Vườn Sông.cungve")
    home = folder / "home"
    return home, watched(home, "window", str(home), str(file))


def test_that_the_window_asks_nothing_of_the_network(
    lived_in: tuple[Path, dict[str, Any]],
) -> None:
    assert (lived_in[1]["asked"], lived_in[1]["sockets"]) == ([], [])


def test_that_titles_name_the_workspace_and_nobody(lived_in: tuple[Path, dict[str, Any]]) -> None:
    titles = lived_in[1]["titles"]
    assert any(title.endswith(" — Cùng Vẽ") for title in titles)
    assert len(titles) >= 3, "window, projector, settings"
    told = "\n".join(titles)
    assert not [one for one in (NAME, PHONE, MAIL) if one in told]


def test_that_the_log_tells_what_happened_and_of_nobody(
    lived_in: tuple[Path, dict[str, Any]],
) -> None:
    log = (lived_in[0] / "log" / "cungve.log").read_text("utf-8")
    assert "not caught: gọi <phone> hoặc viết cho <e-mail>" in log
    assert not [one for one in (NAME, PHONE, MAIL) if one in log]


def test_that_the_settings_remember_files_and_nobody(
    lived_in: tuple[Path, dict[str, Any]],
) -> None:
    settings = (lived_in[0] / "settings.ini").read_bytes()
    for one in (NAME, PHONE, MAIL):
        for coding in ("utf-8", "utf-16-le", "latin-1"):
            assert one.encode(coding, errors="ignore") not in settings
            assert json.dumps(one).strip('"').encode() not in settings
