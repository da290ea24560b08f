"""The passphrase of a workspace: what it must be, however its marks were typed."""

import unicodedata
from dataclasses import dataclass
from typing import Final

from domain.errors import PassphrasesDiffer, PassphraseTooShort

LEAST: Final = 10
"""Characters of a passphrase: whoever has the file may try as many as a machine can."""


@dataclass(frozen=True, slots=True, repr=False)
class Passphrase:
    """What a workspace is locked with. It is shown nowhere, not even to those who look for faults.

    Attributes:
        text: as it was typed; the same letters typed as other code points are the same passphrase.
    """

    text: str

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", unicodedata.normalize("NFC", self.text))

    def __repr__(self) -> str:
        return "Passphrase(…)"


def chosen_passphrase(typed: str, again: str) -> Passphrase:
    """Return a new passphrase that was typed twice.

    Raises:
        PassphraseTooShort: it would be found by trying.
        PassphrasesDiffer: it was not typed the same way twice.
    """
    passphrase = Passphrase(typed)
    if len(passphrase.text.strip()) < LEAST:
        raise PassphraseTooShort(least=LEAST)
    if passphrase != Passphrase(again):
        raise PassphrasesDiffer
    return passphrase
