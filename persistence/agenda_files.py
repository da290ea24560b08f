"""Agendas as files: templates in the app-data folder, and files that people pass on.

A file is JSON of a schema of its own (``cungve-agenda/1``). What a file says is believed only as
far as it can be checked: a step's kind and question come from the catalogue, never from the file.
"""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

from domain.errors import AgendaUnreadable
from domain.model.agendas import DAY, LONGEST, MOST_STEPS, AgendaPlan, StepPlan
from domain.model.catalogue import Catalogue
from domain.ports import SavedAgenda
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, clean, mark, safe_file_name
from persistence.copies import settle, temporary

SUFFIX: Final = ".cungve-agenda"
_SCHEMA: Final = "cungve-agenda/1"
_FAMILY: Final = "cungve-agenda/"
_LARGEST: Final = 1_000_000
"""Bytes that a file has at most: sixty steps with the longest texts are well below."""

_NOT_OURS: Final = mark("It is no agenda of this program.")
_NEWER: Final = mark("It was made by a newer version of this program.")
_BROKEN: Final = mark("Something in it is missing or is not what it should be.")
_UNKNOWN: Final = mark("It has a step that this version does not know.")


class JsonAgendaFiles:
    """Keeps templates in a folder (``ports.AgendaFiles``)."""

    def __init__(self, folder: Path, catalogue: Catalogue) -> None:
        """Use a folder of our own; it is made when the first template is kept."""
        self._folder = folder
        self._catalogue = catalogue

    def saved(self) -> Sequence[SavedAgenda]:
        """Return the templates by name; one that cannot be used comes with its refusal."""
        found = []
        for path in sorted(self._folder.glob(f"*{SUFFIX}")):
            try:
                found.append(SavedAgenda(path.name, self.read(path), None))
            except AgendaUnreadable as error:
                found.append(SavedAgenda(path.name, None, error))
            except OSError:
                refusal = AgendaUnreadable(name=path.name, why=_BROKEN)
                found.append(SavedAgenda(path.name, None, refusal))
        return tuple(found)

    def keep(self, plan: AgendaPlan) -> str:
        """Keep an agenda as a template under a name that is free; return that name."""
        self._folder.mkdir(parents=True, exist_ok=True)
        stem = safe_file_name(plan.title)
        path, number = self._folder / f"{stem}{SUFFIX}", 2
        while path.exists():
            path, number = self._folder / f"{stem} {number}{SUFFIX}", number + 1
        self.write(plan, path)
        return path.name

    def forget(self, name: str) -> None:
        """Take a template out of the folder; one that is gone already is no trouble.

        Raises:
            OSError: it cannot be removed, and stays.
        """
        path = self._folder / Path(name).name
        if path.suffix == SUFFIX:
            with suppress(FileNotFoundError):
                path.unlink()

    def read(self, path: Path) -> AgendaPlan:
        """Return the agenda in a file.

        Raises:
            AgendaUnreadable: it is none of ours, newer, or not whole; it is left as it is.
            OSError: it cannot be read.
        """
        if path.exists() and not path.is_file():
            # a pipe would never end, and a device would never say that it is too long
            raise AgendaUnreadable(name=path.name, why=_NOT_OURS)
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
        if len(raw) > _LARGEST:
            raise AgendaUnreadable(name=path.name, why=_NOT_OURS)
        try:
            told = json.loads(raw.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise AgendaUnreadable(name=path.name, why=_NOT_OURS) from error
        why = _foreign(told)
        if why:
            raise AgendaUnreadable(name=path.name, why=why)
        try:
            plan = _plan(told)
        except (KeyError, TypeError, ValueError) as error:
            raise AgendaUnreadable(name=path.name, why=_BROKEN) from error
        if any(
            step.origin and self._catalogue.known_step(step.origin) is None for step in plan.steps
        ):
            raise AgendaUnreadable(name=path.name, why=_UNKNOWN)
        return plan

    def write(self, plan: AgendaPlan, path: Path) -> None:
        """Write an agenda whole or not at all.

        Raises:
            OSError: the place cannot be written; an older file there is untouched.
        """
        told = {
            "schema": _SCHEMA,
            "title": plan.title,
            "people": plan.people,
            "begins": plan.begins,
            "base": plan.base,
            "steps": [
                {
                    "origin": step.origin,
                    "minutes": step.minutes,
                    "title": step.title,
                    "say": step.say,
                    "do": step.do,
                }
                for step in plan.steps
            ],
        }
        place = Path(os.path.realpath(path))
        unfinished = temporary(place)
        try:
            text = json.dumps(told, ensure_ascii=False, indent=1)
            unfinished.write_text(f"{text}\n", "utf-8")
            settle(unfinished, place)
        finally:
            unfinished.unlink(missing_ok=True)


def _foreign(told: object) -> str:
    """Return why something is none of our agendas, or nothing where it is one."""
    schema = told.get("schema") if isinstance(told, dict) else None
    if schema == _SCHEMA:
        return ""
    newer = isinstance(schema, str) and schema.startswith(_FAMILY)
    return _NEWER if newer else _NOT_OURS


def _plan(told: dict[str, Any]) -> AgendaPlan:
    steps = told["steps"]
    if not isinstance(steps, list) or not 1 <= len(steps) <= MOST_STEPS:
        raise ValueError
    title = _text(told, "title", NAME_LIMIT)
    if not title:
        raise ValueError
    return AgendaPlan(
        title,
        _text(told, "people", LINE_LIMIT),
        _number(told, "begins", 0, DAY - 1),
        tuple(map(_step, steps)),
        _text(told, "base", NAME_LIMIT),
    )


def _step(told: dict[str, Any]) -> StepPlan:
    step = StepPlan(
        _text(told, "origin", NAME_LIMIT),
        _number(told, "minutes", 1, LONGEST),
        _text(told, "title", LINE_LIMIT),
        _text(told, "say", TEXT_LIMIT, multiline=True),
        _text(told, "do", TEXT_LIMIT, multiline=True),
    )
    if not step.origin and not step.title:
        raise ValueError
    return step


def _text(told: dict[str, Any], name: str, limit: int, *, multiline: bool = False) -> str:
    found = told[name]
    if not isinstance(found, str):
        raise TypeError
    text = clean(found, multiline=multiline)
    if len(text) > limit:
        raise ValueError
    return text


def _number(told: dict[str, Any], name: str, least: int, most: int) -> int:
    found = told[name]
    if type(found) is not int or not least <= found <= most:
        raise ValueError
    return found
