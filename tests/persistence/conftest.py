"""A workspace file of its own for each test."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.real import open_real


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path)
    yield bench, file
    file.close()


@pytest.fixture
def bench(opened: tuple[Workbench, OpenFile]) -> Workbench:
    return opened[0]


@pytest.fixture
def file(opened: tuple[Workbench, OpenFile]) -> OpenFile:
    return opened[1]
