"""Contact data on the command line: told of, and removed for good."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from domain.services.keeping_contacts import Erased, KeepingContacts
from ui.command_line.acts import opened_file, tell
from ui.command_line.run import Refusal

if TYPE_CHECKING:
    from ui.shell.makers import Makers
    from ui.shell.opening import Opened


def keeping(makers: Makers, workspace: Opened) -> KeepingContacts:
    """Return the use cases around contact data of a workspace that is open."""
    file = workspace.file
    keys = file.lead_keys(makers.lead_keys())
    return KeepingContacts(workspace.quiet_bench(), keys, file.erase_in_backups)


def remove_contacts(makers: Makers, file: Path, chosen: Namespace) -> None:
    """Remove contact data for good: of an import, of a person, or all; tell what remains.

    Args:
        makers: what the composition root can make.
        file: the workspace.
        chosen: ``batch``, ``person`` (a file with a number or an address in its first line, or
            ``-`` for the standard input), or ``all``.

    Raises:
        Refusal: it is not said what, or there is no such import.
        DomainError: nobody is found, or nothing is kept.
    """
    if sum((chosen.batch is not None, chosen.person is not None, chosen.all)) != 1:
        raise Refusal("Say what to remove: --batch NAME, --person TXT, or --all.")
    person = None if chosen.person is None else _first_line(chosen.person)
    with opened_file(makers, file, read_only=False) as workspace:
        contacts = keeping(makers, workspace)
        if person is not None:
            found = contacts.find(person)
            erased, who = contacts.erase_person(found), found.codes
        elif chosen.all:
            erased, who = contacts.erase_all(), ""
        else:
            erased, who = _erase_batch(contacts, chosen.batch), ""
    for sentence in told_erased(erased, who):
        tell(sentence)


def told_erased(erased: Erased, leads: str) -> list[str]:
    """Return what was removed and what remains, in sentences without anybody's name.

    Args:
        erased: what was removed.
        leads: codes of the leads of a person; empty where it was not one person.
    """
    said = [f"Removed the contact data of {erased.leads} leads. It cannot be brought back."]
    if leads:
        said.append(f"Nothing of this person is kept by later imports either ({leads}).")
    said.append(
        "What remains: the leads without name, number or address, what Sales reported of them, "
        "notes as they were written, and keyed digests by which a lead is recognised."
    )
    copies = erased.copies
    if copies.reached:
        said.append(f"It was removed from {copies.reached} backups on this laptop too.")
    if copies.unreached:
        said.append(
            f"{copies.unreached} backups could not be changed; they may hold it until they are "
            "replaced."
        )
    return [*said, "Copies of the workspace, workbooks and tables made before still hold it."]


def _erase_batch(contacts: KeepingContacts, name: str) -> Erased:
    batches = contacts.batches()
    found = next((one for one in batches if one.batch.name == name), None)
    if found is None:
        names = ", ".join(one.batch.name for one in batches) or "none"
        raise Refusal(f"No import with contact data is called {name}; there are: {names}.")
    return contacts.erase_batch(found.batch.id)


def _first_line(file: Path) -> str:
    """Return a number or an address; it never stands among the arguments, which others can see."""
    if str(file) == "-":
        return sys.stdin.readline().strip()
    try:
        return file.read_text("utf-8-sig").split("\n", 1)[0].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(f"{file} cannot be read.") from error
