"""A program killed while it writes: what it acknowledged is there, and nothing is half done."""

import multiprocessing
import os
import random
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from domain.model.persona import Claim, Persona
from tests.persistence.writer import PARTS, write_for_ever
from tests.real import open_real, real_files

SOAK = os.environ.get("CUNGVE_SOAK") == "1"
FOLDERS = 10 if SOAK else 1
ROUNDS = 30 if SOAK else 10
LONGEST_SECONDS = 0.15

if sys.platform == "win32":
    programs = multiprocessing.get_context("spawn")
else:
    programs = multiprocessing.get_context("forkserver")
    programs.set_forkserver_preload(["tests.persistence.writer"])


@pytest.mark.soak
@pytest.mark.parametrize("folder", range(FOLDERS))
def test_that_a_killed_program_loses_no_committed_edit(tmp_path: Path, folder: int) -> None:
    chance = random.Random(folder)
    for _ in range(ROUNDS):
        acknowledged = write_and_die(tmp_path, chance.random() * LONGEST_SECONDS)

        bench, file = open_real(tmp_path)
        with bench.reading() as view:
            personas = view.of(Persona).all()
            claims = view.of(Claim).all()
        file.close()
        assert acknowledged <= len(personas) <= acknowledged + 1
        assert [persona.position for persona in personas] == list(range(len(personas)))
        assert len(claims) == PARTS * len(personas)
        found = real_files(tmp_path).verify(file.path)
        assert found.sound, found

    for backup in real_files(tmp_path).backups_of(file.path):
        assert real_files(tmp_path).verify(backup.path).sound


def write_and_die(folder: Path, seconds: float) -> int:
    """Let a program write for a while, kill it, and return how much it had acknowledged."""
    ours, theirs = programs.Pipe(duplex=False)
    program = programs.Process(target=write_for_ever, args=(folder, theirs))
    program.start()
    theirs.close()
    last = ours.recv()
    program.join(seconds)
    program.kill()
    program.join()
    return last_of(ours, last)


def last_of(pipe: "Connection[int, int]", last: int) -> int:
    """Return the last number that came whole through a pipe."""
    with pipe:
        while True:
            try:
                last = pipe.recv()
            except (EOFError, OSError):
                return last
