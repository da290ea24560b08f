"""Facts about what Sales reports of a lead."""

from domain.errors.fact import DomainError
from domain.marking import mark


class OutcomeMissing(DomainError):
    """A report does not say what came of the contact."""

    sentence = mark("Say first what came of the contact: keys 1 to 9 and 0.")


class ConversationOwed(DomainError):
    """A report tells what takes a conversation to know, and its outcome is none."""

    sentence = mark(
        "Interest, fit, reason, answers and words come from a conversation, and this outcome is "
        "none. Choose another outcome, or take these answers away."
    )


class AttemptsDisagree(DomainError):
    """Attempts were made on more days than there were attempts."""

    sentence = mark("There were {attempts} attempts, so they were on {attempts} days at most.")

    def __init__(self, *, attempts: int) -> None:
        super().__init__(attempts=attempts)


class AttemptsOutOfBounds(DomainError):
    """Attempts or days are no number of attempts at reaching a lead."""

    sentence = mark("Attempts and days are numbers from 1 to {most}.")

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class NextStepPast(DomainError):
    """The next step is on a day that has passed."""

    sentence = mark("The next step is on {day}, which has passed. Choose a day from today on.")

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class ConversationDayWrong(DomainError):
    """The conversation is said to be before the lead came in, or still to come."""

    sentence = mark(
        "A conversation cannot be on {day}: that is before the lead came in, or still to come."
    )

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class ReporterUnknown(DomainError):
    """It is not known who reports."""

    sentence = mark("Choose first who reports: it is asked once, and kept as a code.")


class ReporterCodeTaken(DomainError):
    """Somebody else reports under the code."""

    sentence = mark("{code} is somebody else's code. Choose another one.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)
