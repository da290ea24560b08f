"""Two personas side by side: what both have, and what only one of them has."""

from uuid import UUID

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from domain.model.fields import PersonaField
from domain.model.persona import Claim, PersonaKind
from domain.services.claiming import Claiming, ClaimWords
from domain.services.contrasting import contrasted
from domain.services.portraying import PersonaWords, Portraying
from domain.services.weighing import Weighing
from domain.services.workbench import Workbench
from tests.desks import make_desk
from tests.robots.typing import press, settle
from ui.personas.compare_pane import ComparePane


def _persona(bench: Workbench, name: str, *claims: tuple[str, str, tuple[str, ...]]) -> list[Claim]:
    persona = Portraying(bench).add_persona(PersonaKind.SECONDARY, PersonaWords(name))
    return [
        Claiming(bench).write_claim(
            ClaimWords(PersonaField.PAIN, text, "many", measured_by=field, supporting=answers),
            persona_id=persona.id,
        )
        for text, field, answers in claims
    ]


def _cells(pane: ComparePane) -> list[tuple[str, str]]:
    rows = pane.table.rows
    return [
        (str(rows.index(at, 0).data()), str(rows.index(at, 1).data()))
        for at in range(rows.rowCount())
    ]


def test_that_claims_are_paired_by_words_or_by_the_answers_that_measure_them() -> None:
    bench = make_desk().bench
    mine = _persona(
        bench,
        "Hà",
        ("Nhiều khách lo lãi", "", ()),
        ("Nhiều khách sợ vay", "A1", ("x", "y")),
        ("Nhiều khách lo ồn", "", ()),
    )
    theirs = _persona(
        bench,
        "Khải",
        ("Nhiều khách ngại đi vay", "A1", ("y", "x")),
        ("nhiều khách lo lãi.", "", ()),
        ("Nhiều khách lo xa", "A1", ("z",)),
    )
    weigh = Weighing(bench).weigh
    found = contrasted(weigh(persona_id=mine[0].persona_id), weigh(persona_id=theirs[0].persona_id))
    pairs = [
        (one.first and one.first.claim.id, one.second and one.second.claim.id) for one in found
    ]
    assert pairs == [
        (mine[0].id, theirs[1].id),
        (mine[1].id, theirs[0].id),
        (mine[2].id, None),
        (None, theirs[2].id),
    ]


def test_that_the_pane_follows_the_persona_and_opens_a_claim_by_keyboard(qtbot: QtBot) -> None:
    desk = make_desk()
    pane = ComparePane(desk.desk)
    qtbot.addWidget(pane)
    (mine,) = _persona(desk.bench, "Hà", ("Nhiều khách lo lãi", "", ()))
    pane.show_persona(mine.persona_id)
    assert pane.empty.isVisibleTo(pane), "nobody to compare with"
    (other,) = _persona(desk.bench, "Khải & con", ("Nhiều khách lo ồn", "", ()))
    pane.resize(800, 600)
    pane.show()
    settle()
    head, left, right = _cells(pane)
    assert head == ("What hurts?", "")
    assert left[0].startswith("Nhiều khách lo lãi\n")
    assert left[1] == "only Hà has it"
    assert right[0] == "only Khải & con has it"
    opened: list[tuple[str, UUID | None]] = []
    desk.desk.ways.wanted.connect(lambda page, thing: opened.append((page, thing)))
    pane.table.setCurrentIndex(pane.table.rows.index(2, 1))
    press(pane.table, Qt.Key.Key_Return)
    assert opened == [("personas", other.id)]
    pane.show_persona(other.persona_id)
    assert _cells(pane)[1][0].startswith("Nhiều khách lo ồn")


def test_that_the_worked_example_is_compared_in_full(qtbot: QtBot) -> None:
    desk = make_desk("real_estate")
    first, second, *_ = Portraying(desk.bench).personas()
    pane = ComparePane(desk.desk)
    qtbot.addWidget(pane)
    pane.show_persona(first.id)
    pane.other.choose(str(second.id))
    pane.other_chosen.emit(str(second.id))
    shown = {
        id for at in range(pane.table.rows.rowCount()) for id in pane.table.rows.look(at).claims
    }
    claims = [
        one for one in Claiming(desk.bench).claims() if one.persona_id in (first.id, second.id)
    ]
    assert shown - {None} == {one.id for one in claims}


def test_that_rows_hold_their_words_at_any_width_and_when_the_words_change(qtbot: QtBot) -> None:
    desk = make_desk()
    pane = ComparePane(desk.desk)
    qtbot.addWidget(pane)
    long = "Nhiều khách lo lãi suất thả nổi sau thời gian ưu đãi và lo phí trả nợ trước hạn"
    (mine,) = _persona(desk.bench, "Hà", (long, "", ()))
    _persona(desk.bench, "Khải", ("Nhiều khách lo ồn", "", ()))
    pane.show_persona(mine.persona_id)
    pane.show()

    def heights() -> list[int]:
        settle()
        table = pane.table
        rows = range(table.rows.rowCount())
        found = [table.rowHeight(row) for row in rows]
        assert [table.sizeHintForRow(row) for row in rows[1:]] == found[1:], "below the head"
        return found

    pane.resize(1_000, 600)
    wide = heights()
    pane.resize(420, 600)
    narrow = heights()
    assert max(narrow) > max(wide)
    Claiming(desk.bench).edit_claim(mine.id, ClaimWords(mine.field, "Nhiều khách lo", "many"))
    assert max(heights()) < max(narrow)
    Claiming(desk.bench).edit_claim(mine.id, ClaimWords(mine.field, long, "many"))
    assert heights() == narrow
