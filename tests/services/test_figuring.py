"""Figures of a review: brought by one side, read by the other, never a rate without its n."""

import pytest

from domain.errors import AmountMissing, NoRate, RateWithoutN, TextMissing, TextTooLong
from domain.model.figures import Figure, FigureWords
from domain.model.session import StepKind
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.facilitating import Facilitating
from domain.services.figuring import Figuring, amount_said
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.reviews import bring_figures, review
from tests.sittings import go_to


def _said(bench: Workbench, amount: str) -> str:
    session = Facilitating(bench).sitting()
    id = session.session.id if session else review(bench).id
    figure = Figuring(bench).add_figure(id, Side.SALES, FigureWords("Chốt", amount))
    return amount_said(figure, lambda text: text, Tongue.VIETNAMESE)


def test_that_a_rate_is_said_with_its_n_and_interval_and_a_small_n_without_percent(
    bench: Workbench,
) -> None:
    assert _said(bench, "3/31") == "9,7% (3 of 31; range 3,3%–24,9%)"
    assert _said(bench, "1/9") == "1 of 9"
    assert _said(bench, "0/0") == "no data yet"
    assert _said(bench, "26 phút") == "26 phút"


@pytest.mark.parametrize(
    ("words", "error"),
    [
        (FigureWords("", "3"), TextMissing),
        (FigureWords("Chốt", " "), AmountMissing),
        (FigureWords("Chốt", "12%"), RateWithoutN),
        (FigureWords("Chốt", "31/3"), NoRate),
        (FigureWords("Chốt", f"1/{10**40}"), NoRate),
        (FigureWords("Chốt", "3" * 30_000), TextTooLong),
    ],
)
def test_that_what_is_no_figure_is_refused(
    bench: Workbench, words: FigureWords, error: type[Exception]
) -> None:
    session = review(bench)
    with pytest.raises(error):
        Figuring(bench).add_figure(session.id, Side.SALES, words)
    assert Figuring(bench).figures(session.id) == ()


def test_that_one_bad_line_of_a_paste_leaves_nothing_half_imported(bench: Workbench) -> None:
    session = review(bench)
    with pytest.raises(RateWithoutN):
        Figuring(bench).paste_figures(session.id, Side.SALES, "Chốt; 3/18\nKết nối; 74%")
    assert Figuring(bench).figures(session.id) == ()


def test_that_a_figure_that_was_changed_is_to_be_read_again(bench: Workbench) -> None:
    session = review(bench)
    figuring = Figuring(bench)
    figure = figuring.add_figure(session.id, Side.SALES, FigureWords("Chốt", "3/18"))
    figuring.tick_read(figure.id, read=True)
    figuring.edit_figure(figure.id, FigureWords("Chốt", "3/18"))
    assert figuring.figures(session.id)[0].figure.read
    figuring.edit_figure(figure.id, FigureWords("Chốt", "4/18"))
    changed = figuring.figures(session.id)[0].figure
    assert (changed.k, changed.read) == (4, False)


def test_that_the_step_is_done_once_all_is_read_and_every_question_is_settled(
    bench: Workbench, fake: FakeBench
) -> None:
    session = review(bench)
    step = go_to(bench, StepKind.FIGURES)

    def met() -> list[bool]:
        return [one.met for one in Facilitating(bench).conditions(step)]

    assert met() == [False, False, True]
    bring_figures(bench, session)
    figuring = Figuring(bench)
    brought = figuring.figures(session.id)
    assert [one.figure.side for one in brought] == [Side.MARKETING, Side.MARKETING, Side.SALES]
    for one in brought:
        figuring.tick_read(one.figure.id, read=True)
    first = figuring.ask(brought[0].figure.id, Side.SALES, "Gồm gì?")
    other = figuring.ask(brought[0].figure.id, Side.OWNER, "Từ khi nào?")
    assert met() == [True, True, False]
    figuring.answer(first.id, "Chỉ quảng cáo")
    figuring.leave_open(other.id, left_open=True)
    assert met() == [True, True, True]
    figuring.answer(first.id, "")
    assert met() == [True, True, False]
    figuring.remove_question(first.id)
    figuring.remove_figure(brought[0].figure.id)
    assert brought[0].figure.id not in fake.store.things[Figure]
    assert met() == [True, True, True]
