"""What was edited in a workbook of ours, in the words of the preview."""

from dataclasses import replace
from typing import Final

from domain.model.labels import ACTIVITY_KINDS, SHARED_MATTERS
from domain.model.letter_sets import LetterSet
from domain.model.matrix_workbook import Edit, EditKind
from domain.model.register_workbook import Register, RowEdit
from domain.services.taking_edits import EditsPlan, StandingEdit
from domain.services.taking_registers import StandingRow
from domain.text import Translate, fill, mark
from ui.responsibilities.taking_in.looks import PreviewLook, TableLook

_KINDS: Final[dict[EditKind, str]] = {
    EditKind.LETTERS: mark("Letters"),
    EditKind.NAME: mark("Name of the activity"),
    EditKind.KIND: mark("Kind"),
    EditKind.SHARED: mark("Joint for"),
    EditKind.PHASE: mark("Phase"),
    EditKind.POSITION: mark("Name of the position"),
    EditKind.ADDED: mark("New row"),
    EditKind.REMOVED: mark("Row taken away"),
    EditKind.UNREAD: mark("No letter"),
}
_ROWS: Final[dict[RowEdit, str]] = {
    RowEdit.CHANGED: mark("Changed"),
    RowEdit.ADDED: mark("New row"),
    RowEdit.REMOVED: mark("Row taken away"),
}
_REGISTERS: Final[dict[Register, str]] = {
    Register.PEOPLE: mark("People"),
    Register.OBLIGATIONS: mark("Obligations"),
    Register.REQUESTS: mark("Requests"),
}
_WORDS: Final = {**ACTIVITY_KINDS, **SHARED_MATTERS}


def preview_of_edits(plan: EditsPlan, translate: Translate) -> PreviewLook:
    """Say what was edited, each edit in a row.

    Args:
        plan: what would become of it.
        translate: says marked literals in the language of the window.
    """
    heads = (mark("Row"), mark("What was edited"), mark("Where"), mark("Before"), mark("After"))
    return PreviewLook(
        summary=_summary(plan, translate),
        activities=TableLook(
            heads=(*map(translate, heads), translate(mark("What becomes of it"))),
            rows=(
                *(_row(one, plan.letter_set, translate) for one in plan.edits),
                *(_register_row(one, translate) for one in plan.rows),
            ),
            stretched=4,
        ),
        verb=translate(mark("Take it in")),
        idle=not plan.taken,
    )


def _summary(plan: EditsPlan, translate: Translate) -> str:
    if not plan.all:
        return translate(
            mark("A responsibility workbook of ours. Nothing was edited in what can be taken back.")
        )
    sentence = mark(
        "A responsibility workbook of ours. Edits: {all}, of which {taken} are taken in. SOW, "
        "analysis, lists and change log only show, so they are not looked at. Nothing is written "
        "before you say so, and undo takes all of it back."
    )
    return fill(translate(sentence), {"all": plan.all, "taken": plan.taken})


def _row(one: StandingEdit, letters: LetterSet, translate: Translate) -> tuple[str, ...]:
    one = _lettered(one, letters)
    edit = one.edit
    where = " · ".join(filter(None, (edit.code, edit.position)))
    row = str(edit.row) if edit.row else "–"
    before, after = _both(edit, translate)
    return row, translate(_KINDS[edit.kind]), where, before, after, _becomes(one, translate)


def _register_row(one: StandingRow, translate: Translate) -> tuple[str, ...]:
    edit = one.edit
    row = str(edit.row) if edit.row else "–"
    what = edit.head or translate(_ROWS[edit.kind])
    where = " · ".join(filter(None, (translate(_REGISTERS[edit.register]), one.called)))
    before, after = (_day_said(text, edit.field) for text in (one.before, edit.after))
    return row, what, where, before or "–", after or "–", _row_becomes(one, translate)


def _day_said(text: str, field: str) -> str:
    """Say a day as people do; cells tell them as ``2026-03-05``."""
    parts = text.split("-")
    return "/".join(reversed(parts)) if field.endswith("_on") and len(parts) == 3 else text


def _row_becomes(one: StandingRow, translate: Translate) -> str:
    if one.refusal is not None:
        return fill(translate(mark("left out: {why}")), {"why": one.refusal.said(translate)})
    if one.clashes:
        sentence = translate(mark("changed here too, stays “{now}”"))
        return fill(sentence, {"now": _day_said(one.now, one.edit.field) or "–"})
    if one.done:
        return translate(mark("is so already"))
    if one.edit.kind is RowEdit.REMOVED:
        return translate(mark("goes out of use, and can come back"))
    return translate(mark("is taken in"))


def _lettered(one: StandingEdit, letters: LetterSet) -> StandingEdit:
    """Return an edit with its cells in the letters of the workbook."""
    edit, written = one.edit, letters.written
    if edit.kind is EditKind.ADDED:
        added = {code: written(held) for code, held in (edit.letters or {}).items()}
        return replace(one, edit=replace(edit, letters=added))
    if edit.kind is not EditKind.LETTERS:
        return one
    edit = replace(edit, before=written(edit.before), after=written(edit.after))
    return replace(one, edit=edit, now=written(one.now))


def _both(edit: Edit, translate: Translate) -> tuple[str, str]:
    if edit.kind is EditKind.ADDED:
        letters = ", ".join(f"{code} {held}" for code, held in (edit.letters or {}).items())
        return "", " · ".join(filter(None, (edit.after, letters)))
    before, after = (
        translate(_WORDS[text]) if text in _WORDS else text for text in (edit.before, edit.after)
    )
    return before or "–", after or "–"


def _becomes(one: StandingEdit, translate: Translate) -> str:
    if one.edit.kind is EditKind.UNREAD:
        return translate(mark("no letter, left out"))
    if one.clashes:
        sentence = translate(mark("changed here too, stays “{now}”"))
        return fill(sentence, {"now": one.now or "–"})
    if one.done:
        return translate(mark("is so already"))
    if one.edit.kind is EditKind.REMOVED:
        return translate(mark("goes out of use, and can come back"))
    return translate(mark("is taken in"))
