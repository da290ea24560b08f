"""Languages and looks for the tests of the whole window."""

import pytest

from tests.app.walking import LOOKS, Look


@pytest.fixture(scope="module", params=LOOKS, ids="-".join)
def look(request: pytest.FixtureRequest) -> Look:
    """Language and look of the window in a test; tests that share both follow each other."""
    chosen: Look = request.param
    return chosen
