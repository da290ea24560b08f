"""Sealing: proof that a side's notes were fixed before it saw the other sides' notes.

The digest is SHA-256 over the UTF-8 bytes of ``salt + canonical JSON``, the salt being 32
hexadecimal digits. The canonical JSON is one object with its keys in alphabetical order at every
level, ``,`` and ``:`` without spaces, and no escapes but those that JSON demands::

    {"notes":[{"code":"C03-SALES-01","field":"pain","of_ten":null,"persona":null,"text":"…"}],
     "schema":"cungve-seal/2","session":"<uuid>","side":"sales","turn":1,"writing":"<uuid>"}

written on one line; ``writing`` is the question, ``persona`` the identity of the persona of which
a note speaks where the room draws more than one. Notes stand in their order of entry; their texts
are composed (NFC), as they are kept. Anybody can compute the digest again from what the reveal
shows. Seals of ``cungve-seal/1``, which knew neither question nor persona, still hold.
"""

import hashlib
import json
from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.model.session import Note, Seal
from domain.model.sides import Side

SCHEMA = "cungve-seal/2"
FIRST_SCHEMA = "cungve-seal/1"


def canonical(
    session_id: UUID, writing_id: UUID, side: Side, turn: int, notes: Sequence[Note]
) -> str:
    """Return the one text that stands for a side's notes under a seal."""
    content = _head(SCHEMA, session_id, side, turn) | {
        "writing": str(writing_id),
        "notes": [
            _told(note) | {"persona": str(note.persona_id) if note.persona_id else None}
            for note in _in_order(notes)
        ],
    }
    return _written(content)


def digest_of(salt: str, text: str) -> str:
    """Return the digest of a canonical text with its salt, 64 hexadecimal digits."""
    return hashlib.sha256((salt + text).encode("utf-8")).hexdigest()


def holds(seal: Seal, notes: Sequence[Note]) -> bool:
    """Tell whether notes are those that a seal was put on."""
    if any(note.side is not seal.side or note.writing_id != seal.writing_id for note in notes):
        return False
    text = canonical(seal.session_id, seal.writing_id, seal.side, seal.turn, notes)
    if digest_of(seal.salt, text) == seal.digest:
        return True
    # The first schema says nothing of personas: a note that names one was not under such a seal.
    if any(note.persona_id for note in notes):
        return False
    return digest_of(seal.salt, _first_canonical(seal, notes)) == seal.digest


def held(seal: Seal, notes: Sequence[Note]) -> bool:
    """Tell whether a seal that was opened is on the first of a side's notes.

    After the reveal a side may write further notes, which stand after those that were sealed.
    That none was slipped in before it, the reveal itself has made sure of with ``holds``.
    """
    ordered = _in_order(notes)
    return any(holds(seal, ordered[:count]) for count in range(len(ordered), -1, -1))


def _first_canonical(seal: Seal, notes: Sequence[Note]) -> str:
    content = _head(FIRST_SCHEMA, seal.session_id, seal.side, seal.turn)
    return _written(content | {"notes": [_told(note) for note in _in_order(notes)]})


def _head(schema: str, session_id: UUID, side: Side, turn: int) -> dict[str, object]:
    return {"schema": schema, "session": str(session_id), "side": side.value, "turn": turn}


def _told(note: Note) -> dict[str, object]:
    return {
        "code": note.code,
        "field": note.field.value if note.field else None,
        "of_ten": note.of_ten,
        "text": note.text,
    }


def _in_order(notes: Sequence[Note]) -> list[Note]:
    return sorted(notes, key=lambda note: (note.position, note.id))


def _written(content: Mapping[str, object]) -> str:
    return json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
