"""What every test stands on: no display, and nothing of the person's own settings."""

import gc
import itertools
import os
import sys
from collections.abc import Generator

import pytest
from hypothesis import settings

from tests import disks, worked

# The suite says the same each time; the long loops look for what nobody has thought of.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("soak", deadline=None)
settings.load_profile("soak" if os.environ.get("CUNGVE_SOAK") == "1" else "suite")

if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")

disks.lie_in_memory()

# What was compiled is kept, even where the system's own programs keep nothing: each worker, and
# each program that a test starts, would compile a thousand files anew.
sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)


def pytest_configure(config: pytest.Config) -> None:
    disks.hasten(pytest.MonkeyPatch())
    worked.share(config)


_FULL_LOOK_EVERY = 200
"""After so many tests everything is looked through for rubbish, not only what is young."""

_ended = itertools.count(1)


def pytest_collection_finish() -> None:
    """Let Python look for rubbish between tests alone, as the program does between two events.

    A look in the middle of a test may fall into a layout that Qt is going through, and free the
    window under it. See ``ui/shell/tidying.py``.
    """
    gc.disable()
    gc.collect()
    gc.freeze()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """Free what a test left behind, where nothing of Qt is under way."""
    result = yield
    gc.collect(2 if next(_ended) % _FULL_LOOK_EVERY == 0 else 1)
    return result


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take what is said now as golden")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether golden texts are written anew rather than compared."""
    return bool(request.config.getoption("--accept"))
