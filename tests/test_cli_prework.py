"""Workbooks on the command line: out, filled in, in again, and nothing of them told."""

from collections.abc import Callable
from pathlib import Path

import pytest

import main
from domain.model.session import InputMode, Note, Seal
from domain.services.facilitating import Facilitating
from tests.exports.preworks import filled
from ui.command_line.run import Exit, run
from ui.shell.opening import open_workspace
from ui.shell.places import HOME_VARIABLE

SECRET = "BÍ MẬT"
Command = Callable[..., tuple[int, str]]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Command:
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()

    def do(*arguments: object) -> tuple[int, str]:
        capfdbinary.readouterr()
        code = run(main.makers(), [str(argument) for argument in arguments])
        said, complained = capfdbinary.readouterr()
        return code, (said + complained).decode()

    return do


@pytest.fixture
def file(command: Command, tmp_path: Path) -> Path:
    """A workspace in which a session runs."""
    place = tmp_path / "a.cungve"
    assert command("new", place, "--example", "blank")[0] == Exit.DONE
    opened = open_workspace(main.makers(), place)
    Facilitating(opened.quiet_bench()).start("draw_a")
    opened.file.close()
    return place


def test_that_a_workbook_goes_out_and_is_sealed_unread(
    command: Command, file: Path, tmp_path: Path
) -> None:
    out = tmp_path / "sales.xlsx"
    asked = ("--side", "sales", "--ask", "customer", "--out", out)
    code, said = command("prework", file, *asked, "--language", "en")
    assert (code, said) == (Exit.DONE, f"Wrote {out}\n")
    filled(out, [("pain", SECRET), (SECRET, SECRET)])
    code, said = command("prework-in", file, out)
    assert code == Exit.REFUSED
    assert "B9: Choose one of the slots from the list." in said
    assert SECRET not in said
    filled(out, [("pain", SECRET), ("gain", SECRET)])
    code, said = command("prework-in", file, out)
    assert code == Exit.DONE
    assert said.startswith("Sealed what sales handed in: ")
    code, said = command("prework-in", file, out)
    assert code == Exit.REFUSED
    assert "sealed already" in said
    opened = open_workspace(main.makers(), file, read_only=True)
    with opened.quiet_bench().reading() as view:
        [seal] = view.of(Seal).all()
        assert seal.mode is InputMode.PREWORK
        assert len(view.of(Note).all()) == 2
    history = opened.file.journal.history()
    assert "hand_in_notes" not in [entry.intention.key for entry in history]
    opened.file.close()
    assert SECRET not in command("show", file, "--json")[1]


def test_that_what_cannot_be_is_refused(command: Command, file: Path, tmp_path: Path) -> None:
    out = tmp_path / "x.xlsx"
    for arguments, words in (
        (("prework", file, "--side", "owner", "--ask", "segments", "--out", out), "does not ask"),
        (("prework", file, "--side", "sales", "--ask", "messages", "--out", out), "does not ask"),
        (("prework", file, "--side", "sales", "--ask", "segments", "--out", file), ".xlsx"),
        (("prework-in", file, tmp_path / "no.xlsx"), "cannot be read"),
        (("prework-in", file, file), "no Excel workbook"),
    ):
        code, said = command(*arguments)
        assert code == Exit.REFUSED
        assert words in said
        assert said.count("\n") == 1
