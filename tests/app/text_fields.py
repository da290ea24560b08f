"""Every field of a workspace in which a person can write, with how it is written and read."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import TypeVar
from uuid import UUID

from domain.model.brief import Person, Product, Question, Statement, Usp
from domain.model.call_library import Call, Moment
from domain.model.call_scoring import CallRating
from domain.model.direction import Message, MessageStatus
from domain.model.feedback import FeedbackField
from domain.model.fields import PersonaField
from domain.model.identity import Entity
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.polls import Ballot, PollKind, Voter
from domain.model.quotes import Quote
from domain.model.record import Action, Decision, ParkedItem, Upkeep, UpkeepState
from domain.model.release import Proposal, Signature
from domain.model.requests import Request
from domain.model.responsibility import Activity, Obligation, Position
from domain.model.scorecards import ScorecardQuestion
from domain.model.session import Comparison, Note, Outcome, Session, Step
from domain.model.sides import Side
from domain.model.traits import Trait
from domain.model.wording import Bilingual, Tongue
from domain.services.asking import Asking
from domain.services.assigning import Assigning
from domain.services.briefing import Briefing, ProductPart
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.directing import Directing, MessageWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.gathering import Gathering, PersonWords
from domain.services.keeping import ActionWords, DecisionWords, Keeping
from domain.services.keeping_calls import CallWords, KeepingCalls
from domain.services.marking_traits import MarkingTraits
from domain.services.owing import Owing
from domain.services.polling import Polling
from domain.services.portraying import PersonaWords, Portraying
from domain.services.quoting import QuoteWords, Quoting
from domain.services.releasing import Releasing
from domain.services.requesting import Ask, Requesting
from domain.services.scorecarding import QuestionWords, Scorecarding
from domain.services.scoring_calls import ScoringCalls
from domain.services.upholding import Upholding
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT

E = TypeVar("E", bound=Entity)

VI = Tongue.VIETNAMESE


@dataclass(frozen=True, slots=True)
class TextField:
    """A field.

    Attributes:
        name: what the test calls it.
        limit: the most code points that it holds.
        multiline: whether line feeds stay.
        write: puts a text into it, by the use case that the window calls.
        kind: the kind of thing that holds the text.
        held: finds the thing that holds it.
        text: reads the text of that thing.
    """

    name: str
    limit: int
    multiline: bool
    write: Callable[[str], object]
    kind: type[Entity]
    held: UUID | Callable[[], UUID]
    text: Callable[..., str]

    def read(self, bench: Workbench) -> str:
        """Return what stands in the field."""
        id = self.held() if callable(self.held) else self.held
        with bench.reading() as view:
            return self.text(view.of(self.kind).get(id))


def every_field(bench: Workbench) -> Iterator[TextField]:
    """Return every field of a worked example.

    Args:
        bench: over the example, in which no session runs.
    """
    yield from _of_the_brief(bench)
    yield from _of_the_picture(bench)
    yield from _of_the_direction(bench)
    yield from _of_the_form_and_duties(bench)
    yield from _of_a_request(bench)
    yield from _of_a_session(bench)
    yield from _of_the_record(bench)
    yield from _of_a_quote(bench)
    yield from _of_a_scale(bench)
    yield from _of_a_call(bench)


def _of_a_call(bench: Workbench) -> Iterator[TextField]:
    keeping, scoring, cards = KeepingCalls(bench), ScoringCalls(bench), Scorecarding(bench)
    words = CallWords(bench.today(), consultant="S9", consent=True)
    call = keeping.add(words).id
    moment = keeping.note_moment(call, 5, "Sẽ được viết lại").id
    paper = scoring.open_paper(call, Side.MARKETING, "M9").id
    code = cards.add_question(QuestionWords("Sẽ được viết lại"))
    question = next(one.id for one in cards.current().questions if one.code == code)
    yield TextField(
        "note of a call",
        TEXT_LIMIT,
        True,
        lambda text: keeping.change(call, replace(words, note=text)),
        Call,
        call,
        lambda one: one.note,
    )
    yield TextField(
        "words of a moment",
        LINE_LIMIT,
        False,
        lambda text: keeping.change_moment(moment, 5, text),
        Moment,
        moment,
        lambda one: one.words,
    )
    yield TextField(
        "remark of a rater",
        TEXT_LIMIT,
        True,
        lambda text: scoring.remark(paper, text),
        CallRating,
        paper,
        lambda one: one.note,
    )
    yield TextField(
        "question of the scorecard",
        LINE_LIMIT,
        False,
        lambda text: cards.edit_question(code, QuestionWords(text)),
        ScorecardQuestion,
        question,
        _text,
    )


def _of_the_record(bench: Workbench) -> Iterator[TextField]:
    keeping, step = Keeping(bench), first(bench, Step)
    parked = keeping.park(step, "Sẽ được viết lại").id
    decision = keeping.decide(step, DecisionWords("Sẽ được viết lại")).id
    action = keeping.take_on(step, ActionWords("Sẽ được viết lại")).id
    owed = first(bench, Obligation).id
    upkeep: list[UUID] = []

    def hinder(text: str) -> None:
        Upholding(bench).say_kept(step.session_id, owed, UpkeepState.LATE, text)
        upkeep[:] = [
            one.upkeep.id for one in Upholding(bench).register(step.session_id) if one.upkeep
        ]

    yield TextField(
        "something parked",
        LINE_LIMIT,
        False,
        lambda text: keeping.reword_parked(parked, text),
        ParkedItem,
        parked,
        _text,
    )
    yield TextField(
        "what became of something parked",
        LINE_LIMIT,
        False,
        lambda text: keeping.answer_parked(parked, text),
        ParkedItem,
        parked,
        lambda held: held.answer,
    )
    yield TextField(
        "decision",
        LINE_LIMIT,
        False,
        lambda text: keeping.edit_decision(decision, DecisionWords(text)),
        Decision,
        decision,
        _text,
    )
    yield TextField(
        "reason of a decision",
        TEXT_LIMIT,
        True,
        lambda text: keeping.edit_decision(decision, DecisionWords("Vì sao", text)),
        Decision,
        decision,
        lambda held: held.reason,
    )
    yield TextField(
        "action",
        LINE_LIMIT,
        False,
        lambda text: keeping.edit_action(action, ActionWords(text)),
        Action,
        action,
        _text,
    )
    yield TextField(
        "owner of an action",
        NAME_LIMIT,
        False,
        lambda text: keeping.edit_action(action, ActionWords("Ai làm", text)),
        Action,
        action,
        lambda held: held.owner,
    )
    yield TextField(
        "hindrance of an obligation",
        LINE_LIMIT,
        False,
        hinder,
        Upkeep,
        lambda: upkeep[0],
        lambda held: held.hindrance,
    )


def _of_a_scale(bench: Workbench) -> Iterator[TextField]:
    marking = MarkingTraits(bench)
    scale = marking.add_trait(first(bench, Persona).id, "Ăn chắc", "Mặc bền").id
    yield TextField(
        "left end of a scale",
        NAME_LIMIT,
        False,
        lambda text: marking.reword_trait(scale, text, "Đầu kia"),
        Trait,
        scale,
        lambda held: held.left,
    )
    yield TextField(
        "right end of a scale",
        NAME_LIMIT,
        False,
        lambda text: marking.reword_trait(scale, "Đầu này", text),
        Trait,
        scale,
        lambda held: held.right,
    )


def _of_a_quote(bench: Workbench) -> Iterator[TextField]:
    quoting = Quoting(bench)
    quote = quoting.write_quote(QuoteWords("Sẽ được viết lại")).id
    yield TextField(
        "lead of a quote",
        NAME_LIMIT,
        False,
        lambda text: quoting.edit_quote(quote, QuoteWords("Lời khách", lead=text)),
        Quote,
        quote,
        lambda held: held.lead,
    )


def first(bench: Workbench, kind: type[E]) -> E:
    """Return a thing of a kind."""
    with bench.reading() as view:
        return view.of(kind).all()[0]


def _of_the_brief(bench: Workbench) -> Iterator[TextField]:
    briefing, gathering = Briefing(bench), Gathering(bench)
    for part in ProductPart:
        yield TextField(
            f"product {part.value}",
            part.limit,
            part.multiline,
            lambda text, part=part: briefing.describe_product(part, text),  # type: ignore[misc]
            Product,
            first(bench, Product).id,
            lambda product, part=part: str(getattr(product, part.value)),
        )
    usp = briefing.add_usp("Sẽ được viết lại").id
    yield TextField(
        "USP", LINE_LIMIT, False, lambda t: briefing.edit_usp(usp, text=t), Usp, usp, _text
    )
    yield TextField(
        "proof of a USP",
        TEXT_LIMIT,
        True,
        lambda text: briefing.edit_usp(usp, proof=text),
        Usp,
        usp,
        lambda held: held.proof,
    )
    stated = briefing.add_statement(PersonaField.PAIN, "Sẽ được viết lại").id
    yield TextField(
        "statement of the owner",
        LINE_LIMIT,
        False,
        lambda text: briefing.edit_statement(stated, PersonaField.PAIN, text, None),
        Statement,
        stated,
        _text,
    )
    asked = briefing.ask_question(Side.SALES, "Sẽ được viết lại?").id
    for name, write in (
        ("question", briefing.reword_question),
        ("answer to a question", briefing.answer_question),
    ):
        yield TextField(
            name,
            LINE_LIMIT if name == "question" else TEXT_LIMIT,
            name != "question",
            lambda text, write=write: write(asked, text),  # type: ignore[misc]
            Question,
            asked,
            _text if name == "question" else lambda held: held.answer,
        )
    person = gathering.add_person(PersonWords("Người mới", Side.SALES))
    for field in ("name", "title"):
        yield TextField(
            f"{field} of a person",
            NAME_LIMIT,
            False,
            lambda text, field=field: gathering.edit_person(  # type: ignore[misc]
                person.id, replace(PersonWords.of(person), **{field: text})
            ),
            Person,
            person.id,
            lambda held, field=field: str(getattr(held, field)),
        )


def _of_the_picture(bench: Workbench) -> Iterator[TextField]:
    portraying, claiming = Portraying(bench), Claiming(bench)
    persona = portraying.add_persona(PersonaKind.SECONDARY, PersonaWords(name="Người khác")).id
    for field in fields(PersonaWords):
        yield TextField(
            f"{field.name} of a persona",
            {"name": NAME_LIMIT, "quote_origin": NAME_LIMIT, "summary": TEXT_LIMIT}.get(
                field.name, LINE_LIMIT
            ),
            field.name == "summary",
            lambda text, field=field: portraying.edit_persona(  # type: ignore[misc]
                persona,
                replace(PersonaWords(name="Người khác"), **{field.name: text}),
                PersonaKind.SECONDARY,
            ),
            Persona,
            persona,
            lambda held, field=field: str(getattr(held, field.name)),
        )
    words = ClaimWords(PersonaField.PAIN, "Sẽ được viết lại")
    claim = claiming.write_claim(words, persona_id=persona).id
    for name in ("text", "scope"):
        yield TextField(
            f"{name} of a claim",
            LINE_LIMIT,
            False,
            lambda text, name=name: claiming.edit_claim(claim, replace(words, **{name: text})),  # type: ignore[misc]
            Claim,
            claim,
            lambda held, name=name: str(getattr(held, name)),
        )


def _of_the_direction(bench: Workbench) -> Iterator[TextField]:
    directing = Directing(bench)
    words = MessageWords("Sẽ được viết lại")
    message = directing.write_message(words).id
    for name in ("text", "angle", "proof", "words_to_use", "words_to_avoid", "call_to_action"):
        yield TextField(
            f"{name} of a message",
            TEXT_LIMIT if name == "proof" else LINE_LIMIT,
            name == "proof",
            lambda text, name=name: directing.edit_message(message, replace(words, **{name: text})),  # type: ignore[misc]
            Message,
            message,
            lambda held, name=name: str(getattr(held, name)),
        )
    yield TextField(
        "channel of a message",
        NAME_LIMIT,
        False,
        lambda text: directing.edit_message(message, replace(words, channels=(text,))),
        Message,
        message,
        lambda held: held.channels[0] if held.channels else "",
    )
    yield TextField(
        "reason for the state of a message",
        TEXT_LIMIT,
        True,
        lambda text: directing.set_status(message, MessageStatus.WITHDRAWN, text),
        Message,
        message,
        lambda held: held.status_reason,
    )


def _of_the_form_and_duties(bench: Workbench) -> Iterator[TextField]:
    asking, assigning, owing = Asking(bench), Assigning(bench), Owing(bench)
    asked = first(bench, FeedbackField).id
    yield TextField(
        "question of the form",
        LINE_LIMIT,
        False,
        lambda text: asking.reword_field(asked, VI, text),
        FeedbackField,
        asked,
        lambda held: held.name.vi,
    )
    yield TextField(
        "answer of the form",
        NAME_LIMIT,
        False,
        lambda text: asking.set_answers(asked, [text]),
        FeedbackField,
        asked,
        lambda held: held.answers[0] if held.answers else "",
    )
    activity, position = first(bench, Activity).id, first(bench, Position).id
    yield TextField(
        "name of an activity",
        LINE_LIMIT,
        False,
        lambda text: assigning.rename_activity(activity, text),
        Activity,
        activity,
        lambda held: held.name.vi,
    )
    yield TextField(
        "name of a position",
        NAME_LIMIT,
        False,
        lambda text: assigning.rename_position(position, text),
        Position,
        position,
        lambda held: held.name.vi,
    )
    owed = first(bench, Obligation).id
    yield TextField(
        "deadline of an obligation",
        LINE_LIMIT,
        False,
        lambda text: owing.set_due(owed, VI, text),
        Obligation,
        owed,
        lambda held: held.due.vi,
    )
    yield TextField(
        "acceptance of an obligation",
        LINE_LIMIT,
        False,
        lambda text: owing.set_accepted_when(owed, VI, text),
        Obligation,
        owed,
        lambda held: held.accepted_when.vi,
    )


def _of_a_request(bench: Workbench) -> Iterator[TextField]:
    requesting = Requesting(bench)
    draft = requesting.ask(Ask("SAL", "MKL", Bilingual.same("Ba câu hỏi")), issue=False)

    def ask(*, decision: str = "", form: str = "") -> None:
        what = Bilingual.same("Ba câu hỏi")
        requesting.change(draft.id, Ask("SAL", "MKL", what, decision, form))

    yield TextField(
        "what is asked for",
        LINE_LIMIT,
        False,
        lambda text: requesting.change(draft.id, Ask("SAL", "MKL", Bilingual.same(text))),
        Request,
        draft.id,
        lambda held: held.what.vi,
    )
    yield TextField(
        "decision of a request",
        LINE_LIMIT,
        False,
        lambda text: ask(decision=text),
        Request,
        draft.id,
        lambda held: held.decision,
    )
    yield TextField(
        "form of a request",
        LINE_LIMIT,
        False,
        lambda text: ask(form=text),
        Request,
        draft.id,
        lambda held: held.form,
    )


def _of_a_session(bench: Workbench) -> Iterator[TextField]:
    held_before = first(bench, Session).id
    comparing, polling, releasing = Comparing(bench), Polling(bench), Releasing(bench)
    point = first(bench, Comparison).id
    yield TextField(
        "what the room made of a point",
        TEXT_LIMIT,
        True,
        lambda text: comparing.settle(held_before, point, Outcome.PARKED, text),
        Comparison,
        point,
        lambda held: held.resolution,
    )
    session, drawing = Facilitating(bench).start().session.id, Drawing(bench)
    writing = drawing.writing(session).id
    drawing.begin_turn(writing, Side.MARKETING)
    note = drawing.write_note(writing, Side.MARKETING, PersonaField.PAIN, "Sẽ được viết lại").id
    yield TextField(
        "private note", LINE_LIMIT, False, lambda t: drawing.edit_note(note, t), Note, note, _text
    )
    newest: list[UUID] = []

    def name_voter(text: str) -> None:
        voters = {Side.MARKETING: [text], Side.SALES: ["Người chấm"]}
        opened = polling.open_round(session, PollKind.RATING, voters, named=True)
        newest[:] = [one.id for one in polling.papers(opened.id) if one.side is Side.MARKETING]
        polling.close_round(opened.id)

    yield TextField(
        "name of a voter", NAME_LIMIT, False, name_voter, Voter, lambda: newest[0], _name
    )

    papers: list[UUID] = []

    def vote(text: str) -> None:
        """The ballot opens with the first vote: one round is held at a time."""
        if not papers:
            opened = polling.open_round(
                session, PollKind.AGREEMENT, {Side.MARKETING: 1, Side.SALES: 1}, named=False
            )
            papers.extend(one.id for one in polling.papers(opened.id))
        polling.agree(papers[0], 3, text)

    def ballot() -> UUID:
        with bench.reading() as view:
            return view.of(Ballot).all(voter_id=papers[0])[0].id

    yield TextField(
        "reason on a ballot paper", TEXT_LIMIT, True, vote, Ballot, ballot, lambda held: held.reason
    )

    def signature() -> UUID:
        with bench.reading() as view:
            return view.of(Signature).all(session_id=session, side=Side.SALES)[0].id

    yield TextField(
        "name under a version",
        NAME_LIMIT,
        False,
        lambda text: releasing.sign(session, Side.SALES, text),
        Signature,
        signature,
        lambda held: held.name,
    )

    def proposal() -> UUID:
        with bench.reading() as view:
            return view.of(Proposal).all(session_id=session)[0].id

    yield TextField(
        "decision of the owner",
        TEXT_LIMIT,
        True,
        lambda text: releasing.decide_by_owner(session, text),
        Proposal,
        proposal,
        lambda held: held.owner_decision,
    )


def _text(held: Usp | Statement | Question | Claim | Note) -> str:
    return held.text


def _name(held: Voter) -> str:
    return held.name
