"""What is open in an example on the day it is opened: late, due today, soon, waiting for a word."""

from datetime import datetime, timedelta
from typing import Final

from domain.model.iterations import Iteration
from domain.model.requests import Request, RequestStep
from domain.model.responsibility import Obligation
from domain.model.wording import Bilingual
from domain.services.examples.loading import Loading
from domain.services.examples.requests import Steps, calendar_of_example, new_request
from domain.services.requesting import code_of

_SHORT: Final = Bilingual(
    "Thiếu số lần gặp của hai phản đối cuối.", "The last two objections have no counts."
)
_ASKED: Final = Bilingual(
    "Ba câu khách hỏi nhiều nhất trong tuần", "The three questions customers asked most this week"
)
_DECISION: Final = Bilingual("Chọn chủ đề bài đăng tuần tới", "Which posts to publish next week")
_FORM: Final = Bilingual("Danh sách ngắn, kèm số lần gặp", "A short list with counts")
_DRAFTED: Final = Bilingual(
    "Ngày bắt đầu và ưu đãi của đợt quảng cáo tới", "First day and offer of the next campaign"
)
_PREPARE: Final = Bilingual("Xếp lịch trực điện thoại", "How to staff the telephones")
_TOLD: Final = Bilingual("Đang chờ xác nhận số liệu.", "Waiting for the figures to be confirmed.")


def load_open_requests(loading: Loading) -> None:
    """Put down what is open today; nothing where the example's iterations are still ahead."""
    now = loading.bench.clock.now().astimezone().replace(second=0, microsecond=0)
    ends = [one.ends for one in loading.work.of(Iteration).all() if one.ends is not None]
    register = {one.code: one for one in loading.work.of(Obligation).all()}
    if not ends or now.date() - max(ends) < timedelta(days=30):
        return
    _Open(loading, register, now).put_down()


class _Open:
    """Puts down what is open at a moment."""

    def __init__(self, loading: Loading, register: dict[str, Obligation], now: datetime) -> None:
        self._loading, self._register, self._now = loading, register, now
        self._calendar = calendar_of_example(loading)

    def put_down(self) -> None:
        """Put down an item in each state that a board shows."""
        self._asked_before()
        late = self._issue("O11", due=-9, allowed=16)
        late.take(RequestStep.ACKNOWLEDGED, self._ago(20))
        risen = self._issue("O10", due=-14, allowed=24)
        risen.take(RequestStep.ESCALATED, self._ago(8), _TOLD, level=1)
        waiting = self._issue("O12", due=2, allowed=12)
        waiting.take(RequestStep.DELIVERED, self._ago(3))
        self._issue("O09", due=3, allowed=14)
        self._issue("O05", due=12, allowed=14)
        returned = self._issue("O08", due=-1, allowed=8)
        returned.take(RequestStep.DELIVERED, self._ago(4))
        returned.take(RequestStep.RETURNED, self._ago(1), _SHORT)
        self._issue("O13", due=15, allowed=16).take(RequestStep.ACKNOWLEDGED, self._ago(0.5))
        self._issue("O18", due=6, allowed=7)
        self._draft()

    def _asked_before(self) -> None:
        """Put down an ask that came three weeks in a row: it should be standing."""
        for weeks in (3, 2, 1):
            due = self._at(-35 * weeks)
            steps = Steps.of(self._loading, self._own(due, "SAL", "MKL", _ASKED, _DECISION, _FORM))
            steps.take(RequestStep.ISSUED, self._calendar.before(due, timedelta(hours=14)), due=due)
            delivered = self._calendar.before(due, timedelta(hours=2))
            steps.take(RequestStep.DELIVERED, delivered)
            steps.take(RequestStep.ACCEPTED, self._calendar.due(delivered, timedelta(hours=1)))

    def _draft(self) -> None:
        nothing = Bilingual("", "")
        request = self._own(self._now, "MKL", "SAL", _DRAFTED, _PREPARE, nothing)
        self._loading.work.of(Request).put(request)

    def _issue(self, code: str, *, due: float, allowed: float) -> Steps:
        """Ask for an item so that it is due so many working hours from now."""
        moment = self._at(due)
        issued = min(self._calendar.before(moment, timedelta(hours=allowed)), self._ago(1))
        request = new_request(self._loading.work, self._loading, self._register[code], issued)
        steps = Steps.of(self._loading, request)
        steps.take(RequestStep.ISSUED, issued, due=moment)
        return steps

    def _own(
        self,
        made_at: datetime,
        provider: str,
        requester: str,
        what: Bilingual,
        decision: Bilingual,
        form: Bilingual,
    ) -> Request:
        position = len(self._loading.work.of(Request).all())
        say = self._loading.say
        return Request(
            self._loading.new_id(),
            code_of(position + 1),
            position,
            None,
            provider,
            requester,
            (),
            "A33",
            what,
            say(decision),
            say(form),
            made_at,
        )

    def _ago(self, hours: float) -> datetime:
        return self._at(-hours)

    def _at(self, hours: float) -> datetime:
        """Return the moment so many working hours from now, or before it."""
        span = timedelta(hours=abs(hours))
        if hours < 0:
            return self._calendar.before(self._now, span)
        return self._calendar.due(self._now, span)
