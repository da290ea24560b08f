"""What the room sees of a review: figures with their n, the board, proposals once they are open."""

from dataclasses import replace

import pytest

from domain.model.audience import AudienceFrame, AudienceMode
from domain.model.fields import PersonaField
from domain.model.proposals import Verdict
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.deciding import Deciding, DecisionWords
from domain.services.directing import Directing, MessageWords
from domain.services.figuring import Figuring
from domain.services.releasing import Releasing
from domain.services.revealing import Revealing
from domain.services.scene import Look
from domain.services.showing import Showing
from domain.services.showing_evidence import OF_PERSONA
from domain.services.surveying import Surveying
from domain.services.workbench import Workbench
from tests.reviews import REVIEW, bring_figures, first_version, propose, review
from tests.sittings import go_to


def seen(bench: Workbench, look: Look | None = None) -> AudienceFrame:
    return Showing(bench).frame(look or Look(), Tongue.ENGLISH, lambda text: text)


def test_that_each_side_reads_the_others_figures_and_what_is_open_stands_beside(
    bench: Workbench,
) -> None:
    session = review(bench)
    go_to(bench, StepKind.FIGURES)
    assert seen(bench).columns[0].side is None, "what there is to do, while nobody brought any"
    bring_figures(bench, session)
    figures = Figuring(bench)
    one, _, other = figures.figures(session.id)
    figures.ask(one.figure.id, Side.SALES, "Gồm gì?")
    answered = figures.ask(other.figure.id, Side.MARKETING, "Từ khi nào?")
    figures.answer(answered.id, "từ ngày cọc")
    frame = seen(bench)
    headings = [column.heading for column in frame.columns]
    assert headings[:2] == [
        "Sales reads the figures of Marketing",
        "Marketing reads the figures of Sales",
    ]
    assert frame.columns[0].items[1].startswith("Lead hợp lệ: 84.9% (163 of 192; range")
    assert frame.columns[1].items == ("Tỷ lệ chốt: 3 of 18 (tháng 5 · CRM)",), "no percent at n 18"
    assert frame.columns[2].items == ("Sales: Gồm gì?",)


def test_that_the_board_says_status_and_n_and_one_claim_stands_alone_with_its_ground(
    bench: Workbench,
) -> None:
    claims = first_version(bench, "sợ lãi thả nổi", "cần không gian xanh")
    session = review(bench)
    go_to(bench, StepKind.EVIDENCE)
    (column,) = seen(bench).columns
    assert column.items[0].startswith(
        "○ untested → C01 sợ lãi thả nổi · no customer has answered yet"
    )
    frame = seen(bench, Look(topic=str(claims[1].id)))
    assert (frame.title, frame.subtitle) == ("cần không gian xanh", "C02")
    assert frame.columns[1].items == ("no customer has answered yet",)
    narrowed = seen(bench, Look(topic=f"{OF_PERSONA}{session.id}"))
    assert not any("C01" in item for column in narrowed.columns for item in column.items)
    Surveying(bench).mark(session.id, claims[0].id, marked=True)
    assert Surveying(bench).marked(session.id) == {claims[0].id}


def test_that_proposals_are_behind_a_curtain_until_they_are_opened(bench: Workbench) -> None:
    session = review(bench)
    go_to(bench, StepKind.DECIDING)
    before = seen(bench)
    writing = propose(bench, session)
    sealed = seen(bench)
    assert sealed.mode is AudienceMode.CURTAIN
    assert replace(sealed, states=()) == replace(before, states=())
    assert "dự án" not in str(sealed)
    Revealing(bench).reveal(writing)
    frame = seen(bench)
    assert frame.mode is AudienceMode.REVEAL
    assert [column.side for column in frame.columns] == [Side.SALES, Side.MARKETING]
    assert "năm sáu dự án" in frame.columns[0].items[0]
    note = Deciding(bench).proposals(session.id)[0][0].note
    Deciding(bench).decide(session.id, note.id, DecisionWords(Verdict.REJECT, "chưa đo"))
    alone = seen(bench, Look(topic=str(note.id)))
    assert alone.title == note.text
    assert [column.items for column in alone.columns[1:]] == [("× rejected",), ("chưa đo",)]
    assert "× rejected" in str(seen(bench).columns)


def test_that_affected_messages_move_from_one_column_to_the_other(bench: Workbench) -> None:
    (claim,) = first_version(bench, "sợ lãi thả nổi")
    Directing(bench).write_message(MessageWords("Lãi cố định ba năm"), load_bearing=[claim.id])
    review(bench)
    go_to(bench, StepKind.IMPACT)
    assert seen(bench).subtitle == "Every message stands on claims that have not moved."
    Claiming(bench).retire_claim(claim.id)
    columns = seen(bench).columns
    assert columns[0].items == ("■ G01 Lãi cố định ba năm (C01 out of use)",)
    assert columns[1].items == ()


@pytest.mark.parametrize("changed", [True, False])
def test_that_the_closing_says_what_is_new_or_that_the_version_stays(
    bench: Workbench, *, changed: bool
) -> None:
    first_version(bench, "sợ lãi thả nổi")
    session = review(bench)
    go_to(bench, StepKind.CLOSING)
    if changed:
        Claiming(bench).write_claim(ClaimWords(PersonaField.GAIN, "muốn gần trường", "many"))
        frame = seen(bench)
        assert frame.columns[0].items == ("+ new: C02 muốn gần trường",)
        assert "1.1" in frame.subtitle
    else:
        Releasing(bench).write_notes(session.id, "Chưa đủ khách trả lời")
        Releasing(bench).leave_as_it_is(session.id, REVIEW)
        frame = seen(bench)
        assert frame.subtitle == "Version 1.0 was reviewed and stays. Next review: 03/04/2099."
        assert frame.columns[0].items == ("Chưa đủ khách trả lời",)
