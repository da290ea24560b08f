"""A bench over the fakes, with the real catalogue."""

import pytest

from domain.services.workbench import Workbench
from persistence.catalogue import load_catalogue
from tests.fakes import FakeBench


@pytest.fixture
def fake() -> FakeBench:
    """Everything a test may look at."""
    return FakeBench(load_catalogue())


@pytest.fixture
def bench(fake: FakeBench) -> Workbench:
    """What services are built on."""
    return fake.bench()
