"""A program that writes real units of work until it is killed."""

from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path

from domain.model.fields import PersonaField
from domain.model.persona import Claim, Persona, PersonaKind
from tests.persistence.things import SECRETS
from tests.real import open_real

PARTS = 3
"""Claims of each persona, written in the same unit of work."""


def write_for_ever(folder: Path, acknowledged: "Connection[int, int]") -> None:
    """Write personas with their claims; tell after each commit how many there are."""
    bench, file = open_real(folder)
    with bench.reading() as view:
        done = len(view.of(Persona).all())
    acknowledged.send(done)
    while True:
        persona = Persona(SECRETS.new_id(), f"P{done}", done, PersonaKind.SECONDARY)
        with bench.doing("add_persona", code=persona.code) as work:
            work.of(Persona).put(persona)
            for place in range(PARTS):
                text = "sợ ồn " * 50
                work.of(Claim).put(
                    Claim(SECRETS.new_id(), f"C{place}", place, persona.id, PersonaField.PAIN, text)
                )
        done += 1
        acknowledged.send(done)
        if done % 7 == 0:
            with bench.doing("edit_persona", code=persona.code) as work:
                work.of(Persona).put(replace(persona, name="Chị Lan"))
            bench.journal.undo()
        if done % 20 == 0:
            file.back_up()
