"""Facts about requests: steps out of turn, who may do what, and the working calendar."""

from domain.errors.fact import DomainError
from domain.marking import mark


class StepOutOfTurn(DomainError):
    """A step cannot follow where a request stands.

    Args:
        code: of the request.
        state: a marked word for where it stands.
        step: a marked sentence part for what was to be done.
    """

    sentence = mark("{code} is {state}. It cannot be {step} now.")
    words = frozenset({"state", "step"})

    def __init__(self, *, code: str, state: str, step: str) -> None:
        super().__init__(code=code, state=state, step=step)


class StepOfTheOther(DomainError):
    """A step was to be done by a position of the other side."""

    sentence = mark("That is for {owner} or another position of the same side, not for {by}.")

    def __init__(self, *, owner: str, by: str) -> None:
        super().__init__(owner=owner, by=by)


class WaiverNotTheirs(DomainError):
    """A request was to be waived by a position that does not answer for its activity."""

    sentence = mark("Only {owner} can waive it: A in {activity}.")

    def __init__(self, *, owner: str, activity: str) -> None:
        super().__init__(owner=owner, activity=activity)


class NobodyCanWaive(DomainError):
    """A request was to be waived that belongs to no activity with an A."""

    sentence = mark(
        "Nobody can waive it: it belongs to no activity that somebody answers for. Give its "
        "activity an A in the matrix first."
    )


class NoteMissing(DomainError):
    """A step was to be done without the reason that the other side reads."""

    sentence = mark("Write down why: the other side reads it.")


class NotUpYet(DomainError):
    """A late request goes up only after its time.

    Args:
        moment: from when on.
    """

    sentence = mark("It goes up to the next level from {moment} on.")

    def __init__(self, *, moment: str) -> None:
        super().__init__(moment=moment)


class TopReached(DomainError):
    """A late request is with the owner already."""

    sentence = mark("The owner knows of it. It can be delivered, or waived with a reason.")


class MomentUnclear(DomainError):
    """A day and time were typed that cannot be told."""

    sentence = mark("“{typed}” is no moment that can be told. Write 14/3 16:00, tomorrow or +2.")

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)


class MomentOutOfOrder(DomainError):
    """A step was to be dated before the one it follows, or in the future."""

    sentence = mark("A step comes after {before} and not later than now.")

    def __init__(self, *, before: str) -> None:
        super().__init__(before=before)


class DuePast(DomainError):
    """Something would be due before it is asked for."""

    sentence = mark("It would be due {due}, before it is asked for. Choose a later time.")

    def __init__(self, *, due: str) -> None:
        super().__init__(due=due)


class PartiesAlike(DomainError):
    """A position would owe itself something."""

    sentence = mark("{code} cannot owe itself something. Choose two positions.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class RequestFixed(DomainError):
    """A request was issued and can only go on by steps."""

    sentence = mark("{code} was asked for already: it stays as it is. Ask anew if it changes.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class HoursUnclear(DomainError):
    """Working hours were typed that cannot be told."""

    sentence = mark("“{typed}” are no hours that can be told. Write 8-12, 13-17, or off.")

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)


class NobodyWorks(DomainError):
    """No day of the week would have working hours."""

    sentence = mark("Somebody works on at least one day of the week, or nothing is ever due.")
