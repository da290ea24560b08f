"""Undo passes over what is hidden; what a side has handed in is opened all the same."""

from pathlib import Path

from domain.model.agendas import AgendaPlan, StepPlan
from domain.model.fields import PersonaField
from domain.model.prework import Prework
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.slips import Slip
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.handing_in import HandingIn
from domain.services.planning import Planning
from domain.services.remembering import Remembering
from domain.services.replanning import Replanning
from domain.services.revealing import Revealing
from tests.real import open_real


def test_that_no_undo_of_a_step_leaves_a_seal_that_no_reveal_opens(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    steps = (StepPlan("S01", 5), StepPlan("S03", 5), StepPlan("S07", 5))
    agenda = Planning(bench).add(AgendaPlan("Riêng", "", 0, steps))
    session = Facilitating(bench).start(agenda.code).session
    drawing, memory = Drawing(bench), Remembering(bench)
    writing = drawing.writing(session.id).id
    Replanning(bench).arranger(session.id).add_step("S06", 2)
    slips = (Slip("Sợ vay", PersonaField.PAIN),)
    prework = Prework(session.id, writing, Ask.CUSTOMER, Side.SALES, slips)
    HandingIn(bench).hand_in(writing, prework)
    memory.undo()
    drawing.begin_turn(writing, Side.OWNER)
    drawing.write_note(writing, Side.OWNER, PersonaField.PAIN, "Khách ngại xa")
    drawing.seal(writing, Side.OWNER)
    reveal = Revealing(bench).reveal(writing)
    assert set(reveal.columns) == {Side.SALES, Side.OWNER}
    file.close()
