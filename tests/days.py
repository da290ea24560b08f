"""The two days of a workshop for tests, filled by the use cases just before each step needs it."""

from collections.abc import Callable, Mapping, Sequence

from domain.model.direction import Bearing
from domain.model.fields import PersonaField
from domain.model.polls import DotTopic, PollKind
from domain.model.session import Ask, Outcome, Session
from domain.model.sides import DEPARTMENTS, Side
from domain.services.arguing import Arguing
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming
from domain.services.comparing import Comparing
from domain.services.directing import Directing, MessageWords
from domain.services.dot_voting import Choice, DotVoting
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.grouping import Grouping
from domain.services.picking import Picking
from domain.services.polling import Polling
from domain.services.revealing import Revealing
from domain.services.shortlisting import Shortlisting
from domain.services.workbench import Workbench
from tests.sittings import NOTES, note_of, writing_id
from tests.walls import SLIPS

ROOM = dict.fromkeys(DEPARTMENTS, 3)

LONG = "Không biết căn hộ bàn giao ngày nào, vì ba dự án đã xem đều lùi lịch ít nhất sáu tháng"
"""As long as what a hurried person writes on a slip."""

MESSAGES: Mapping[Side, Sequence[str]] = {
    Side.MARKETING: ("Cố định lãi suất 24 tháng", "Trường học cách năm phút đi bộ"),
    Side.SALES: ("Ông bà ở gần, cả nhà vẫn riêng",),
}

Act = Callable[[Workbench, Session], None]


def write(
    bench: Workbench,
    session: Session,
    asks: Ask,
    side: Side,
    notes: Sequence[tuple[PersonaField | None, str]],
) -> None:
    """Let a side write and seal."""
    drawing, question = Drawing(bench), writing_id(bench, session, asks)
    drawing.begin_turn(question, side)
    for field, text in notes:
        drawing.write_note(question, side, field, text)
    drawing.seal(question, side)


def owner_briefs(bench: Workbench, session: Session) -> None:
    """Accept the rules, and ask a question that is open still."""
    Facilitating(bench).accept_rules(session.id)
    Briefing(bench).ask_question(Side.SALES, LONG)


def owner_seals(bench: Workbench, session: Session) -> None:
    """Seal what the owner thinks of the customer."""
    write(bench, session, Ask.CUSTOMER, Side.OWNER, NOTES[Side.OWNER])


def shortlist_made(bench: Workbench, session: Session) -> None:
    """Open the slips, group two, vote with dots, and choose whom to draw."""
    for side, texts in SLIPS.items():
        write(bench, session, Ask.SEGMENTS, side, [(None, text) for text in texts])
    question, grouping, voting = (
        writing_id(bench, session, Ask.SEGMENTS),
        Grouping(bench),
        DotVoting(bench),
    )
    Revealing(bench).reveal(question)
    first, second, third, *_ = [slip.id for slip in grouping.wall(question).lone]
    group = grouping.group_notes(question, [first, second], "Vợ chồng trẻ")
    choices = [Choice("A", "Vợ chồng trẻ", group), Choice("B", "Việt kiều", third)]
    poll = voting.open_vote(session.id, DotTopic.GROUPS, choices, ROOM)
    chosen, other = (option.id for option in voting.options(poll.id))
    for paper in Polling(bench).papers(poll.id):
        voting.put_dots(paper.id, {chosen: 2, other: 1})
    Polling(bench).close_round(poll.id)
    Shortlisting(bench).choose(question, group)


def sides_seal(bench: Workbench, session: Session) -> None:
    """Seal both pictures of the customer."""
    for side in DEPARTMENTS:
        write(bench, session, Ask.CUSTOMER, side, [*NOTES[side], (PersonaField.ANXIETY, LONG)])


def picture_opens(bench: Workbench, session: Session) -> None:
    """Open all seals."""
    Revealing(bench).reveal(writing_id(bench, session))


def points_settled(bench: Workbench, session: Session) -> None:
    """Settle one point as a claim, and park another one."""
    comparing = Comparing(bench)
    pair = [note_of(bench, "Lo lãi suất").id, note_of(bench, "Ngại lãi suất").id]
    key = comparing.lay_together(session.id, pair)
    comparing.settle(session.id, key, Outcome.ONE_CLAIM, "Hai bên cùng lo lãi suất.")
    comparing.settle(session.id, note_of(bench, "Không hiểu phí").id, Outcome.PARKED, LONG)


def claims_rated(bench: Workbench, session: Session) -> None:
    """Rate in one private round far apart, and have both sides argue on a claim."""
    polling, claims = Polling(bench), Claiming(bench).claims()
    poll = polling.open_round(session.id, PollKind.RATING, ROOM, named=False)
    for paper in polling.papers(poll.id):
        value = 7 if paper.side is Side.SALES else 1 + paper.number
        polling.rate(paper.id, {claim.id: value for claim in claims})
    polling.close_round(poll.id)
    for side in DEPARTMENTS:
        Arguing(bench).argue(session.id, claims[0].id, side, LONG)


def claims_picked(bench: Workbench, session: Session) -> None:
    """Take the claims that are to be tested first, as they are suggested."""
    Picking(bench).take_suggestion(session.id)


def messages_open(bench: Workbench, session: Session) -> None:
    """Open both sides' proposals, and write a message that rests on a claim."""
    for side, texts in MESSAGES.items():
        write(bench, session, Ask.MESSAGES, side, [(None, text) for text in texts])
    Revealing(bench).reveal(writing_id(bench, session, Ask.MESSAGES))
    directing = Directing(bench)
    message = directing.write_message(MessageWords(LONG))
    directing.rest_on(message.id, Claiming(bench).claims()[0].id, Bearing.LOAD_BEARING)


def agreed(bench: Workbench, session: Session) -> None:
    """Vote on the agreement; some say what worries them."""
    polling = Polling(bench)
    poll = polling.open_round(session.id, PollKind.AGREEMENT, ROOM, named=False)
    for paper in polling.papers(poll.id):
        polling.agree(paper.id, 1 + paper.number, LONG if paper.number == 3 else "")
    polling.close_round(poll.id)


DONE: Mapping[str, Sequence[Act]] = {
    "S02": (owner_briefs,),
    "S04": (owner_seals,),
    "S05": (shortlist_made,),
    "S07": (sides_seal,),
    "S08": (picture_opens,),
    "S09": (points_settled,),
    "S10": (claims_rated,),
    "S11": (claims_picked,),
    "S14": (messages_open,),
    "S18": (agreed,),
}
"""What the room has done when a step of ``draw_a`` or ``draw_b`` is looked at."""
