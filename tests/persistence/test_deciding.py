"""Board and claims in a real file: undone step by step, also after the program was restarted."""

from pathlib import Path

from domain.model.fields import PersonaField
from domain.model.journal import UndoRole
from domain.model.session import Outcome
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.workbench import Workbench
from tests.real import open_real
from tests.sittings import note_of, revealed


def _undo(bench: Workbench) -> None:
    bench.publish(bench.journal.undo())


def test_that_work_on_the_board_is_undone_step_by_step_across_a_restart(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    session = revealed(bench)
    comparing = Comparing(bench)
    before = comparing.board(session.id)
    (pair,) = before.suggestions
    key = comparing.lay_together(session.id, [pair.first.id, pair.second.id])
    comparing.settle(session.id, key, Outcome.PARKED, "bàn sau")
    comparing.take_apart(session.id, key)
    file.close()

    bench, file = open_real(tmp_path)
    comparing = Comparing(bench)
    _undo(bench)
    (point,) = [one for one in comparing.board(session.id).points if one.kept]
    assert (point.key, point.resolution) == (key, "bàn sau")
    _undo(bench)
    _undo(bench)
    assert comparing.board(session.id) == before
    bench.publish(bench.journal.redo())
    assert comparing.board(session.id).shared == 2
    file.close()


def test_that_a_claim_from_a_lone_note_is_undone_in_one_step(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    session = revealed(bench)
    before = Comparing(bench).board(session.id)
    note = note_of(bench, "Không hiểu")
    Claiming(bench).write_claim(
        ClaimWords(note.field or PersonaField.PAIN, "Nhiều khách không hiểu phí"),
        comparison_id=note.id,
        session_id=session.id,
    )
    _undo(bench)
    assert Comparing(bench).board(session.id) == before
    assert Claiming(bench).claims() == ()
    file.close()


def test_that_notes_kept_apart_are_suggested_again_after_undo(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    session = revealed(bench)
    comparing = Comparing(bench)
    (pair,) = comparing.board(session.id).suggestions
    comparing.keep_apart(session.id, pair.first.id, pair.second.id)
    assert bench.journal.history()[0].role is UndoRole.STEP
    _undo(bench)
    assert len(comparing.board(session.id).suggestions) == 1
    file.close()
