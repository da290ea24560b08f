"""Messages are flagged by what happened to their claims since they were signed or decided on."""

from dataclasses import replace

import pytest

from domain.model.impact import MessageVerdict
from domain.model.message_flags import ClaimEvent
from domain.services.claiming import Claiming, ClaimWords
from domain.services.flagging import Flagging
from domain.services.workbench import Workbench
from tests.services.test_restoring import drawn, signed


def set_threshold(bench: Workbench, value: float | None) -> None:
    """Give the first claim a threshold of its own."""
    claim = Claiming(bench).claims()[0]
    Claiming(bench).edit_claim(claim.id, replace(ClaimWords.of(claim), threshold=value))


def asked(bench: Workbench) -> list[list[ClaimEvent]]:
    """Return what each message has to answer for."""
    return [[one.event for one in each.open] for each in Flagging(bench).messages()]


@pytest.mark.parametrize(("before", "after"), [(None, 0.4), (0.4, None), (0.4, 0.6)])
def test_that_another_threshold_is_another_value_until_it_is_decided_on(
    bench: Workbench, before: float | None, after: float | None
) -> None:
    drawn(bench)
    set_threshold(bench, before)
    signed(bench)
    assert asked(bench) == [[], [], []], "nothing has changed since it was signed"
    set_threshold(bench, after)
    assert asked(bench) == [[ClaimEvent.VALUE_CHANGED], [], []]
    message = Flagging(bench).messages()[0].message
    Flagging(bench).decide(message.id, MessageVerdict.KEEP, "vẫn đúng")
    assert asked(bench) == [[], [], []]
    set_threshold(bench, 0.7)
    assert asked(bench) == [[ClaimEvent.VALUE_CHANGED], [], []], "what was kept was another one"
