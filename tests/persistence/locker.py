"""A program that locks its workspace again and again until it is killed."""

from itertools import cycle
from pathlib import Path

from domain.model.passphrase import Passphrase
from persistence.lead_keys import FiledLeadKeys
from tests.real import real_files

FIRST = Passphrase("cụm từ thứ nhất")
SECOND = Passphrase("cụm từ thứ hai đấy")


def lock_for_ever(folder: Path) -> None:
    """Lock the one workspace of a folder with two passphrases in turn, and with none."""
    (path,) = folder.glob("*.cungve")
    file = None
    for word in (None, FIRST, SECOND):
        try:
            file = real_files(folder).open(path, passphrase=word)
            break
        except Exception:  # noqa: BLE001 - the next one may fit
            continue
    assert file is not None
    keys = FiledLeadKeys(folder / "lead.key")
    for word in cycle((FIRST, SECOND, None)):
        file.lock_with(word, keys)
