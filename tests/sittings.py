"""Sessions for tests, brought to a step by the use cases that lead there."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from domain.model.brief import Person
from domain.model.fields import PersonaField
from domain.model.session import Ask, Note, Session, Step, StepKind
from domain.model.sides import Side
from domain.services.drawing import Drawing
from domain.services.facilitating import AGENDA, Facilitating
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue

NOTES: Mapping[Side, Sequence[tuple[PersonaField, str]]] = {
    Side.MARKETING: (
        (PersonaField.PAIN, "Thiếu không gian xanh cho con nhỏ"),
        (PersonaField.PAIN, "Lo lãi suất thả nổi tăng sau ưu đãi"),
        (PersonaField.PAIN, "Không có thời gian đi xem nhà mẫu"),
        (PersonaField.OBJECTION, "Chê giá cao hơn dự án bên cạnh"),
    ),
    Side.SALES: (
        (PersonaField.PAIN, "Ngại lãi suất thả nổi sau 24 tháng ưu đãi"),
        (PersonaField.PAIN, "Đã xem kỹ năm sáu dự án rồi mới gọi"),
        (PersonaField.PAIN, "Không hiểu phí quản lý gồm những gì"),
    ),
    Side.OWNER: ((PersonaField.PAIN, "Khách chỉ sợ mua hớ"),),
}
"""Some notes of each side, two of which are alike."""

KINDS = [kind for kind in StepKind if kind is not StepKind.ACTIVITY]
"""The kinds of step that the catalogue's agendas have."""


def drawn(
    bench: Workbench,
    notes: Mapping[Side, Sequence[tuple[PersonaField, str]]] = NOTES,
    *,
    agenda: str = AGENDA,
) -> Session:
    """Hold a session up to the end of the drawing: every side that has notes has sealed them."""
    session = Facilitating(bench).start(agenda).session
    drawing = Drawing(bench)
    writing = drawing.writing(session.id)
    for side, of_side in notes.items():
        drawing.begin_turn(writing.id, side)
        for field, text in of_side:
            drawing.write_note(writing.id, side, field, text)
        drawing.seal(writing.id, side)
    return session


def revealed(
    bench: Workbench, notes: Mapping[Side, Sequence[tuple[PersonaField, str]]] = NOTES
) -> Session:
    """Hold a session up to the reveal."""
    session = drawn(bench, notes)
    Revealing(bench).reveal(writing_id(bench, session))
    return session


def writing_id(bench: Workbench, session: Session, asks: Ask = Ask.CUSTOMER) -> UUID:
    """Return the identity of a question that a session asks behind the curtain."""
    return Drawing(bench).writing(session.id, asks).id


def note_of(bench: Workbench, text: str) -> Note:
    """Return the note that begins so."""
    with bench.reading() as view:
        return next(note for note in view.of(Note).all() if note.text.startswith(text))


def agenda_with(kind: StepKind) -> str:
    """Return the code of an agenda that has a step of a kind, the compact one if it does."""
    agendas = load_catalogue().agendas
    codes = (AGENDA, *agendas)
    return next(code for code in codes if kind in {step.kind for step in agendas[code].steps})


def go_to(bench: Workbench, kind: StepKind) -> Step:
    """Go to the first step of a kind, whatever it lacks."""
    facilitating = Facilitating(bench)
    sitting = facilitating.sitting()
    assert sitting is not None
    step = next(step for step in sitting.steps if step.kind is kind)
    facilitating.go_to(step.id, reason="the room wants it so")
    return step


def seat(bench: Workbench, *names: str) -> None:
    """Put people into the room, in turn for Marketing and for Sales."""
    with bench.doing("add_person") as work:
        for position, name in enumerate(names):
            side = (Side.MARKETING, Side.SALES)[position % 2]
            work.of(Person).put(Person(bench.secrets.new_id(), position, name, side))
