"""With very many claims versions are read, compared and restored beside the window."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from domain.model.persona import Claim
from domain.services.claiming import Claiming, ClaimWords
from domain.services.restoring import Restoring
from domain.services.versioning import Versioning
from tests.desks import TestDesk, make_desk
from tests.robots.typing import press, push, settle
from tests.services.test_restoring import content, drawn, signed
from ui.versions import presenter
from ui.versions.pane import VersionsPane, build
from ui.widgets.labels import BodyLabel


@pytest.fixture
def desk(monkeypatch: pytest.MonkeyPatch) -> TestDesk:
    """A desk with a signed picture that counts as a large one."""
    monkeypatch.setattr(presenter, "_MANY", 2)
    made = make_desk()
    drawn(made.bench)
    signed(made.bench)
    return made


def _pane(qtbot: QtBot, desk: TestDesk) -> VersionsPane:
    pane = build(desk.desk)
    assert isinstance(pane, VersionsPane)
    qtbot.addWidget(pane)
    pane.resize(840, 900)
    pane.show()
    return pane


def _rest(qtbot: QtBot, desk: TestDesk) -> None:
    qtbot.waitUntil(lambda: not desk.desk.jobs.busy, timeout=5_000)
    settle()


def _reword(desk: TestDesk) -> Claim:
    claim = Claiming(desk.bench).claims()[0]
    words = ClaimWords(claim.field, "Nhiều khách sợ điều khác", "many")
    Claiming(desk.bench).edit_claim(claim.id, words)
    return claim


def _ask_back(pane: VersionsPane) -> None:
    """Ask to go back to the version signed first, without doing it yet."""
    row = pane.versions.rows[-1]
    row.setFocus()
    press(row, Qt.Key.Key_Return)


def _shown(pane: QWidget) -> list[str]:
    return [one.text() for one in pane.findChildren(BodyLabel) if one.isVisible()]


def test_that_the_pane_says_that_it_reads_until_it_has_read(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, entries = Event(), Versioning.entries
    monkeypatch.setattr(Versioning, "entries", lambda self: read.wait(5) and entries(self))
    pane = _pane(qtbot, desk)
    assert "Reading the versions…" in _shown(pane)
    read.set()
    _rest(qtbot, desk)
    assert "Reading the versions…" not in _shown(pane)
    assert [row.look.number for row in pane.versions.rows] == ["1.0"]
    _reword(desk)
    assert [row.look.number for row in pane.versions.rows] == ["1.0"], "what was read stays"
    _rest(qtbot, desk)
    assert [row.look.state for row in pane.versions.rows] == ["draft", "in force"]
    assert pane.diff.looks


def test_that_only_the_last_reading_is_shown(qtbot: QtBot, desk: TestDesk) -> None:
    pane = _pane(qtbot, desk)
    _reword(desk)
    pane.retranslate()
    pane.retranslate()
    _rest(qtbot, desk)
    assert [row.look.state for row in pane.versions.rows] == ["draft", "in force"]


def test_that_a_version_is_restored_once_however_often_it_is_asked_for(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = content(desk.bench)
    _reword(desk)
    pane = _pane(qtbot, desk)
    _rest(qtbot, desk)
    _ask_back(pane)
    _rest(qtbot, desk)
    push(pane, "Restore as a new draft…")
    let, restore, asked = Event(), Restoring.restore, []

    def slowly(self: Restoring, *args: object) -> object:
        asked.append(args)
        return let.wait(5) and restore(self, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(Restoring, "restore", slowly)
    push(pane, "Restore")
    assert pane.notice.sentence() == "Going back to version 1.0…"
    assert not pane.chosen.restoring.go.isEnabled()
    pane.chosen.restored.emit("lần nữa")
    let.set()
    _rest(qtbot, desk)
    assert len(asked) == 1
    assert content(desk.bench) == first
    assert pane.notice.sentence().startswith("The picture is as version 1.0 holds it.")
    assert not pane.chosen.restoring.isVisible()


def test_that_what_was_refused_is_said_in_the_form(qtbot: QtBot, desk: TestDesk) -> None:
    pane = _pane(qtbot, desk)
    _rest(qtbot, desk)
    _ask_back(pane)
    _rest(qtbot, desk)
    push(pane, "Restore as a new draft…")
    pane.chosen.restored.emit("")
    _rest(qtbot, desk)
    assert pane.chosen.restoring.go.isEnabled()
    assert pane.chosen.restoring.isVisible()


def test_that_a_pane_may_go_while_it_is_being_read(
    qtbot: QtBot, desk: TestDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, entries = Event(), Versioning.entries
    monkeypatch.setattr(Versioning, "entries", lambda self: read.wait(5) and entries(self))
    pane = build(desk.desk)
    pane.deleteLater()
    settle()
    read.set()
    _rest(qtbot, desk)
    assert not desk.desk.jobs.busy
