"""Restoring: the picture as a version holds it becomes the draft again, and nothing is lost.

What the version does not hold goes out of use with a reason and stays in the file, and so do all
answers of customers. It is one change, so one undo takes it back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar
from uuid import UUID

from domain.errors import ReasonMissing
from domain.model.agreed_answers import Agreed, AgreedAnswer, answers_in
from domain.model.direction import Message, MessageStatus, Rest
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, Persona
from domain.model.quotes import Quote
from domain.model.release import Version
from domain.model.traits import Marks, Trait, TraitMark
from domain.ports import UnitOfWork
from domain.services.answering import next_objection
from domain.services.assuming import assume_exactly
from domain.services.directing import says_the_same
from domain.services.quoting import may_be_shown
from domain.services.retiring import put_out_of_use
from domain.services.snapshots import (
    OUT_OF_USE,
    agreed_answers,
    assumptions_in,
    content_of,
    held_in,
    rests_in,
    traits_in,
)
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean

_QUOTED = ("quote", "quote_origin")
_REJECTED = MessageStatus.REJECTED_LEGAL

T = TypeVar("T", Persona, Claim, Message)


@dataclass(frozen=True, slots=True)
class Restored:
    """What came of going back to a version.

    Attributes:
        differed: what a version would hold differs from what it was.
        rejected: codes of the messages that the version holds and that were rejected since: they
            have its words again, and stay rejected.
    """

    differed: bool
    rejected: tuple[str, ...] = ()


class Restoring:
    """Brings the picture back to what a version held."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def restore(self, version_id: UUID, reason: str) -> Restored:
        """Make the content of a version the draft.

        A quote whose speaker has kept back the consent since is not brought back, and a message
        that failed the legal and truth check since stays rejected: going back is no check.

        Args:
            version_id: the version; it may be superseded or withdrawn.
            reason: why; what goes out of use is marked with it.

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
            self._traits(work, version.content)
            self._claims(work, version.content)
            rejected = self._messages(work, version.content, words)
            self._rests(work, version.content)
            self._answers(work, version.content)
            assume_exactly(work, assumptions_in(version.content), self._bench.secrets.new_id)
        with self._bench.reading() as view:
            return Restored(content_of(view) != before, rejected)

    def _personas(self, work: UnitOfWork, content: str, reason: str) -> None:
        held, shelf = held_in(content, Persona), work.of(Persona)
        quotes = work.of(Quote).all()
        present = {one.id: one for one in shelf.all()}
        for id, fields in held.items():
            hidden = () if may_be_shown(quotes, fields.get("quote", "")) else _QUOTED
            shown = {name: value for name, value in fields.items() if name not in hidden}
            kept = _kept(present, Persona, id, shown)
            present[id] = replace(kept, retired_because="", left_with=None)
            shelf.put(present[id])
        for one in shelf.all(retired_because=""):
            if one.id not in held:
                claims = work.of(Claim).all(persona_id=one.id, retired=False)
                put_out_of_use(work, one, reason, claims)

    def _traits(self, work: UnitOfWork, content: str) -> None:
        """Bring scales back with their marks; those not held go out of use and keep theirs.

        A persona that the version does not hold is out of use as a whole, with its scales.
        """
        shelf, personas = work.of(Trait), held_in(content, Persona)
        held = {trait.id: (trait, marks) for trait, marks in traits_in(content)}
        present = {one.id: one for one in shelf.all()}
        for id, (trait, marks) in held.items():
            before = present.get(id)
            shelf.put(replace(trait, position=before.position) if before else trait)
            self._marks(work, id, marks)
        for one in present.values():
            if one.id not in held and one.persona_id in personas and not one.retired:
                shelf.put(replace(one, retired=True))

    def _marks(self, work: UnitOfWork, trait_id: UUID, marks: Marks) -> None:
        shelf = work.of(TraitMark)
        present = {one.side: one for one in shelf.all(trait_id=trait_id)}
        for side in present.keys() - marks.keys():
            shelf.remove(present[side].id)
        for side, place in marks.items():
            id = present[side].id if side in present else self._bench.secrets.new_id()
            shelf.put(TraitMark(id, trait_id, side, place))

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

    def _messages(self, work: UnitOfWork, content: str, reason: str) -> tuple[str, ...]:
        """Bring the messages back, and return the codes of those that stay rejected."""
        held, shelf = held_in(content, Message), work.of(Message)
        present = {one.id: one for one in shelf.all()}
        for id, fields in held.items():
            present[id] = _as_checked(present.get(id), _kept(present, Message, id, fields))
            shelf.put(present[id])
        for one in shelf.all():
            if one.id not in held and one.status not in OUT_OF_USE:
                shelf.put(replace(one, status=OUT_OF_USE[0], status_reason=reason))
        rejected = (present[id] for id in held if present[id].status is _REJECTED)
        return tuple(sorted(one.code for one in rejected))

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

    def _answers(self, work: UnitOfWork, content: str) -> None:
        """Let the answers stand that both departments had agreed to, and no others.

        What was agreed since keeps its words and waits to be agreed to anew.
        """
        held = answers_in(content)
        if held is None:
            return  # signed before versions held answers: those of today stay
        objections = {one.claim_id or one.id: one for one in work.of(Objection).all()}
        for id in agreed_answers(work).keys() - held.keys():
            self._assents(work, objections[id], ())
        for id, answer in held.items():
            kept = objections.get(id) or self._objection(work, id, answer)
            back = replace(
                kept,
                text=answer.text,
                answer=answer.answer,
                proof=answer.proof,
                words_to_avoid=answer.words_to_avoid,
            )
            if answer.claim_id is None:
                persona_id = answer.persona_id
                if persona_id is not None and work.of(Persona).find(persona_id) is None:
                    persona_id = None  # it was out of use already, and was taken away since
                back = replace(back, code=answer.code, persona_id=persona_id)
            work.of(Objection).put(back)
            self._assents(work, back, answer.assents)

    def _objection(self, work: UnitOfWork, id: UUID, answer: AgreedAnswer) -> Objection:
        """Return an objection made anew: it was taken away since."""
        new = next_objection(work, self._bench.secrets.new_id())
        return replace(new, claim_id=id) if answer.claim_id else replace(new, id=id)

    def _assents(self, work: UnitOfWork, objection: Objection, wanted: Sequence[Agreed]) -> None:
        """Let these departments agree to an answer, and no other."""
        shelf = work.of(Assent)
        present = {_said(one): one for one in shelf.all(objection_id=objection.id)}
        for agreed, assent in present.items():
            if agreed not in wanted:
                shelf.remove(assent.id)
        for agreed in wanted:
            if agreed not in present:
                id = self._bench.secrets.new_id()
                given = (agreed.side, agreed.name, agreed.agreed_at)
                shelf.put(Assent(id, objection.id, *given))


def _said(assent: Assent) -> Agreed:
    return Agreed(assent.side, assent.name, assent.agreed_at)


def _as_checked(before: Message | None, back: Message) -> Message:
    """Return a message that comes back as far as its legal check allows.

    Args:
        before: as it stands now, or None where it is gone.
        back: as the version holds it.
    """
    if before is not None and before.status is _REJECTED:
        return replace(back, status=_REJECTED)
    if before is not None and not says_the_same(before, back):
        back = replace(back, legal_passed_at=None)
    return replace(back, status_reason="")


def _kept(present: Mapping[UUID, T], kind: type[T], id: UUID, fields: dict[str, Any]) -> T:
    """Return a thing with the fields that a version holds of it, made anew where it is gone."""
    if id in present:
        return replace(present[id], **fields)
    place = 1 + max((one.position for one in present.values()), default=-1)
    return kind(id=id, position=place, **fields)
