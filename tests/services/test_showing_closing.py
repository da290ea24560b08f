"""The projector while a session is closed."""

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from domain.services.releasing import Releasing
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.workbench import Workbench
from tests.sittings import go_to

SECRET = "vì chưa đo"


def _frame(bench: Workbench) -> AudienceFrame:
    return Showing(bench).frame(Look(), Tongue.ENGLISH, lambda text: text)


def _items(frame: AudienceFrame) -> list[str]:
    return [item for column in frame.columns for item in column.items]


def test_that_the_room_sees_the_question_the_curtain_the_counts_and_the_keys(
    bench: Workbench,
) -> None:
    session = Facilitating(bench).start().session
    go_to(bench, StepKind.CLOSING)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    asked = _frame(bench)
    assert asked.subtitle == "How far do you agree with version 1.0 and its obligations?"
    assert _items(asked) == ["Marketing: not signed yet", "Sales: not signed yet"]

    polling = Polling(bench)
    room = {Side.MARKETING: 1, Side.SALES: 1}
    poll = polling.open_round(session.id, PollKind.AGREEMENT, room, named=False)
    marketing, sales = polling.papers(poll.id)
    curtain = _frame(bench)
    assert curtain.mode is AudienceMode.CURTAIN
    polling.agree(marketing.id, 1)
    polling.agree(sales.id, 4, SECRET)
    assert _frame(bench) == curtain

    polling.close_round(poll.id)
    counted = _frame(bench)
    assert "4 · I disagree, but do not stand in the way: 1" in _items(counted)
    assert SECRET not in str(counted), "what somebody wrote is read out, not projected"

    releasing = Releasing(bench)
    releasing.sign(session.id, Side.MARKETING, "Hoài An")
    assert "Marketing: Hoài An" in _items(_frame(bench))
    Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "Nhiều khách muốn gần trường"))
    assert "Marketing: not signed yet" in _items(_frame(bench)), "it signed something else"
    releasing.sign(session.id, Side.MARKETING, "Hoài An")
    releasing.sign(session.id, Side.SALES, "Thanh Sơn")
    releasing.publish(session.id, releasing.default_review())
    published = _frame(bench)
    assert published.subtitle.startswith("Version 1.0 is published. Next review: ")
    assert "Sales: Thanh Sơn" in _items(published)
