"""What the responsibility workbook says beyond the matrix: SOWs, requests, and what was changed."""

from collections.abc import Callable, Iterator
from typing import Final

from domain.model.documents import LogRow, RequestRow
from domain.model.intentions import told
from domain.model.journal import ChangeEntry
from domain.model.request_life import RequestLife
from domain.model.request_words import STATES
from domain.model.requests import RequestStep
from domain.model.wording import Bilingual, Tongue
from domain.model.working_time import day_here
from domain.ports import Reading
from domain.services.agreeing_matrix import AGREE_MATRIX
from domain.services.matrix_log import agreed_rows
from domain.services.standing_requests import lives_in
from domain.services.workbench import Workbench
from domain.text import Translate

MOST_CHANGES: Final = 200
"""Changes that the workbook tells, the newest ones."""

_LOOKED_AT: Final = 600
_TOLD: Final = (
    *("_matrix", "_letters", "_activity", "_position", "_positions", "_obligation", "_register"),
    *("_sow_line", "_deadline", "_holding", "_holder", "_request"),
)


def request_rows(view: Reading, bench: Workbench) -> tuple[RequestRow, ...]:
    """Return all requests in the order in which they were asked."""
    found = lives_in(view, bench.clock.now())
    return tuple(map(_request, sorted(found, key=lambda one: one.request.position)))


def _request(life: RequestLife) -> RequestRow:
    request = life.request
    delivered = [event.at for event in life.events if event.step is RequestStep.DELIVERED]
    returned = [event.at for event in life.events if event.step is RequestStep.RETURNED]
    last = max(delivered, default=None)
    again = last is not None and any(at > last for at in returned)
    return RequestRow(
        code=request.code,
        what=request.what,
        provider=request.provider,
        requester=request.requester,
        asked_on=day_here(life.issued_at) if life.issued_at else None,
        due_on=day_here(life.due) if life.due else None,
        delivered_on=None if last is None or again else day_here(last),
        closed=life.closed_at is not None,
        state=STATES[life.state],
        note=next((event.note for event in reversed(life.events) if event.note), ""),
        id=request.id,
        steps=len(life.events),
    )


def log_rows(bench: Workbench, translate_for: Callable[[Tongue], Translate]) -> tuple[LogRow, ...]:
    """Return what was changed of the matrix and of what is owed, newest first.

    What was agreed to is told by its versions, with what each changed, and what differs from the
    version in force stands on top. What a veil hides is no part of the history, so it is none of
    this either.
    """
    entries = bench.journal.history(limit=_LOOKED_AT)
    about = [
        one
        for one in entries
        if one.intention.key.endswith(_TOLD) and one.intention.key != AGREE_MATRIX
    ]
    with bench.reading() as view:
        agreed = agreed_rows(view, bench.catalogue.phases, translate_for, bench.clock.now())
    found = [*agreed, *_logged(about[:MOST_CHANGES], translate_for)]
    return tuple(sorted(found, key=lambda one: one.at, reverse=True))


def _logged(
    entries: list[ChangeEntry], translate_for: Callable[[Tongue], Translate]
) -> Iterator[LogRow]:
    for one in entries:
        said = Bilingual(
            vi=told(one.intention, translate_for(Tongue.VIETNAMESE)),
            en=told(one.intention, translate_for(Tongue.ENGLISH)),
        )
        yield LogRow(one.happened_at, one.side, said, one.undone, one.undoes)
