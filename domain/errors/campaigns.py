"""Facts about campaigns, their results, and iterations."""

from domain.errors.fact import DomainError
from domain.marking import mark


class PeriodBackwards(DomainError):
    """A period ends before it begins."""

    sentence = mark("It ends on {ends}, before it begins on {starts}. Change one of the two days.")

    def __init__(self, *, starts: str, ends: str) -> None:
        super().__init__(starts=starts, ends=ends)


class FigureUnreadable(DomainError):
    """A figure was typed that is no number, or not one of this kind."""

    sentence = mark("“{typed}” is no number that fits here. Leave it empty if nobody knows it.")

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)


class FigureOutOfBounds(DomainError):
    """Money or a count is below nothing, or beyond any campaign."""

    sentence = mark("A figure is 0 or more, and at most {most}. Leave it empty if nobody knows it.")

    def __init__(self, *, most: str) -> None:
        super().__init__(most=most)


class ResultEmpty(DomainError):
    """A result holds no figure at all."""

    sentence = mark("No figure is written for {period}. Write at least one of them.")

    def __init__(self, *, period: str) -> None:
        super().__init__(period=period)


class ResultInFuture(DomainError):
    """A result is said to be of days that have not come yet."""

    sentence = mark("{day} has not come yet. Results can only be of today or earlier.")

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class ResultThere(DomainError):
    """Results of just these days are there already, with other figures."""

    sentence = mark(
        "{code} has results for {period} already. Replace them, or leave them as they are."
    )

    def __init__(self, *, code: str, period: str) -> None:
        super().__init__(code=code, period=period)


class ResultsOverlap(DomainError):
    """Two periods of one campaign share days, which would be counted twice."""

    sentence = mark(
        "{period} shares days with {other}, which {code} has results for already. "
        "They would be counted twice: change the days, or remove the other period first."
    )

    def __init__(self, *, code: str, period: str, other: str) -> None:
        super().__init__(code=code, period=period, other=other)


class IterationsOverlap(DomainError):
    """Two iterations share days."""

    sentence = mark(
        "These days meet iteration {number} ({period}). An iteration begins after the last one."
    )

    def __init__(self, *, number: int, period: str) -> None:
        super().__init__(number=number, period=period)


class BaselineThere(DomainError):
    """The one-way process is there already."""

    sentence = mark("The one-way process is noted already. There is one: change that one.")


class IterationFrozen(DomainError):
    """The figures of an iteration are frozen, and its days and targeting with them."""

    sentence = mark(
        "The figures of iteration {number} are frozen. Its days and whom its ads reached stay."
    )

    def __init__(self, *, number: int) -> None:
        super().__init__(number=number)


class NoIterationRuns(DomainError):
    """An iteration is to end while none runs."""

    sentence = mark("No iteration is running.")


class NoAdReport(DomainError):
    """A table is no ad report: no column tells days, or none a figure."""

    sentence = mark(
        "An ad report needs a column of days and one of spend, impressions, clicks or leads. "
        "This file has: {columns}. Choose a report by day, or name its columns so."
    )

    def __init__(self, *, columns: str) -> None:
        super().__init__(columns=columns)


class FiguresFrozen(DomainError):
    """An iteration's figures are to be frozen or entered, and are kept already."""

    sentence = mark(
        "The figures of iteration {number} are kept already. A correction is a new entry with its "
        "reason."
    )

    def __init__(self, *, number: int) -> None:
        super().__init__(number=number)


class FiguresNotFrozen(DomainError):
    """Figures are to be corrected that nobody has frozen."""

    sentence = mark(
        "The figures of iteration {number} are not frozen yet: they still follow what is recorded."
    )

    def __init__(self, *, number: int) -> None:
        super().__init__(number=number)


class FiguresEmpty(DomainError):
    """Figures of an iteration are to be kept, and there are none."""

    sentence = mark("There is no figure to keep. Write down at least how many leads there were.")


class FunnelGrows(DomainError):
    """A later stage of the funnel has more people than an earlier one."""

    sentence = mark(
        "{source}: {later} cannot be more than {earlier}. Every later stage is a part of the "
        "earlier one."
    )

    def __init__(self, *, source: str, later: int, earlier: int) -> None:
        super().__init__(source=source, later=later, earlier=earlier)
