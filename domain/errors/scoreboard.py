"""Facts about the scoreboard."""

from domain.errors.fact import DomainError
from domain.marking import mark


class NothingMeasured(DomainError):
    """There is no iteration with figures yet."""

    sentence = mark(
        "Nothing is measured yet. Begin an iteration, and bring in campaigns, leads and feedback."
    )


class MarketingNotMeasured(DomainError):
    """One side alone would be shown: nothing is known of Marketing's own work."""

    sentence = mark(
        "Both sides or neither: in iteration {number} nothing is recorded yet of Marketing's own "
        "work. Enter what campaigns spent and brought, and both sides are shown."
    )

    def __init__(self, *, number: int) -> None:
        super().__init__(number=str(number))


class SalesNotMeasured(DomainError):
    """One side alone would be shown: nothing is known of Sales' own work."""

    sentence = mark(
        "Both sides or neither: in iteration {number} nothing is recorded yet of Sales' own work. "
        "Bring in leads and what Sales reports of them, and both sides are shown."
    )

    def __init__(self, *, number: int) -> None:
        super().__init__(number=str(number))
