"""Mending: what would settle a finding of the matrix, and taking it as one change."""

from collections.abc import Mapping

from domain.errors import NotFound
from domain.model.mends import Mend, mend
from domain.model.raci import Column
from domain.model.responsibility import Activity, Position
from domain.services.cells import put_letters
from domain.services.matrices import MatrixView, matrix_row
from domain.services.workbench import Workbench
from domain.text import mark


class Mending:
    """Use cases on findings of the matrix."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._method: Mapping[str, Mapping[str, str]] = {
            one.code: one.letters for one in bench.catalogue.activities
        }

    def mends(self, matrix: MatrixView) -> tuple[Mend | None, ...]:
        """Return what would settle each finding, in their order; None where people must say."""
        rows = [matrix_row(activity, matrix.letters) for activity in matrix.activities]
        columns = [Column(position.code, position.side) for position in matrix.positions]
        return tuple(
            mend(one, rows, columns, self._method.get(one.activity, {})) for one in matrix.findings
        )

    def take(self, taken: Mend) -> None:
        """Carry out a mend as it was proposed, as one change that can be undone.

        Raises:
            NotFound: its activity or one of its positions is gone.
        """
        with self._bench.reading() as view:
            rows = {one.code: one.id for one in view.of(Activity).all(retired=False)}
            columns = {one.code: one.id for one in view.of(Position).all()}
        if taken.activity not in rows or not {code for code, _ in taken.cells} <= set(columns):
            raise NotFound(mark("activity"))
        row, new_id = rows[taken.activity], self._bench.secrets.new_id
        with self._bench.doing("mend_matrix", code=taken.activity) as work:
            for position, letters in taken.cells:
                put_letters(work, new_id, row, columns[position], letters)
