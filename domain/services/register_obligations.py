"""The register of obligations in a workbook that came back."""

from collections.abc import Sequence
from dataclasses import replace

from domain.errors import ChangedInTheApp, NotFound, WordUnknown
from domain.marking import mark
from domain.model.register_workbook import RegisterBase, RegisterEdit, RowEdit
from domain.model.responsibility import Activity, Obligation
from domain.model.wording import Tongue
from domain.ports import Reading, UnitOfWork
from domain.services.owing import ObligationWords, Owing, obligation_changed
from domain.services.register_rows import check_position, code_in
from domain.services.workbench import Workbench
from domain.text import clean

_PARTIES = ("provider", "requester")


class ObligationRows:
    """Obligations: parties, words and times; what is taken away is owed no more."""

    def __init__(self, bench: Workbench, view: Reading, base: RegisterBase, tongue: Tongue) -> None:
        """Look at a workspace, in the language of the workbook."""
        self._view, self._base, self._tongue = view, base, tongue
        self._owing = Owing(bench)
        self._all = {one.id: one for one in view.of(Obligation).all()}

    def called(self, edit: RegisterEdit) -> str:
        """Return what people say for the row of an edit."""
        return edit.handed.called if edit.handed else ""

    def now(self, edit: RegisterEdit) -> str | None:
        """Return what stands here; None where it is gone."""
        if edit.handed is None:
            return ""
        one = self._all.get(edit.handed.id)
        if one is None or (one.retired and edit.kind is RowEdit.REMOVED):
            return None
        if edit.field == "agreed":
            return self._word("yes" if one.agreed else "no")
        if edit.field == "copied":
            return ", ".join(one.copied)
        if edit.field in ("name", "due", "accepted_when"):
            said: str = getattr(one, edit.field).said(self._tongue)
            return said
        return str(getattr(one, edit.field or "code"))

    def is_done(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it stands here already."""
        if edit.kind is RowEdit.ADDED:
            name = clean(edit.cells.get("name", ""))
            return any(one.name.said(self._tongue) == name for one in self._all.values())
        if edit.kind is RowEdit.REMOVED:
            return False
        return self._plain(edit.field, now) == self._plain(edit.field, edit.after)

    def moved_on(self, edit: RegisterEdit, now: str) -> bool:
        """Tell whether it was changed here since."""
        return self._plain(edit.field, now) != self._plain(edit.field, edit.before)

    def check(self, edit: RegisterEdit, same_row: Sequence[RegisterEdit]) -> None:
        """Raise what keeps an edit from being taken in."""
        if edit.kind is RowEdit.REMOVED:
            return
        if edit.handed is None:
            self._added(self._view, edit)
            return
        one = self._all[edit.handed.id]
        self._changed(one, same_row if edit.field in _PARTIES else [edit])

    def take(self, work: UnitOfWork, edits: Sequence[RegisterEdit]) -> None:
        """Carry out the edits of one row."""
        edit = edits[0]
        if edit.handed is None:
            work.of(Obligation).put(self._added(work, edit))
            return
        one = work.of(Obligation).get(edit.handed.id)
        if edit.kind is RowEdit.REMOVED:
            work.of(Obligation).put(replace(one, retired=True))
        else:
            work.of(Obligation).put(self._changed(one, edits))

    def _changed(self, one: Obligation, edits: Sequence[RegisterEdit]) -> Obligation:
        words, agreed = ObligationWords.of(one, self._tongue), None
        for edit in edits:
            if edit.field == "agreed":
                agreed = self._agreed(edit.after)
            else:
                words = self._with(words, edit.field, edit.after)
        changed = obligation_changed(one, words.tidied(), self._tongue)
        return changed if agreed is None else replace(changed, agreed=agreed)

    def _added(self, view: Reading, edit: RegisterEdit) -> Obligation:
        words = ObligationWords("", "", "", "")
        for field, text in edit.cells.items():
            if field not in ("code", "agreed"):
                words = self._with(words, field, text)
        added = self._owing.added(view, words, self._tongue)
        agreed = edit.cells.get("agreed", "")
        return replace(added, agreed=self._agreed(agreed)) if agreed else added

    def _with(self, words: ObligationWords, field: str, text: str) -> ObligationWords:
        if field == "code":
            raise ChangedInTheApp
        if field in _PARTIES:
            code = check_position(self._view, code_in(text))
            if field == "provider":
                return replace(words, provider=code)
            return replace(words, requester=code)
        if field == "copied":
            codes = [code_in(one) for one in text.replace(";", ",").split(",") if one.strip()]
            return replace(words, copied=tuple(check_position(self._view, one) for one in codes))
        if field == "activity":
            code = clean(text).upper()
            if code and not self._view.of(Activity).all(code=code):
                raise NotFound(mark("activity"))
            return replace(words, activity=code)
        if field == "name":
            return replace(words, name=clean(text))
        if field == "due":
            return replace(words, due=clean(text))
        return replace(words, accepted_when=clean(text))

    def _agreed(self, text: str) -> bool:
        code = self._base.code("agreed", text)
        if code is None:
            raise WordUnknown(word=text)
        return code == "yes"

    def _plain(self, field: str, text: str) -> str:
        return code_in(text) if field in _PARTIES else clean(text)

    def _word(self, code: str) -> str:
        found = self._base.words.get("agreed", {})
        return next((word for word, kept in found.items() if kept == code), code)
