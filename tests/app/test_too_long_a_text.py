"""A text over a field's limit is refused with a notice, stays in the editor, and is not saved."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from domain.model.journal import UndoRole
from tests.app.windows import Shown, shown
from tests.robots.typing import type_text
from tests.worked import write_example
from ui.widgets.buttons import PrimaryButton
from ui.widgets.fields import CommittedField
from ui.widgets.growing_text_edit import GrowingTextEdit
from ui.widgets.line_edit import LineEdit


@pytest.fixture(scope="module")
def one(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shown]:
    home = tmp_path_factory.mktemp("home")
    file = write_example(home / "Vườn Sông.cungve")
    with shown(home / "data", file) as window:
        yield window


def saved(one: Shown) -> int:
    """Number of the newest change that somebody made; what the program notes by itself is none."""
    newest = one.workspace.desk.bench.journal.history()
    made = [change.number for change in newest if change.role is not UndoRole.ROUTINE]
    return max(made, default=0)


def fields_in(page: QWidget) -> list[CommittedField]:
    """One field of each kind and limit that a page offers now."""
    kinds: dict[tuple[type, int | None], CommittedField] = {}
    for field in page.findChildren(CommittedField):
        if field.isVisible() and field.isEnabled() and field.limit is not None:
            kinds.setdefault((type(field), field.limit), field)
    return list(kinds.values())


def refuse_in(one: Shown, page: QWidget) -> list[CommittedField]:
    """Type too long a text into each kind of field of a page; return the fields."""
    found = fields_in(page)
    for field in found:
        assert field.limit is not None
        before, stored = saved(one), field.stored()
        long = "ế" * (field.limit + 1)
        field.clear()
        type_text(field.editor_widget(), long)
        assert not field.commit()
        one.rest()
        assert field.text() == long, "the text stays where it was typed"
        assert str(field.limit) in field.notice(), "the notice says how long it may be"
        assert saved(one) == before, "nothing was saved"
        field.set_text(stored)
        field.restore()
    return found


def test_that_the_brief_refuses_in_place(one: Shown) -> None:
    kinds = {type(field) for field in refuse_in(one, one.page("brief"))}
    assert kinds == {LineEdit, GrowingTextEdit}


@pytest.mark.parametrize("key", ["personas", "direction"])
def test_that_what_is_written_on_a_page_is_refused_in_place(one: Shown, key: str) -> None:
    page = one.page(key)
    next(button for button in page.findChildren(PrimaryButton) if button.isVisible()).click()
    one.rest()
    assert refuse_in(one, page)


def test_that_the_register_refuses_in_place(one: Shown) -> None:
    page = one.page("responsibilities")
    obligations = next(
        button for button in page.findChildren(QAbstractButton) if button.text() == "Obligations"
    )
    obligations.click()
    one.rest()
    assert refuse_in(one, page)


def test_that_the_steps_of_a_session_refuse_in_place(one: Shown) -> None:
    page = one.page("session")
    one.hold_session()
    found = {number: refuse_in(one, page) for number in range(1, 12) if one.step(number)}
    assert {number for number, fields in found.items() if fields} >= {2, 9}
