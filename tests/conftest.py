"""What every test stands on: no display, and nothing of the person's own settings."""

import os

import pytest

if not os.environ.get("QT_QPA_PLATFORM", "").startswith("offscreen"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.fonts.warning=false")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--accept", action="store_true", help="take what is said now as golden")


@pytest.fixture
def accept(request: pytest.FixtureRequest) -> bool:
    """Whether golden texts are written anew rather than compared."""
    return bool(request.config.getoption("--accept"))
