"""A claim is weakened by evidence typed by hand: every open page knows, and undo knows too."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from domain.model.evidence import OTHER, Answered
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.statistics.provenance import Provenance
from domain.services.claiming import Claiming, ClaimWords
from domain.services.directing import Directing, MessageWords
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.portraying import Portraying
from domain.services.workbench import Workbench
from tests.desks import make_desk
from tests.real import open_real
from tests.robots.typing import push, seen, settle
from ui.desk import Changes, Desk
from ui.direction.page import build as build_direction
from ui.personas.page import PersonasPage
from ui.personas.page import build as build_personas
from ui.unknown.pane import UnknownPane


def _believed(bench: Workbench) -> None:
    """A claim that customers bear out, and a message that it carries."""
    Portraying(bench).add_persona(PersonaKind.PRIMARY)
    words = ClaimWords(
        PersonaField.ANXIETY, "Đa số khách ngại lãi", "most", 3, "objections", ("financing",)
    )
    claim = Claiming(bench).write_claim(words)
    counts = (Answered(("financing",), 38), Answered((OTHER,), 4))
    heard = EvidenceWords(Provenance.INTERVIEW, counts, bench.clock.now().date())
    Evidencing(bench).add_evidence(claim.id, heard)
    Directing(bench).write_message(MessageWords("Khoá lãi 36 tháng"), load_bearing=(claim.id,))


def _pages(qtbot: QtBot, desk: Desk) -> tuple[PersonasPage, list[QWidget]]:
    """Every page on which the claim stands, open side by side."""
    persona = build_personas(desk)
    assert isinstance(persona, PersonasPage)
    unknown = UnknownPane(desk)
    unknown.show_persona(Portraying(desk.bench).personas()[0].id)
    pages = [persona, unknown, build_direction(desk)]
    for page in pages:
        qtbot.addWidget(page)
        page.resize(1170, 694)
        page.show()
    settle()
    return persona, pages


def _told(page: QWidget) -> str:
    settle()
    lists = [one for one in page.findChildren(QAbstractItemView) if one.isVisibleTo(page)]
    rows = [
        str(one.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole))
        for one in lists
        for at in range(one.model().rowCount())
    ]
    return "\n".join([*seen(page), *rows])


def _type_evidence(persona: PersonasPage, support: int, against: int) -> None:
    push(persona.why, "Add evidence")
    for row, count in persona.why.form.counts:
        if row.answered.answers == ("financing",):
            count.setValue(support)
        elif row.answered.answers == (OTHER,):
            count.setValue(against)
    push(persona.why.form, "Keep")


def test_that_every_open_page_tells_of_a_weakened_claim_until_undo(
    qtbot: QtBot, tmp_path: Path
) -> None:
    changes = Changes()
    bench, file = open_real(tmp_path, publish=changes.publish)
    try:
        made = make_desk()
        _believed(bench)
        desk = Desk(bench, changes, made.desk.translate_for, made.desk.tongue)
        persona, pages = _pages(qtbot, desk)
        for page in pages:
            assert "supported" in _told(page), page
            assert "contradicted" not in _told(page), page
        _type_evidence(persona, 2, 160)
        for page in pages:
            assert "contradicted" in _told(page), page
        changes.publish(file.journal.undo())
        for page in pages:
            assert "contradicted" not in _told(page), page
            assert "supported" in _told(page), page
        changes.publish(file.journal.redo())
        for page in pages:
            assert "contradicted" in _told(page), page
    finally:
        file.close()
