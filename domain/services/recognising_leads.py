"""Recognising leads on their way in: known to the workspace, named before by the file, or new."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from domain.model.incoming import ImportCheck
from domain.model.placed import Placed


class Recognised(NamedTuple):
    """Who a lead of a file is.

    Attributes:
        number: of the lead in the workspace.
        fresh: nobody knew it before this row.
        again: an earlier row of the file named it.
    """

    number: int
    fresh: bool
    again: bool


class Recognising:
    """Tells the leads of one file apart as they go by, and counts them."""

    def __init__(self, check: ImportCheck, first: int = 1) -> None:
        """Begin with no lead seen.

        Args:
            check: where they are counted.
            first: number that the first new lead gets; the others follow.
        """
        self._check = check
        self._next = first
        self._ours: dict[bytes, int] = {}

    def tell(self, leads: Sequence[Placed], known: Mapping[bytes, int]) -> Iterator[Recognised]:
        """Give who each of some leads is.

        Args:
            leads: the next ones of the file.
            known: numbers of the leads of the workspace, by key; of these keys at least.
        """
        check, ours = self._check, self._ours
        for lead in leads:
            keys = lead.record.keys
            number = _found(keys, known) if known else None
            before = _found(keys, ours)
            fresh = number is None and before is None
            if number is not None:
                check.known += 1
            elif before is not None:
                check.twice += 1
                number = before
            else:
                check.fresh += 1
                number = self._next
                self._next += 1
            for key in keys:
                ours[key] = number
            yield Recognised(number, fresh, before is not None)


def _found(keys: Iterable[bytes], among: Mapping[bytes, int]) -> int | None:
    """Return the lead of the first key that is known: phone before e-mail before own id."""
    for key in keys:
        if key in among:
            return among[key]
    return None
