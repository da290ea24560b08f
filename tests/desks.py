"""Desks for tests of pages: over the fakes, with what a window would bring."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache

from domain.model.journal import WorkspaceChanged
from domain.model.wording import Tongue
from domain.services.examples.rehearsing import Rehearsing
from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from persistence.samples import load_sample
from tests.fakes import FakeBench, FakeClock, FakeStore
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


def _empty() -> FakeBench:
    return FakeBench(load_catalogue(), clock=FakeClock(datetime(2026, 6, 14, 3, tzinfo=UTC)))


@cache
def _rehearsed(example: str) -> FakeBench:
    """A worked example, made once: things are values, so that copies may share them."""
    fake = _empty()
    Rehearsing(fake.bench()).rehearse(example, load_sample(example))
    return fake


def _copied(fake: FakeBench) -> FakeBench:
    store = fake.store
    return replace(
        fake,
        store=FakeStore(
            {kind: dict(things) for kind, things in store.things.items()},
            list(store.intentions),
            list(store.details),
            list(store.touched),
        ),
        clock=replace(fake.clock),
        secrets=replace(fake.secrets),
        published=list(fake.published),
    )


def make_desk(example: str | None = None, tongue: Tongue = Tongue.ENGLISH) -> TestDesk:
    """Make a desk over the fakes, empty or with a worked example; refreshes as a window does."""
    changes = Changes()
    fake = _empty() if example is None else _copied(_rehearsed(example))
    plain = fake.bench()

    def publish(change: WorkspaceChanged) -> None:
        fake.published.append(change)
        changes.publish(change)

    bench = Workbench(
        plain.store, plain.journal, plain.catalogue, plain.clock, plain.secrets, publish
    )
    desk = Desk(bench, changes, lambda chosen: translator_for(chosen.value), lambda: tongue)
    return TestDesk(desk, bench, fake, tongue)
