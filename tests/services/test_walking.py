"""Any walk back and forth over the steps of any agenda loses no row and no minute."""

from collections.abc import Mapping
from uuid import UUID

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.model.fields import PersonaField
from domain.model.session import Session, Step
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.sitting import Sitting
from domain.services.timing import Timing
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench

CATALOGUE = load_catalogue()

PACES = st.one_of(
    st.tuples(st.just("go"), st.integers(0, 11)),
    st.tuples(st.just("wait"), st.integers(0, 1800)),
    st.tuples(st.sampled_from(("on", "back", "pause", "run", "rest", "write")), st.just(0)),
    st.tuples(st.just("give"), st.integers(1, 11)),
)


def rows_of(fake: FakeBench) -> Mapping[type, Mapping[UUID, object]]:
    """Everything but where the room is and how late it is."""
    things = fake.store.things.items()
    return {kind: dict(rows) for kind, rows in things if kind not in (Step, Session)}


class Walker:
    """Leads a session of an agenda back and forth, and knows how long its clocks ran."""

    def __init__(self, agenda: str) -> None:
        self.fake = FakeBench(CATALOGUE)
        self.bench = self.fake.bench()
        self.facilitating, self.timing = Facilitating(self.bench), Timing(self.bench)
        self.steps = self.facilitating.start(agenda).steps
        self.used = 0

    def sitting(self) -> Sitting:
        sitting = self.facilitating.sitting()
        assert sitting is not None
        return sitting

    def take(self, pace: str, value: int) -> None:
        """Take one pace of a walk."""
        here = self.sitting().current
        match pace:
            case "go":
                step = self.steps[value % len(self.steps)]
                self.facilitating.go_to(step.id, reason="vì phòng muốn")
            case "wait":
                self.fake.clock.pass_time(seconds=value)
                self.used += value if here.running_since else 0
            case "give":
                self.give(value)
            case "on":
                self.facilitating.go_on(reason="vì phòng muốn")
            case "back":
                self.facilitating.go_back()
            case "pause":
                self.timing.pause_timer(here.id)
            case "run":
                self.timing.run_timer(here.id)
            case "rest":
                self.timing.stop_for_today(here.session_id)
                self.fake.clock.pass_time(days=3)
                self.timing.go_on_later()
            case "write":
                self.write()

    def give(self, place: int) -> None:
        """Take a minute from a step if it lies ahead and has one to spare."""
        giver = self.steps[place % len(self.steps)].id
        sitting = self.sitting()
        if giver in {one.id for one in sitting.later if self.timing.spare_minutes(one)}:
            self.timing.move_minutes(giver, sitting.current.id, 1)

    def write(self) -> None:
        """Leave something in the open, and something behind the curtain."""
        Claiming(self.bench).write_claim(ClaimWords(PersonaField.PAIN, "Sợ chậm bàn giao"))
        Briefing(self.bench).add_usp("Công viên")
        asking = next((one for one in self.steps if one.asks is not None), None)
        if asking is None or asking.asks is None:
            return
        drawing = Drawing(self.bench)
        writing = drawing.writing(asking.session_id, asking.asks)
        drawing.begin_turn(writing.id, asking.sides[0])
        drawing.write_note(writing.id, asking.sides[0], PersonaField.PAIN, "kín")


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(agenda=st.sampled_from(sorted(CATALOGUE.agendas)), walk=st.lists(PACES, max_size=25))
def test_that_no_walk_loses_a_row_or_a_minute(agenda: str, walk: list[tuple[str, int]]) -> None:
    walker = Walker(agenda)
    ids = {one.id for one in walker.steps}
    minutes = sum(one.minutes for one in walker.steps)
    for pace, value in walk:
        before = rows_of(walker.fake)
        walker.take(pace, value)
        for kind, rows in before.items():
            now = walker.fake.store.things[kind]
            assert rows.keys() <= now.keys(), f"{pace} lost a {kind.__name__}"
            if pace not in ("write", "rest"):
                assert {id: now[id] for id in rows} == rows, f"{pace} changed a {kind.__name__}"
        after = walker.sitting().steps
        assert {one.id for one in after} == ids
        assert sum(one.minutes for one in after) == minutes
        assert sum(one.spent_at(walker.fake.clock.now()) for one in after) == walker.used
