"""Facts about the numbers on which weighing rests."""

from domain.errors.fact import DomainError
from domain.marking import mark


class AssumptionOutOfBounds(DomainError):
    """A value makes no sense for what it stands for; bounds are in the unit that people see."""

    sentence = mark("Between {low} and {high}, please. The value stays as it was.")

    def __init__(self, *, low: str, high: str) -> None:
        super().__init__(low=low, high=high)


class ThresholdOutOfBounds(DomainError):
    """A claim's own threshold is no share that answers could be held against."""

    sentence = mark("A threshold lies between 1% and 99%. The claim stays as it was.")


class AssumptionsDisagree(DomainError):
    """A value would pass another one that it must stay below."""

    sentence = mark(
        "“{lower}” must stay below “{upper}”, or the words would lose their meaning. "
        "The value stays as it was."
    )
    words = frozenset({"lower", "upper"})

    def __init__(self, *, lower: str, upper: str) -> None:
        super().__init__(lower=lower, upper=upper)
