"""The scoreboard by the command line: what ``docs/cli.md`` promises is so."""

import json
from pathlib import Path

from tests.test_cli import Command, _block, _differing, command  # noqa: F401
from tests.worked import write_example
from ui.command_line.run import Exit


def test_that_the_json_has_the_shape_of_the_page(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.cungve"
    write_example(file)
    code, said, complained = command("scoreboard", file, "--iteration", "2", "--json")
    assert (code, complained) == (Exit.DONE, "")
    told = json.loads(said)
    sides = told["sides"]
    assert len(sides["marketing"]) == len(sides["sales"]) == len(sides["shared"]) == 10
    assert told["change"]["won"] == [3, 7]
    told.pop("calls", None)
    told["sides"] = {"marketing": sides["marketing"][:1], "shared": [], "sales": []}
    told["change"]["factors"] = told["change"]["factors"][:1]
    assert _differing(_block("scoreboard FILE --json"), told) == []
    code, _, complained = command("scoreboard", file, "--iteration", "9")
    assert code == Exit.REFUSED
    assert "no iteration 9" in complained
    assert "27.2%" in command("scoreboard", file, "--iteration", "2")[1]


def test_that_an_empty_workspace_is_refused(
    command: Command,  # noqa: F811
    tmp_path: Path,
) -> None:
    file = tmp_path / "a.cungve"
    command("new", file, "--example", "blank")
    code, said, complained = command("scoreboard", file, "--json")
    assert (code, said) == (Exit.REFUSED, "")
    assert "Nothing is measured yet" in complained
