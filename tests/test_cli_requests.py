"""What the departments owe each other, on the command line: the page's promise is so."""

import json
from pathlib import Path

from tests.test_cli import Command, _block, _differing, command, example  # noqa: F401
from ui.command_line.run import Exit


def test_that_requests_are_told_for_programs_and_for_people(
    command: Command,  # noqa: F811
    example: Path,  # noqa: F811
) -> None:
    code, said, complained = command("requests", example, "--json")
    assert (code, complained) == (Exit.DONE, "")
    told = json.loads(said)
    assert _differing(_block("requests FILE --json"), told) == []
    sides = [(one["provider"], one["requester"]) for one in told["directions"]]
    assert sides[:2] == [("marketing", "sales"), ("sales", "marketing")]
    assert {one["state"] for one in told["requests"]} >= {"accepted", "waived", "draft"}
    code, said, _ = command("requests", example, "--language", "en")
    assert code == Exit.DONE
    assert said.startswith("What is owed · ")
    assert "MKL · Marketing lead" in said
    assert "It is to be delivered." in said
