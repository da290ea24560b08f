"""What the pane of what is new shows, and what follows when somebody groups."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from uuid import UUID

from domain.errors import DomainError
from domain.model.alike_texts import SuggestedGroup
from domain.model.brief import Person
from domain.model.fields import PersonaField
from domain.model.labels import FIELDS
from domain.model.persona import Persona, PersonaKind
from domain.model.revision import RevisionDecision, Theme
from domain.model.sales_feedback import Feedback
from domain.model.sides import Side
from domain.services.portraying import Portraying
from domain.services.theming import NewText, ThemeWords, Theming, Told
from domain.text import clean
from ui.desk import Desk, Rereads
from ui.jobs import Job
from ui.revision.new_looks import NewRow, RowKind, ThemeLook
from ui.revision.new_view import NewView

Suggested = tuple[SuggestedGroup[UUID, UUID], ...]


class NewPresenter(Rereads):
    """Reads at once what was told; looks for likenesses beside the window."""

    def __init__(self, view: NewView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._theming = desk.use(Theming)
        self._told: Told | None = None
        self._job: Job | None = None
        view.grouped.connect(self._on_grouped)
        view.merged.connect(self._on_merged)
        view.taken_out.connect(self._on_taken_out)
        view.opened.connect(self._on_opened)
        view.worded.connect(self._on_worded)
        view.revision_wanted.connect(lambda: desk.ways.look("personas", "revise"))
        view.feedback_wanted.connect(lambda: desk.ways.go("feedback"))
        desk.changes.watch({Feedback, Theme, RevisionDecision, Persona, Person}, self)
        self.reread()

    def reread(self) -> None:
        """Read what was told; likenesses come after."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        told = self._told = self._theming.told()
        if not told.texts:
            self._view.show_nothing()
            return
        self._show(told, None)
        self._offer(told)
        self._job = self._desk.jobs.run(
            lambda job: self._theming.suggested(told),
            owner=self._view,
            done=lambda found: self._on_found(told, found),
            failed=self._on_failed,
        )

    def _on_found(self, told: Told, found: Suggested) -> None:
        self._job = None
        self._show(told, found)

    # what is shown

    def _show(self, told: Told, found: Suggested | None) -> None:
        rows = list(self._rows(told, found or ()))
        summary = self.tr("{texts} texts, {loose} in no group").format(
            texts=len(told.texts), loose=len(told.loose)
        )
        looking = self.tr("looking for those alike…") if found is None else ""
        self._view.show_rows(rows, summary, looking)

    def _rows(self, told: Told, found: Suggested) -> Iterator[NewRow]:
        texts = {one.id: one for one in told.texts}
        names = self._names()
        if told.themes:
            yield NewRow(RowKind.HEADING, self.tr("Groups"))
        for theme in told.themes:
            held = told.of(theme)
            yield self._theme_row(theme, held, claimed=theme.id in told.claimed)
            yield from (self._text_row(one, names, inside=True) for one in held)
        if found:
            yield NewRow(RowKind.HEADING, self.tr("May mean the same – you decide"))
        for group in found:
            yield self._suggestion_row(group, told)
            yield from (self._text_row(texts[id], names, inside=True) for id in group.keys)
        suggested = {id for group in found for id in group.keys}
        alone = [one for one in told.loose if one.id not in suggested]
        if alone and (told.themes or found):
            yield NewRow(RowKind.HEADING, self.tr("Alone"))
        yield from (self._text_row(one, names, inside=False) for one in alone)

    def _theme_row(self, theme: Theme, held: Sequence[NewText], *, claimed: bool) -> NewRow:
        state = self.tr("is a claim now") if claimed else self._state(held)
        text = f"{theme.code} {theme.text}"
        return NewRow(
            RowKind.THEME, text, state, theme.id, theme.feedback_ids, spoken=f"{text}, {state}"
        )

    def _state(self, held: Sequence[NewText]) -> str:
        people, leads = len({one.given_by for one in held}), len({one.lead for one in held})
        if max(people, leads) < 2:
            return self.tr("told by one alone")
        return self.tr("proposed · leads: {leads}").format(leads=leads)

    def _suggestion_row(self, group: SuggestedGroup[UUID, UUID], told: Told) -> NewRow:
        count = len(group.keys)
        home = next((one for one in told.themes if one.id == group.home), None)
        if home is not None:
            words = self.tr("May belong to {code}: {count}").format(code=home.code, count=count)
        else:
            words = self.tr("Suggested group: {count}").format(count=count)
        return NewRow(RowKind.SUGGESTION, words, "⏎", ids=group.keys, home=group.home, spoken=words)

    def _text_row(self, one: NewText, names: Mapping[str, str], *, inside: bool) -> NewRow:
        who = names.get(one.given_by, one.given_by)
        beside = " · ".join(part for part in (who, one.lead) if part)
        text = clean(one.text)
        return NewRow(
            RowKind.TEXT, text, beside, one.id, (one.id,), inside=inside, spoken=f"{text}, {beside}"
        )

    def _names(self) -> dict[str, str]:
        with self._desk.bench.reading() as view:
            people = view.of(Person).all(side=Side.SALES)
        return {one.code: one.name for one in people if one.code}

    # what is done

    def _try(self, act: Callable[[], object]) -> bool:
        self._view.notice.clear()
        try:
            act()
        except DomainError as error:
            self._view.show_trouble(error.said(self._desk.translate))
            return False
        return True

    def _picked_texts(self) -> tuple[UUID, ...]:
        """Return the texts that are chosen, those of chosen suggestions among them."""
        picked = (
            one
            for one in self._view.list.picked()
            if one.kind in (RowKind.TEXT, RowKind.SUGGESTION)
        )
        return tuple(dict.fromkeys(id for one in picked for id in one.ids))

    def _picked_themes(self) -> list[UUID]:
        picked = self._view.list.picked()
        return [one.id for one in picked if one.kind is RowKind.THEME and one.id is not None]

    def _on_grouped(self) -> None:
        suggestions = [one for one in self._view.list.picked() if one.home is not None]
        ids, home = self._picked_texts(), suggestions[0].home if suggestions else None
        if home is not None:
            self._try(lambda: self._theming.put_into(home, ids))
        else:
            self._make(ids)

    def _make(self, ids: Sequence[UUID]) -> None:
        made: list[Theme] = []
        if self._try(lambda: made.append(self._theming.make(ids))):
            self._open(made[0].id)

    def _on_merged(self) -> None:
        themes, ids = self._picked_themes(), self._picked_texts()
        if len(themes) > 1:
            into, *others = themes
            for one in others:
                self._try(partial(self._theming.merge, one, into))
        elif themes and ids:
            self._try(lambda: self._theming.put_into(themes[0], ids))

    def _on_taken_out(self) -> None:
        themes, ids = self._picked_themes(), self._picked_texts()
        if themes:
            for one in themes:
                self._try(partial(self._theming.dissolve, one))
        elif ids:
            self._try(lambda: self._theming.take_out(ids))

    def _on_opened(self, row: NewRow) -> None:
        if row.kind is RowKind.THEME and row.id is not None:
            self._open(row.id)
        elif row.kind is RowKind.SUGGESTION:
            home = row.home
            if home is None:
                self._make(row.ids)
            else:
                self._try(lambda: self._theming.put_into(home, row.ids))

    def _open(self, id: UUID) -> None:
        """Open the form of a group."""
        told = self._theming.told()
        theme = next((one for one in told.themes if one.id == id), None)
        if theme is None:
            return
        personas = self._desk.use(Portraying).personas()
        primary = [one for one in personas if one.kind is PersonaKind.PRIMARY] or personas
        whom = theme.persona_id or (primary[0].id if primary else None)
        look = ThemeLook(
            id=theme.id,
            title=theme.code,
            text=theme.text,
            field=theme.field.value,
            persona=str(whom or ""),
            state=self._state(told.of(theme)),
        )
        self._view.open_form(look, self._fields(), self._personas())

    def _offer(self, told: Told) -> None:
        """Offer anew what the open form chooses from; what was typed there stays."""
        open_id = self._view.worded_id()
        theme = next((one for one in told.themes if one.id == open_id), None)
        if theme is not None:
            state = self._state(told.of(theme))
            self._view.form.offer(self._fields(), self._personas(), state)
        elif open_id is not None:
            self._view.close_form()

    def _fields(self) -> list[tuple[str, str]]:
        return [(field.value, self._desk.translate(FIELDS[field])) for field in PersonaField]

    def _personas(self) -> list[tuple[str, str]]:
        personas = self._desk.use(Portraying).personas()
        return [(str(one.id), one.name or one.code) for one in personas]

    def _on_worded(self, id: UUID, words: ThemeWords) -> None:
        try:
            self._theming.edit(id, words)
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))
            return
        self._view.close_form()

    def _on_failed(self, error: Exception) -> None:
        self._job = None
        if isinstance(error, DomainError):
            self._view.show_trouble(error.said(self._desk.translate))
        else:
            raise error
