"""Keeping what stands in an open form, so that it outlives the window and a crash."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Final, TypeAlias, TypeVar
from uuid import UUID

from domain.model.direction import Bearing
from domain.model.form_drafts import DraftKind, FormDraft
from domain.model.journal import UndoRole
from domain.model.plain import from_plain, to_plain
from domain.services.claiming import ClaimWords
from domain.services.directing import MessageWords
from domain.services.evidencing import EvidenceWords
from domain.services.quoting import QuoteWords
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, clean


@dataclass(frozen=True, slots=True)
class EvidenceTyped:
    """The form of an item of evidence as it stands.

    Attributes:
        words: what is filled in; its day is not read yet.
        day: the day as typed.
    """

    words: EvidenceWords
    day: str


@dataclass(frozen=True, slots=True)
class QuoteTyped:
    """The form of a quote as it stands; see ``EvidenceTyped``."""

    words: QuoteWords
    day: str


@dataclass(frozen=True, slots=True)
class ClaimCarried:
    """How much of a message a claim carries."""

    claim_id: UUID
    bearing: Bearing


@dataclass(frozen=True, slots=True)
class MessageTyped:
    """The form of a message as it stands.

    Attributes:
        words: the message.
        rests: the claims that it rests on.
        persona_id: for whom it is; None for everybody.
    """

    words: MessageWords
    rests: tuple[ClaimCarried, ...] = ()
    persona_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class CallTyped:
    """The form of a call as it stands: texts as they were typed.

    Attributes:
        held_on: the day.
        code: empty for one that the program gives.
        consultant, lead: codes.
        length: how long it took, as typed.
        tags: with commas between them.
        consent: the customer agreed.
        recording: path or address.
        note: what else is to be known.
    """

    held_on: date
    code: str = ""
    consultant: str = ""
    lead: str = ""
    length: str = ""
    tags: str = ""
    consent: bool = False
    recording: str = ""
    note: str = ""


Typed: TypeAlias = CallTyped | ClaimWords | EvidenceTyped | MessageTyped | QuoteTyped
"""What a form holds that keeps drafts."""

T = TypeVar("T", bound=Typed)

_KINDS: Final[Mapping[type, DraftKind]] = {
    CallTyped: DraftKind.CALL,
    ClaimWords: DraftKind.CLAIM,
    EvidenceTyped: DraftKind.EVIDENCE,
    MessageTyped: DraftKind.MESSAGE,
    QuoteTyped: DraftKind.QUOTE,
}


class Drafting:
    """Use cases of forms that keep what was begun.

    A draft is known by the form and by what that is about, so that there is one at most. What a
    form may hold is public; what is written behind a curtain keeps no drafts here.
    """

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def begun(self, form: type[T], about: UUID | None) -> T | None:
        """Return what was begun in a form, or None where nothing was.

        Args:
            form: what the form holds.
            about: what it is about.
        """
        draft = self._draft(_KINDS[form], about)
        return None if draft is None else _read(form, draft.filled)

    def all_begun(self, form: type[T]) -> dict[UUID | None, T]:
        """Return all that was begun in forms of a kind, by what each is about; the newest first."""
        with self._bench.reading() as view:
            drafts = view.of(FormDraft).all(kind=_KINDS[form])
        newest = sorted(drafts, key=lambda one: one.kept_at, reverse=True)
        read = {draft.about: _read(form, draft.filled) for draft in newest}
        return {about: typed for about, typed in read.items() if typed is not None}

    def keep(self, about: UUID | None, typed: Typed) -> None:
        """Keep what stands in a form; it is no step of undo, and history does not tell it."""
        kind, filled = _KINDS[type(typed)], _told(typed)
        before = self._draft(kind, about)
        if before is not None and before.filled == filled:
            return
        id = before.id if before else self._bench.secrets.new_id()
        with self._bench.doing("draft_of_form", role=UndoRole.ROUTINE) as work:
            work.of(FormDraft).put(FormDraft(id, kind, about, filled, self._bench.clock.now()))

    def drop(self, form: type[T], about: UUID | None) -> None:
        """Forget what was begun: it was kept as what it is, or is not wanted."""
        draft = self._draft(_KINDS[form], about)
        if draft is not None:
            with self._bench.doing("draft_of_form", role=UndoRole.ROUTINE) as work:
                work.of(FormDraft).remove(draft.id)

    def _draft(self, kind: DraftKind, about: UUID | None) -> FormDraft | None:
        with self._bench.reading() as view:
            found: Sequence[FormDraft] = view.of(FormDraft).all(kind=kind)
        return next((one for one in found if one.about == about), None)


def _told(typed: Typed) -> str:
    return json.dumps(_shortened(to_plain(typed)), ensure_ascii=False, sort_keys=True)


def _shortened(told: Any) -> Any:
    """Return plain data that fits; no text may stand in the way of keeping the others."""
    if isinstance(told, str):
        return clean(told, multiline=True)[:TEXT_LIMIT]
    if isinstance(told, list):
        return [_shortened(one) for one in told]
    if isinstance(told, dict):
        return {name: _shortened(one) for name, one in told.items()}
    return told


def _read(form: type[T], filled: str) -> T | None:
    """Return what a draft holds; None for one that this program cannot read."""
    try:
        return from_plain(form, json.loads(filled))  # type: ignore[no-any-return]
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
