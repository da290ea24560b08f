"""Combining the messages that the sides proposed behind the curtain into the PR direction."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from domain.model.direction import Message
from domain.model.likeness import Thesaurus
from domain.model.matching import Slip, suggest_pairs
from domain.model.session import Ask, Note
from domain.model.sides import Side
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.services.writings import reveal_in, revealed_notes
from domain.text import fold


@dataclass(frozen=True, slots=True)
class ProposedMessages:
    """What the sides proposed, opened.

    Attributes:
        columns: each side with its proposals, in the order drawn by lot.
        pairs: proposals of different sides that may say the same, likeliest first; each stands in
            one pair at most.
        used: code of the message that says just what a proposal says, by the proposal.
    """

    columns: tuple[tuple[Side, tuple[Note, ...]], ...]
    pairs: tuple[tuple[Note, Note], ...]
    used: Mapping[UUID, str]


class Combining:
    """Reads the proposals; a message that grows from one is written like any other.

    A proposal stays as it was sealed, and a message remembers nothing of where it came from.
    """

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def proposed(self, session_id: UUID) -> ProposedMessages | None:
        """Return the proposals of a session, or None before the reveal and where none are asked."""
        with self._bench.reading() as view:
            columns = proposals_by_side(view, session_id)
            messages = view.of(Message).all()
        if columns is None:
            return None
        codes = {fold(message.text): message.code for message in messages}
        notes = [note for _, of_side in columns for note in of_side]
        return ProposedMessages(
            columns=columns,
            pairs=_pairs(columns, self._bench.catalogue.synonyms),
            used={note.id: codes[fold(note.text)] for note in notes if fold(note.text) in codes},
        )


def proposals_by_side(
    view: Reading, session_id: UUID
) -> tuple[tuple[Side, tuple[Note, ...]], ...] | None:
    """Return each side's proposed messages in the order by lot, or None while they are hidden."""
    reveal = reveal_in(view, session_id, Ask.MESSAGES)
    if reveal is None:
        return None
    notes = revealed_notes(view, session_id, Ask.MESSAGES)
    return tuple(
        (side, tuple(note for note in notes if note.side is side)) for side in reveal.columns
    )


def _pairs(
    columns: Sequence[tuple[Side, tuple[Note, ...]]], synonyms: Thesaurus
) -> tuple[tuple[Note, Note], ...]:
    if len(columns) < 2:
        return ()
    (_, left), (_, right) = columns[:2]
    by_id = {note.id: note for note in (*left, *right)}
    likely = suggest_pairs(
        [Slip(note.id, note.text, persona_id=note.persona_id) for note in left],
        [Slip(note.id, note.text, persona_id=note.persona_id) for note in right],
        synonyms,
    )
    pairs: list[tuple[Note, Note]] = []
    taken: set[UUID] = set()
    for pair in likely:
        if not {pair.left, pair.right} & taken:
            pairs.append((by_id[pair.left], by_id[pair.right]))
            taken |= {pair.left, pair.right}
    return tuple(pairs)
