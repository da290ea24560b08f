"""What every test stands on: no display, and nothing of the person's own settings."""

import os

import pytest
from hypothesis import settings

# The suite says the same each time; the long loops look for what nobody has thought of.
settings.register_profile("suite", derandomize=True, deadline=None)
settings.register_profile("soak", deadline=None)
settings.load_profile("soak" if os.environ.get("CUNGVE_SOAK") == "1" else "suite")

if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take what is said now as golden")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether golden texts are written anew rather than compared."""
    return bool(request.config.getoption("--accept"))
