"""Theming: what leads told that no claim covers, grouped by people into claims that are proposed.

Groups are suggested by likeness and never made by it. A text lies in one group at most.
"""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from domain.errors import NothingTold, TextMissing
from domain.model.alike_texts import SuggestedGroup, suggest_groups
from domain.model.fields import PersonaField
from domain.model.lead_batches import lead_code
from domain.model.revision import RevisionDecision, Theme
from domain.model.sales_feedback import Feedback
from domain.ports import Reading, UnitOfWork
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean


@dataclass(frozen=True, slots=True)
class NewText:
    """Something new that one report tells.

    Attributes:
        id: identity of the report.
        lead: code of the lead.
        given_by: code of who wrote it down; empty where it is not known.
        given_at: when, in UTC.
        text: the words.
    """

    id: UUID
    lead: str
    given_by: str
    given_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ThemeWords:
    """A group as somebody words it; see ``Theme`` for the meaning of each field."""

    text: str
    field: PersonaField
    persona_id: UUID | None = None

    def tidied(self) -> "ThemeWords":
        """Return it cleaned.

        Raises:
            TextMissing: there is no sentence.
            TextTooLong: it does not fit.
        """
        text = check_length(clean(self.text), LINE_LIMIT)
        if not text:
            raise TextMissing
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class Told:
    """Everything new that leads told.

    Attributes:
        texts: all of it, newest first.
        themes: groups that people made, in their order.
        claimed: identities of the groups that are claims of the draft or of a version by now.
    """

    texts: tuple[NewText, ...]
    themes: tuple[Theme, ...]
    claimed: frozenset[UUID]

    @property
    def loose(self) -> tuple[NewText, ...]:
        """What lies in no group."""
        grouped = {id for theme in self.themes for id in theme.feedback_ids}
        return tuple(one for one in self.texts if one.id not in grouped)

    def of(self, theme: Theme) -> tuple[NewText, ...]:
        """Return what lies in a group, as far as it is still there."""
        held = set(theme.feedback_ids)
        return tuple(one for one in self.texts if one.id in held)


class Theming:
    """Use cases on what is new."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def told(self) -> Told:
        """Return everything new that leads told."""
        with self._bench.reading() as view:
            return told_in(view)

    def suggested(self, told: Told) -> tuple[SuggestedGroup[UUID, UUID], ...]:
        """Suggest which loose texts belong together; it may take a while where they are many."""
        homes = {id: theme.id for theme in told.themes for id in theme.feedback_ids}
        texts = {one.id: one.text for one in told.texts}
        there = {id: home for id, home in homes.items() if id in texts}
        return suggest_groups(texts, there, self._bench.catalogue.synonyms)

    def make(self, ids: Sequence[UUID], words: ThemeWords | None = None) -> Theme:
        """Make a group of texts; those that lie in another one leave it.

        Args:
            ids: identities of their reports.
            words: the claim that is proposed; by default the shortest of the texts.

        Raises:
            NothingTold: there is none.
            TextMissing, TextTooLong: see ``ThemeWords.tidied``.
            NotFound: a report is gone.
        """
        if not ids:
            raise NothingTold
        with self._bench.reading() as view:
            texts = [view.of(Feedback).get(id).something_new for id in ids]
            themes = view.of(Theme).all()
        chosen = (words or ThemeWords(_shortest(texts), PersonaField.TRIGGER)).tidied()
        numbers = [int(one.code[1:]) for one in themes if one.code[1:].isdigit()]
        theme = Theme(
            id=self._bench.secrets.new_id(),
            code=f"T{1 + max(numbers, default=0):02d}",
            position=1 + max((one.position for one in themes), default=-1),
            persona_id=chosen.persona_id,
            field=chosen.field,
            text=chosen.text,
            feedback_ids=tuple(dict.fromkeys(ids)),
        )
        with self._bench.doing("make_theme", code=theme.code) as work:
            _leave(work, themes, set(ids))
            work.of(Theme).put(theme)
        return theme

    def edit(self, id: UUID, words: ThemeWords) -> None:
        """Change the claim that a group proposes.

        Raises:
            NotFound: the group is gone.
            TextMissing, TextTooLong: see ``ThemeWords.tidied``.
        """
        words = words.tidied()
        with self._bench.reading() as view:
            theme = view.of(Theme).get(id)
        with self._bench.doing("edit_theme", code=theme.code) as work:
            work.of(Theme).put(
                replace(theme, text=words.text, field=words.field, persona_id=words.persona_id)
            )

    def put_into(self, id: UUID, ids: Sequence[UUID]) -> None:
        """Put texts into a group; those that lie in another one leave it.

        Raises:
            NotFound: the group is gone.
        """
        with self._bench.reading() as view:
            theme, themes = view.of(Theme).get(id), view.of(Theme).all()
        with self._bench.doing("fill_theme", code=theme.code) as work:
            _leave(work, [one for one in themes if one.id != id], set(ids))
            held = tuple(dict.fromkeys((*theme.feedback_ids, *ids)))
            work.of(Theme).put(replace(theme, feedback_ids=held))

    def take_out(self, ids: Collection[UUID]) -> None:
        """Take texts out of their groups; a group that is left empty goes."""
        with self._bench.reading() as view:
            themes = [one for one in view.of(Theme).all() if set(one.feedback_ids) & set(ids)]
        if themes:
            with self._bench.doing("part_theme", code=themes[0].code) as work:
                _leave(work, themes, set(ids))

    def merge(self, id: UUID, into_id: UUID) -> None:
        """Put all texts of a group into another one; its own words go.

        Raises:
            NotFound: one of them is gone.
            ValueError: it is the same group.
        """
        if id == into_id:
            raise ValueError("a group is not merged with itself")
        with self._bench.reading() as view:
            theme, into = view.of(Theme).get(id), view.of(Theme).get(into_id)
        held = tuple(dict.fromkeys((*into.feedback_ids, *theme.feedback_ids)))
        with self._bench.doing("merge_themes", code=theme.code, into=into.code) as work:
            _remove(work, theme)
            work.of(Theme).put(replace(into, feedback_ids=held))

    def dissolve(self, id: UUID) -> None:
        """Take a group away; its texts are loose again.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            theme = view.of(Theme).get(id)
        with self._bench.doing("remove_theme", code=theme.code) as work:
            _remove(work, theme)


def told_in(view: Reading) -> Told:
    """Return everything new that leads told, inside a view that is open already."""
    reports = [one for one in view.of(Feedback).all() if one.something_new]
    taken = {one.theme_id for one in view.of(RevisionDecision).all() if one.taken}
    return Told(
        texts=tuple(
            NewText(one.id, lead_code(one.lead), one.given_by, one.given_at, one.something_new)
            for one in sorted(reports, key=lambda one: (one.given_at, one.id), reverse=True)
        ),
        themes=tuple(view.of(Theme).all()),
        claimed=frozenset(id for id in taken if id is not None),
    )


def _leave(work: UnitOfWork, themes: Iterable[Theme], ids: Collection[UUID]) -> None:
    """Take texts out of groups; a group that is left empty goes."""
    for theme in themes:
        rest = tuple(id for id in theme.feedback_ids if id not in ids)
        if rest == theme.feedback_ids:
            continue
        if rest:
            work.of(Theme).put(replace(theme, feedback_ids=rest))
        else:
            _remove(work, theme)


def _remove(work: UnitOfWork, theme: Theme) -> None:
    """Take a group away, with what was decided on it; a claim that was made of it stays."""
    for decision in work.of(RevisionDecision).all(theme_id=theme.id):
        work.of(RevisionDecision).remove(decision.id)
    work.of(Theme).remove(theme.id)


def _shortest(texts: Iterable[str]) -> str:
    """Return the shortest text as a first wording, on one line and cut where it is too long."""
    lines = sorted({clean(one) for one in texts}, key=lambda one: (len(one), one))
    return lines[0][:LINE_LIMIT]
