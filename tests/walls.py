"""Walls for tests: a session in which the slips on who could buy lie open."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.model.session import Ask
from domain.model.sides import Side
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench

SLIPS: Mapping[Side, Sequence[str]] = {
    Side.MARKETING: ("Vợ chồng trẻ mua nhà đầu tiên", "Người mua để cho thuê", "Việt kiều"),
    Side.SALES: ("Cặp vợ chồng mới cưới", "Cha mẹ mua cho con học đại học", "Dân đầu tư"),
}


def sealed_wall(bench: Workbench, slips: Mapping[Side, Sequence[str]] = SLIPS) -> UUID:
    """Hold a session up to the sealed slips; return the question."""
    session = Facilitating(bench).start("draw_a").session
    drawing = Drawing(bench)
    writing = drawing.writing(session.id, Ask.SEGMENTS)
    for side, texts in slips.items():
        drawing.begin_turn(writing.id, side)
        for text in texts:
            drawing.write_note(writing.id, side, None, text)
        drawing.seal(writing.id, side, empty=not texts)
    return writing.id


def open_wall(bench: Workbench, slips: Mapping[Side, Sequence[str]] = SLIPS) -> UUID:
    """Hold a session up to the open slips; return the question."""
    writing_id = sealed_wall(bench, slips)
    Revealing(bench).reveal(writing_id)
    return writing_id
