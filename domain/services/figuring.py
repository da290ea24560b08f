"""Reading figures with swapped roles: each department reads aloud what the other one brings."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import AmountMissing, NoRate, RateWithoutN, TextMissing
from domain.model.figures import (
    LEAST_N,
    Figure,
    FigureQuestion,
    FigureWords,
    figures_in,
    lacks_n,
    rate_in,
)
from domain.model.sides import DEPARTMENTS, Side
from domain.model.statistics.display import rate_said
from domain.model.wording import Tongue
from domain.ports import Reading
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, TEXT_LIMIT, Translate, check_length, clean

READER = {Side.MARKETING: Side.SALES, Side.SALES: Side.MARKETING}
"""Who reads whose figures aloud."""

_MOST = 10**12
"""Counts above this are a slip of the keyboard."""


@dataclass(frozen=True, slots=True)
class BroughtFigure:
    """A figure with what was asked about it, in the order of asking."""

    figure: Figure
    questions: tuple[FigureQuestion, ...]


class Figuring:
    """Use cases around the figures of a review."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def figures(self, session_id: UUID) -> tuple[BroughtFigure, ...]:
        """Return what the departments brought, Marketing's first; never ranked."""
        with self._bench.reading() as view:
            return brought_figures(view, session_id)

    def add_figure(self, session_id: UUID, side: Side, words: FigureWords) -> Figure:
        """Write a figure down.

        Raises:
            TextMissing: it has no name.
            AmountMissing: it has no value.
            RateWithoutN: it is a percentage without its n.
            NoRate: it is k of n with k above n.
            TextTooLong: a text does not fit.
            ValueError: the side is no department.
        """
        return self._add(session_id, side, (words,), "add_figure")[0]

    def paste_figures(self, session_id: UUID, side: Side, text: str) -> tuple[Figure, ...]:
        """Write many figures down: a line or a row of a spreadsheet each; all of them, or none.

        Raises:
            TextMissing: there is none in the text.
            AmountMissing, RateWithoutN, NoRate, TextTooLong: see ``add_figure``.
        """
        found = figures_in(text)
        if not found:
            raise TextMissing
        return self._add(session_id, side, found, "paste_figures")

    def edit_figure(self, id: UUID, words: FigureWords) -> None:
        """Write a figure otherwise; it is to be read once more.

        Raises:
            TextMissing, AmountMissing, RateWithoutN, NoRate, TextTooLong: see ``add_figure``.
        """
        with self._bench.reading() as view:
            old = view.of(Figure).get(id)
        new = _worded(old, words)
        if new == old:
            return
        with self._bench.doing("edit_figure", side=old.side) as work:
            work.of(Figure).put(replace(new, read=False))

    def remove_figure(self, id: UUID) -> None:
        """Take a figure away, with the questions about it."""
        with self._bench.reading() as view:
            figure = view.of(Figure).get(id)
        with self._bench.doing("remove_figure", side=figure.side) as work:
            for question in work.of(FigureQuestion).all(figure_id=id):
                work.of(FigureQuestion).remove(question.id)
            work.of(Figure).remove(id)

    def tick_read(self, id: UUID, *, read: bool) -> None:
        """Note that the other department has read a figure aloud, or that it has not after all."""
        with self._bench.reading() as view:
            figure = view.of(Figure).get(id)
        with self._bench.doing("read_figure", side=READER[figure.side]) as work:
            work.of(Figure).put(replace(figure, read=read))

    def ask(self, figure_id: UUID, side: Side, text: str) -> FigureQuestion:
        """Ask to understand a figure.

        Raises:
            TextMissing: nothing is asked.
            TextTooLong: it does not fit a line.
        """
        words = check_length(clean(text), LINE_LIMIT)
        if not words:
            raise TextMissing
        with self._bench.reading() as view:
            place = 1 + max((one.position for one in view.of(FigureQuestion).all()), default=-1)
        question = FigureQuestion(self._bench.secrets.new_id(), figure_id, place, side, words)
        with self._bench.doing("ask_about_figure", side=side) as work:
            work.of(FigureQuestion).put(question)
        return question

    def answer(self, question_id: UUID, text: str) -> None:
        """Write down what was answered; an empty answer opens the question again."""
        words = check_length(clean(text, multiline=True), TEXT_LIMIT)
        with self._bench.doing("answer_about_figure") as work:
            question = work.of(FigureQuestion).get(question_id)
            left_open = question.left_open and not words
            work.of(FigureQuestion).put(replace(question, answer=words, left_open=left_open))

    def leave_open(self, question_id: UUID, *, left_open: bool) -> None:
        """Leave a question open knowingly: it is answered after the session."""
        with self._bench.doing("leave_figure_open") as work:
            question = work.of(FigureQuestion).get(question_id)
            work.of(FigureQuestion).put(replace(question, left_open=left_open))

    def remove_question(self, question_id: UUID) -> None:
        """Take a question away that was asked by mistake."""
        with self._bench.doing("remove_figure_question") as work:
            work.of(FigureQuestion).remove(question_id)

    def _add(
        self, session_id: UUID, side: Side, found: Sequence[FigureWords], key: str
    ) -> tuple[Figure, ...]:
        if side not in DEPARTMENTS:
            raise ValueError("only departments bring figures")
        with self._bench.reading() as view:
            there = view.of(Figure).all(session_id=session_id, side=side)
        place = 1 + max((one.position for one in there), default=-1)
        new_id = self._bench.secrets.new_id
        figures = tuple(
            _worded(Figure(new_id(), session_id, place + at, side, ""), words)
            for at, words in enumerate(found)
        )
        with self._bench.doing(key, side=side) as work:
            for figure in figures:
                work.of(Figure).put(figure)
        return figures


def brought_figures(view: Reading, session_id: UUID) -> tuple[BroughtFigure, ...]:
    """Return what the departments brought, inside a view that is open already."""
    asked: dict[UUID, list[FigureQuestion]] = {}
    for question in view.of(FigureQuestion).all():
        asked.setdefault(question.figure_id, []).append(question)
    return tuple(
        BroughtFigure(figure, tuple(asked.get(figure.id, ())))
        for side in DEPARTMENTS
        for figure in view.of(Figure).all(session_id=session_id, side=side)
    )


def amount_said(figure: Figure, translate: Translate, tongue: Tongue) -> str:
    """Say what a figure says: a value as it was written, a rate never without its n."""
    if figure.k is None or figure.n is None:
        return figure.value
    decimal = "," if tongue is Tongue.VIETNAMESE else "."
    return rate_said(figure.k, figure.n, least=LEAST_N, translate=translate, decimal=decimal)


def _worded(figure: Figure, words: FigureWords) -> Figure:
    name = check_length(clean(words.name), LINE_LIMIT)
    amount = check_length(clean(words.amount), NAME_LIMIT)
    if not name:
        raise TextMissing
    if not amount:
        raise AmountMissing(name=name)
    if lacks_n(amount):
        raise RateWithoutN
    rate = rate_in(amount)
    if rate is not None and not rate[0] <= rate[1] <= _MOST:
        raise NoRate(k=rate[0], n=rate[1])
    return replace(
        figure,
        name=name,
        value="" if rate else amount,
        k=rate[0] if rate else None,
        n=rate[1] if rate else None,
        period=check_length(clean(words.period), NAME_LIMIT),
        source=check_length(clean(words.source), LINE_LIMIT),
    )
