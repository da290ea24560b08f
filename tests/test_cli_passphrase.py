"""Locked workspaces on the command line: the passphrase comes from a file or the environment."""

from pathlib import Path

import pytest

from tests.test_cli import Command, command, example

__all__ = ["command", "example"]

WORD = "bốn từ chẳng ai ghép"


def test_that_a_workspace_is_locked_used_and_unlocked(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    words = tmp_path / "word.txt"
    words.write_text(f"{WORD}\r\nand nothing else", "utf-8-sig")
    assert command("passphrase", example, "--new-passphrase-file", words)[0] == 0
    assert not example.read_bytes().startswith(b"SQLite")

    code, told, complained = command("verify", example)
    assert (code, told) == (2, "")
    assert complained.count("\n") == 1
    assert "locked" in complained
    assert command("verify", example, "--passphrase-file", words)[0] == 0
    monkeypatch.setenv("CUNGVE_PASSPHRASE", "etwas anderes")
    code, told, complained = command("show", example)
    assert (code, told) == (2, "")
    assert "does not open" in complained
    monkeypatch.setenv("CUNGVE_PASSPHRASE", WORD)
    assert command("show", example, "--json")[0] == 0
    assert command("passphrase", example, "--remove")[0] == 0
    monkeypatch.delenv("CUNGVE_PASSPHRASE")
    assert command("verify", example)[0] == 0


def test_that_a_new_passphrase_is_needed_and_long_enough(
    command: Command, example: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert command("passphrase", example)[0] == 2
    monkeypatch.setenv("CUNGVE_NEW_PASSPHRASE", "ngắn")
    code, _, complained = command("passphrase", example)
    assert code == 2
    assert "10" in complained
    assert example.read_bytes().startswith(b"SQLite")
