"""Facts about evidence that was written down by hand."""

from domain.errors.fact import DomainError
from domain.marking import mark


class EvidenceNeedsDay(DomainError):
    """Nobody said when the answers were given, so their age cannot be told."""

    sentence = mark("On which day were these answers given? Type it as 14/3 or yesterday.")


class EvidenceInFuture(DomainError):
    """Answers are said to be given on a day that has not come yet."""

    sentence = mark("{day} has not come yet. Answers can only be of today or earlier.")

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class NobodyAnswered(DomainError):
    """An item of evidence counts nobody at all."""

    sentence = mark("Nobody is counted here yet. Say how many gave at least one of the answers.")


class CountOutOfBounds(DomainError):
    """A count of people is below nobody or beyond any workshop."""

    sentence = mark("How many people is a whole number from 0 to {most}.")

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class OneLeadOneAnswer(DomainError):
    """The answers of many were written down under the code of one lead."""

    sentence = mark(
        "{lead} is one customer and counts once. Leave one answer, or take the code away."
    )

    def __init__(self, *, lead: str) -> None:
        super().__init__(lead=lead)


class CodeNamesSomebody(DomainError):
    """Where a code belongs, something stands by which a person can be reached or recognised."""

    sentence = mark(
        "This looks like a phone number, an e-mail address or a name. "
        "Write a code instead, such as L-12, and keep who it is in your CRM."
    )


class GradeUnknown(DomainError):
    """A grade is no pair of the Admiralty's letters and digits."""

    sentence = mark("A grade is a letter from A to F and a digit from 1 to 6, such as B3.")
