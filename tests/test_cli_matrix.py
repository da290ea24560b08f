"""Checking somebody else's matrix by the command line, as ``docs/cli.md`` promises."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.services import foreign_matrices as made
from tests.services.test_reading_matrices import PACKT
from tests.test_cli import Command, _block, _differing, command  # noqa: F401
from tests.worked import write_example
from ui.command_line.run import Exit


def _without_free(told: dict[str, Any]) -> dict[str, Any]:
    """Leave out what has other keys in each file."""
    for matrix in told["matrices"]:
        for one in matrix["activities"]:
            one["unread"] = None
        for one in matrix["findings"]:
            one["arguments"] = None
    return told


@pytest.mark.parametrize("make", [made.legend, made.several, made.markdown])
def test_that_the_json_has_the_shape_of_the_page(
    command: Command,  # noqa: F811
    tmp_path: Path,
    make: Any,
) -> None:
    code, said, complained = command("check-matrix", make(tmp_path), "--json")
    assert (code, complained) == (Exit.DONE, "")
    shape = _without_free(_block("check-matrix FILE --json"))
    assert _differing(shape, _without_free(json.loads(said))) == []


def test_that_a_matrix_from_a_handbook_is_told_in_words_and_json(
    command: Command,  # noqa: F811
) -> None:
    code, said, _ = command("check-matrix", PACKT)
    assert code == Exit.DONE
    lines = said.splitlines()
    assert lines[0] == "RACI: 8 activities, 6 positions, names in row 1"
    assert any(line.startswith("✗ NO_R 2 Project Planning: nobody does it.") for line in lines)
    _, said, _ = command("check-matrix", PACKT, "--json")
    (matrix,) = json.loads(said)["matrices"]
    assert [one["findings"] for one in matrix["activities"]][:3] == [
        ["MANY_C"],
        ["NO_R", "MANY_C"],
        [],
    ]


def test_that_our_own_workbook_is_sound(command: Command, tmp_path: Path) -> None:  # noqa: F811
    file, book = tmp_path / "a.cungve", tmp_path / "ours.xlsx"
    write_example(file)
    command("export", file, "--matrix", book)
    code, said, _ = command("check-matrix", book, "--json")
    assert code == Exit.DONE
    assert json.loads(said)["sound"] is True


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"PK\x03\x04 cut off", "damaged"),
        (b"", "not a single row"),
        (b"name,phone\nLan,0901234567\n", "no matrix in this file"),
        (b"%PDF-1.7", "no table"),
    ],
)
def test_that_a_broken_file_is_refused_in_one_sentence(
    command: Command,  # noqa: F811
    tmp_path: Path,
    content: bytes,
    why: str,
) -> None:
    file = tmp_path / "matrix.xlsx"
    file.write_bytes(content)
    code, said, complained = command("check-matrix", file)
    assert (code, said) == (Exit.REFUSED, "")
    assert why in complained
    assert complained.count("\n") == 1


def test_that_a_file_that_is_not_there_is_refused(command: Command, tmp_path: Path) -> None:  # noqa: F811
    code, _, complained = command("check-matrix", tmp_path / "none.xlsx")
    assert code == Exit.REFUSED
    assert "There is no file" in complained
