"""Facts about matrices that somebody else made."""

from domain.errors.tables import TableRefused
from domain.marking import mark


class NoMatrixFound(TableRefused):
    """A file has tables, but none of them is a matrix."""

    sentence = mark(
        "There is no matrix in this file: none of its tables has a row with the names of "
        "positions, and letters R, A, S, C or I below them. Nothing was taken from it."
    )
