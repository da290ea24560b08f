"""A program whose clock stands still until the test moves it."""

import pytest

import main
from tests.fakes import FakeClock, FakeSecrets


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> FakeClock:
    """The one clock of the program, and identities in order; ask for it before the house."""
    clock = FakeClock()
    monkeypatch.setattr(main, "_clock", lambda: clock)
    monkeypatch.setattr(main, "_secrets", FakeSecrets)
    return clock
