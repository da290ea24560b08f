"""Reads a file beside the window, shows what would become of it, and takes it in."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject

from domain.errors import DomainError
from domain.model.matrix_reading.found import FoundMatrix
from domain.model.matrix_reading.knowing import Named
from domain.model.responsibility import Position
from domain.model.sides import Side
from domain.services.reading_matrices import matrices_in
from domain.services.taking_edits import EditsPlan, TakingEdits, edits_in
from domain.services.taking_matrix import MatrixPlan, TakingMatrix
from ui.desk import Desk
from ui.jobs import Job
from ui.responsibilities.taking_in.dialog import MatrixPreview
from ui.responsibilities.taking_in.edit_words import preview_of_edits
from ui.responsibilities.taking_in.words import preview_of

ENDINGS: Final = (".xlsx", ".xlsm", ".csv", ".tsv", ".txt", ".md")
"""Endings of files in which a matrix may be."""


class TakingInPresenter(QObject):
    """Leads the preview of one file."""

    def __init__(self, view: MatrixPreview, desk: Desk, path: Path) -> None:
        """Begin to read.

        Args:
            view: the preview; the presenter ends with it.
            desk: the open workspace.
            path: the file; it is never changed.
        """
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._path = path
        self._taking = desk.use(TakingMatrix)
        self._edits = desk.use(TakingEdits)
        self._matrices: tuple[FoundMatrix, ...] = ()
        self._place = 0
        self._sides: dict[int, Side] = {}
        self._plan: MatrixPlan | EditsPlan | None = None
        view.sheet_chosen.connect(self._on_sheet_chosen)
        view.side_chosen.connect(self._on_side_chosen)
        view.taken.connect(self._on_taken)
        view.rejected.connect(self._on_left)
        self._job: Job | None = self._run(self._read)

    def _read(self, job: Job) -> MatrixPlan | EditsPlan:
        """Read the file: a workbook of ours that comes back, or somebody else's matrices.

        What it holds is remembered before anything of it is shown.
        """
        writers = self._desk.writers
        assert writers is not None, "a window has writers"
        ours = edits_in(writers.tables(), self._path, lambda done, of: job.check())
        if ours is not None:
            return self._edits.plan(*ours)
        with self._desk.bench.reading() as view:
            known = view.of(Position).all()
        positions: tuple[Named, ...] = (*known, *self._desk.catalogue.positions)
        self._matrices = matrices_in(
            writers.tables(), self._path, lambda done, of: job.check(), positions
        )
        return self._planned()

    def _planned(self) -> MatrixPlan:
        matrix = self._matrices[self._place]
        return self._taking.plan(matrix, self._path.stem, dict(self._sides))

    def _run(self, work: object) -> Job:
        return self._desk.jobs.run(
            work,  # type: ignore[arg-type]
            owner=self._view,
            done=self._on_planned,
            failed=self._on_failed,
        )

    def _on_planned(self, plan: MatrixPlan | EditsPlan) -> None:
        first = self._plan is None
        self._plan = plan
        if isinstance(plan, EditsPlan):
            self._view.show_preview(preview_of_edits(plan, self._desk.translate))
            return
        if first:
            self._view.offer_sheets([one.name or self._path.name for one in self._matrices])
        self._view.show_preview(preview_of(plan, self._desk.tongue(), self._desk.translate))

    def _on_failed(self, error: Exception) -> None:
        self._plan = None
        if isinstance(error, DomainError):
            self._view.refuse(error.said(self._desk.translate))
        elif isinstance(error, OSError):
            self._view.refuse(
                self.tr("The file could not be read. Is it still there? Choose it again.")
            )
        else:
            self._view.reject()
            raise error

    def _on_sheet_chosen(self, place: int) -> None:
        self._place, self._sides = place, {}
        self._job = self._run(lambda job: self._planned())

    def _on_side_chosen(self, column: int, side: str) -> None:
        self._sides[column] = Side(side)
        self._job = self._run(lambda job: self._planned())

    def _on_taken(self) -> None:
        plan, self._plan = self._plan, None
        if plan is None:
            return
        self._view.keep_still(self.tr("Taking it in…"))
        self._job = self._desk.jobs.run(
            lambda job: self._take(plan),
            owner=self._view,
            done=lambda nothing: self._view.accept(),
            failed=self._on_failed,
        )

    def _take(self, plan: MatrixPlan | EditsPlan) -> None:
        if isinstance(plan, EditsPlan):
            self._edits.take(plan)
        else:
            self._taking.take(plan)

    def _on_left(self) -> None:
        if self._job is not None:
            self._job.cancel()
