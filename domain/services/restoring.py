"""Restoring: the picture as a version holds it becomes the draft again, and nothing is lost.

What the version does not hold goes out of use with a reason and stays in the file, and so do all
answers of customers. It is one change, so one undo takes it back.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar
from uuid import UUID

from domain.errors import ReasonMissing
from domain.model.direction import Message, Rest
from domain.model.persona import Claim, Persona
from domain.model.quotes import Quote
from domain.model.release import Version
from domain.ports import UnitOfWork
from domain.services.assuming import assume_exactly
from domain.services.directing import says_the_same
from domain.services.quoting import may_be_shown
from domain.services.snapshots import OUT_OF_USE, assumptions_in, content_of, held_in, rests_in
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

_QUOTED = ("quote", "quote_origin")

T = TypeVar("T", Persona, Claim, Message)


class Restoring:
    """Brings the picture back to what a version held."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def restore(self, version_id: UUID, reason: str) -> bool:
        """Make the content of a version the draft.

        A quote whose speaker has kept back the consent since is not brought back.

        Args:
            version_id: the version; it may be superseded or withdrawn.
            reason: why; what goes out of use is marked with it.

        Returns:
            Whether anything differed.

        Raises:
            NotFound: the version is gone.
            ReasonMissing: there is no reason.
            TextTooLong: the reason does not fit.
        """
        words = check_length(clean(reason, multiline=True), TEXT_LIMIT)
        if not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            version = view.of(Version).get(version_id)
            before = content_of(view)
        with self._bench.doing("restore_version", number=version.number) as work:
            self._personas(work, version.content, words)
            self._claims(work, version.content)
            self._messages(work, version.content, words)
            self._rests(work, version.content)
            assume_exactly(work, assumptions_in(version.content), self._bench.secrets.new_id)
        with self._bench.reading() as view:
            return content_of(view) != before

    def _personas(self, work: UnitOfWork, content: str, reason: str) -> None:
        held, shelf = held_in(content, Persona), work.of(Persona)
        quotes = work.of(Quote).all()
        present = {one.id: one for one in shelf.all()}
        for id, fields in held.items():
            hidden = () if may_be_shown(quotes, fields.get("quote", "")) else _QUOTED
            shown = {name: value for name, value in fields.items() if name not in hidden}
            present[id] = replace(_kept(present, Persona, id, shown), retired_because="")
            shelf.put(present[id])
        for one in shelf.all(retired_because=""):
            if one.id not in held:
                shelf.put(replace(one, retired_because=reason))

    def _claims(self, work: UnitOfWork, content: str) -> None:
        held, shelf = held_in(content, Claim), work.of(Claim)
        present = {one.id: one for one in shelf.all()}  # asked for one by one, they take long
        for id, fields in held.items():
            back = replace(_kept(present, Claim, id, fields), retired=False)
            if back != present.get(id):
                shelf.put(back)
                present[id] = back
        for one in present.values():
            if one.id not in held and not one.retired:
                shelf.put(replace(one, retired=True))

    def _messages(self, work: UnitOfWork, content: str, reason: str) -> None:
        held, shelf = held_in(content, Message), work.of(Message)
        present = {one.id: one for one in shelf.all()}
        for id, fields in held.items():
            before, back = present.get(id), _kept(present, Message, id, fields)
            if before is not None and not says_the_same(before, back):
                back = replace(back, legal_passed_at=None)
            present[id] = replace(back, status_reason="")
            shelf.put(present[id])
        for one in shelf.all():
            if one.id not in held and one.status not in OUT_OF_USE:
                shelf.put(replace(one, status=OUT_OF_USE[0], status_reason=reason))

    def _rests(self, work: UnitOfWork, content: str) -> None:
        shelf = work.of(Rest)
        for message_id, wanted in rests_in(content).items():
            present = {rest.claim_id: rest for rest in shelf.all(message_id=message_id)}
            for claim_id, rest in present.items():
                if claim_id not in wanted:
                    shelf.remove(rest.id)
            for claim_id, bearing in wanted.items():
                id = present[claim_id].id if claim_id in present else self._bench.secrets.new_id()
                shelf.put(Rest(id, message_id, claim_id, bearing))


def _kept(present: Mapping[UUID, T], kind: type[T], id: UUID, fields: dict[str, Any]) -> T:
    """Return a thing with the fields that a version holds of it, made anew where it is gone."""
    if id in present:
        return replace(present[id], **fields)
    place = 1 + max((one.position for one in present.values()), default=-1)
    return kind(id=id, position=place, **fields)
