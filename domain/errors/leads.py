"""Facts about leads that come in."""

from domain.errors.fact import DomainError
from domain.marking import mark


class ImportRunning(DomainError):
    """Another file of leads is on its way in."""

    sentence = mark(
        "Another file of leads is being imported. Wait until it is done, or cancel it, and then "
        "import this one."
    )
