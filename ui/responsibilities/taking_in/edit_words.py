"""What was edited in a workbook of ours, in the words of the preview."""

from dataclasses import replace
from typing import Final

from domain.model.labels import ACTIVITY_KINDS, SHARED_MATTERS
from domain.model.letter_sets import LetterSet
from domain.model.matrix_workbook import Edit, EditKind
from domain.services.taking_edits import EditsPlan, StandingEdit
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
            rows=tuple(_row(one, plan.letter_set, translate) for one in plan.edits),
            stretched=4,
        ),
        verb=translate(mark("Take it in")),
        idle=not plan.taken,
    )


def _summary(plan: EditsPlan, translate: Translate) -> str:
    if not plan.edits:
        return translate(
            mark("A responsibility workbook of ours. Nothing was edited in its matrix.")
        )
    sentence = mark(
        "A responsibility workbook of ours. Edits: {all}, of which {taken} are taken in. Nothing "
        "is written before you say so, and undo takes all of it back."
    )
    return fill(translate(sentence), {"all": len(plan.edits), "taken": plan.taken})


def _row(one: StandingEdit, letters: LetterSet, translate: Translate) -> tuple[str, ...]:
    one = _lettered(one, letters)
    edit = one.edit
    where = " · ".join(filter(None, (edit.code, edit.position)))
    row = str(edit.row) if edit.row else "–"
    before, after = _both(edit, translate)
    return row, translate(_KINDS[edit.kind]), where, before, after, _becomes(one, translate)


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
