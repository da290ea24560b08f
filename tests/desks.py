"""Desks for tests of pages: over the fakes, with what a window would bring."""

from dataclasses import dataclass
from datetime import UTC, datetime

from domain.model.journal import WorkspaceChanged
from domain.model.wording import Tongue
from domain.services.examples.rehearsing import Rehearsing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.fakes import FakeBench, FakeClock
from ui.desk import Changes, Desk
from ui.language import translator_for


@dataclass
class TestDesk:
    """A desk and what stands behind it."""

    __test__ = False

    desk: Desk
    bench: Workbench
    fake: FakeBench
    tongue: Tongue


def make_desk(example: str | None = None, tongue: Tongue = Tongue.ENGLISH) -> TestDesk:
    """Make a desk over the fakes, empty or with a worked example; refreshes as a window does."""
    changes = Changes()
    fake = FakeBench(load_catalogue(), clock=FakeClock(datetime(2026, 6, 14, 3, tzinfo=UTC)))
    plain = fake.bench()

    def publish(change: WorkspaceChanged) -> None:
        fake.published.append(change)
        changes.publish(change)

    bench = Workbench(
        plain.store, plain.journal, plain.catalogue, plain.clock, plain.secrets, publish
    )
    if example is not None:
        Rehearsing(bench).rehearse(example, load_sample(example))
    desk = Desk(bench, changes, lambda chosen: translator_for(chosen.value), lambda: tongue)
    return TestDesk(desk, bench, fake, tongue)
