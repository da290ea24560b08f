"""Sealing: proof that a side's notes were fixed before it saw the other sides' notes.

The digest is SHA-256 over the UTF-8 bytes of ``salt + canonical JSON``, the salt being 32
hexadecimal digits. The canonical JSON is one object with its keys in alphabetical order at every
level, ``,`` and ``:`` without spaces, and no escapes but those that JSON demands::

    {"notes":[{"code":"C03-SALES-01","field":"pain","of_ten":null,"text":"…"}],
     "schema":"cungve-seal/1","session":"<uuid>","side":"sales","turn":1}

written on one line. Notes stand in their order of entry; their texts are composed (NFC), as they
are kept. Anybody can compute the digest again from what the reveal shows.
"""

import hashlib
import json
from collections.abc import Sequence
from uuid import UUID

from domain.model.session import Note, Seal
from domain.model.sides import Side

SCHEMA = "cungve-seal/1"


def canonical(session_id: UUID, side: Side, turn: int, notes: Sequence[Note]) -> str:
    """Return the one text that stands for a side's notes under a seal."""
    content = {
        "schema": SCHEMA,
        "session": str(session_id),
        "side": side.value,
        "turn": turn,
        "notes": [
            {
                "code": note.code,
                "field": note.field.value if note.field else None,
                "of_ten": note.of_ten,
                "text": note.text,
            }
            for note in sorted(notes, key=lambda note: (note.position, note.id))
        ],
    }
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest_of(salt: str, text: str) -> str:
    """Return the digest of a canonical text with its salt, 64 hexadecimal digits."""
    return hashlib.sha256((salt + text).encode("utf-8")).hexdigest()


def holds(seal: Seal, notes: Sequence[Note]) -> bool:
    """Tell whether notes are those that a seal was put on."""
    text = canonical(seal.session_id, seal.side, seal.turn, notes)
    return digest_of(seal.salt, text) == seal.digest
