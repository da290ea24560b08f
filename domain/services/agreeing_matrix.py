"""Agreeing to the matrix: two keys, versions, what differs, and going back to one."""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from domain.errors import NotReadyToPublish, TextMissing, TooLate
from domain.model.journal import UndoRole
from domain.model.matrix_diff import MatrixDifference, MatrixPicture, compare
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.responsibility import Activity, Cell, Position
from domain.model.sides import DEPARTMENTS, Side
from domain.ports import Reading, UnitOfWork
from domain.services.agreeing import digest_of
from domain.services.matrix_content import matrix_in, matrix_text
from domain.services.taking_back import back_until
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, NAME_LIMIT, check_length, clean, mark

AGREE_MATRIX: Final = "agree_matrix"
"""Name of the intention with which the matrix is agreed to."""


@dataclass(frozen=True, slots=True)
class MatrixStanding:
    """Where the matrix stands.

    Attributes:
        versions: agreed to and not taken back, newest first.
        signers: who signed each version, by its identity; Marketing first.
        differs: the matrix differs from the newest version, or there is none yet.
        signatures: the keys that are turned under the draft.
        outdated: departments whose key was turned under a matrix that has changed since.
        missing: the first thing that the next version lacks, as a marked sentence, or empty.
    """

    versions: tuple[MatrixVersion, ...]
    signers: dict[UUID, tuple[MatrixSignature, ...]]
    differs: bool
    signatures: dict[Side, MatrixSignature]
    outdated: frozenset[Side]
    missing: str

    @property
    def current(self) -> MatrixVersion | None:
        """The version in force."""
        return self.versions[0] if self.versions else None

    @property
    def next_number(self) -> int:
        """The number that the next version gets."""
        return self.versions[0].number + 1 if self.versions else 1


class AgreeingMatrix:
    """Use cases on versions of the matrix."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def standing(self) -> MatrixStanding:
        """Tell where the matrix stands."""
        with self._bench.reading() as view:
            return matrix_standing(view)

    def between(
        self, before: UUID | None, after: UUID | None, *, from_nothing: bool = False
    ) -> tuple[MatrixDifference, ...]:
        """Tell what differs between two versions; None is the matrix as it is now.

        Args:
            before: the earlier one.
            after: the later one.
            from_nothing: compare with an empty matrix instead of ``before``.
        """
        with self._bench.reading() as view:
            first = MatrixPicture() if from_nothing else _picture(view, before)
            return compare(first, _picture(view, after))

    def sign(self, side: Side, name: str) -> None:
        """Turn one of the two keys under the matrix as it is now.

        Raises:
            TextMissing, TextTooLong: no name is given, or it does not fit.
            ValueError: the side is no department.
        """
        if side not in DEPARTMENTS:
            raise ValueError("only departments hold a key")
        name = check_length(clean(name), NAME_LIMIT)
        if not name:
            raise TextMissing
        with self._bench.reading() as view:
            digest = digest_of(matrix_text(view))
        with self._bench.doing("sign_matrix") as work:
            _turn_back(work, side)
            id, now = self._bench.secrets.new_id(), self._bench.clock.now()
            work.of(MatrixSignature).put(MatrixSignature(id, None, side, name, now, digest))

    def take_back_signature(self, side: Side) -> None:
        """Turn a key back before anything is agreed to."""
        with self._bench.doing("take_back_matrix_signature") as work:
            _turn_back(work, side)

    def agree(self, note: str = "") -> MatrixVersion:
        """Make the matrix that both departments signed the next version.

        Args:
            note: what they say of it, in a line; may be empty.

        Raises:
            NotReadyToPublish: with the first thing that is missing.
            TextTooLong: the note does not fit.
        """
        words = check_length(clean(note), LINE_LIMIT)
        with self._bench.reading() as view:
            state, text = matrix_standing(view), matrix_text(view)
        if state.missing:
            raise NotReadyToPublish(state.missing)
        id, now = self._bench.secrets.new_id(), self._bench.clock.now()
        version = MatrixVersion(id, state.next_number, now, text, digest_of(text), words)
        with self._bench.doing(
            AGREE_MATRIX, role=UndoRole.BARRIER, number=str(version.number)
        ) as work:
            work.of(MatrixVersion).put(version)
            for signature in state.signatures.values():
                work.of(MatrixSignature).put(replace(signature, version_id=id))
        return version

    def back_until(self, id: UUID) -> datetime | None:
        """Return until when an agreement can be taken back, or None where it cannot any more."""
        with self._bench.reading() as view:
            version = view.of(MatrixVersion).get(id)
        if version.taken_back_at is not None:
            return None
        return back_until(self._bench, AGREE_MATRIX, version.agreed_at)

    def take_back(self, id: UUID) -> None:
        """Take an agreement back within ten seconds, if nothing followed; the keys stay turned.

        Raises:
            TooLate: the moment has passed, or something followed.
        """
        if self.back_until(id) is None:
            raise TooLate
        with self._bench.reading() as view:
            version = view.of(MatrixVersion).get(id)
        now = self._bench.clock.now()
        number = str(version.number)
        with self._bench.doing("take_back_matrix", role=UndoRole.BARRIER, number=number) as work:
            work.of(MatrixVersion).put(replace(version, taken_back_at=now))
            for signature in work.of(MatrixSignature).all(version_id=id):
                work.of(MatrixSignature).put(replace(signature, version_id=None))

    def restore(self, id: UUID) -> None:
        """Make the matrix as a version holds it the draft again, as one change.

        Activities that it does not hold go out of use with their letters; positions that it does
        not hold stay, without letters, for people and obligations may hang on them.

        Raises:
            NotFound: the version is gone.
        """
        with self._bench.reading() as view:
            version = view.of(MatrixVersion).get(id)
        picture = matrix_in(version.content)
        with self._bench.doing("restore_matrix", number=str(version.number)) as work:
            _restore_rows(work, picture)
            _restore_columns(work, picture)
            self._restore_cells(work, picture)

    def _restore_cells(self, work: UnitOfWork, picture: MatrixPicture) -> None:
        shelf, wanted = work.of(Cell), dict(picture.letters or {})
        rows = {one.id for one in picture.activities}
        for cell in shelf.all():
            letters = wanted.pop((cell.activity_id, cell.position_id), "")
            if letters:
                shelf.put(replace(cell, letters=letters))
            elif cell.activity_id in rows:
                shelf.remove(cell.id)
        for (row, column), letters in wanted.items():
            shelf.put(Cell(self._bench.secrets.new_id(), row, column, letters))


def matrix_standing(view: Reading) -> MatrixStanding:
    """Tell where the matrix stands, inside a view that is open already."""
    found = view.of(MatrixVersion).all()
    versions = tuple(
        sorted(
            (one for one in found if one.taken_back_at is None),
            key=lambda one: one.number,
            reverse=True,
        )
    )
    digest = digest_of(matrix_text(view))
    keys = {one.side: one for one in view.of(MatrixSignature).all(version_id=None)}
    outdated = frozenset(side for side, one in keys.items() if one.digest != digest)
    differs = not versions or versions[0].digest != digest
    signers = {
        one.id: tuple(
            sorted(
                view.of(MatrixSignature).all(version_id=one.id),
                key=lambda signature: DEPARTMENTS.index(signature.side),
            )
        )
        for one in versions
    }
    missing = ""
    if not view.of(Activity).all(retired=False):
        missing = mark("There is no activity in it yet.")
    elif not differs:
        missing = mark("Nothing has changed since the version in force.")
    elif len(keys) < len(DEPARTMENTS):
        missing = mark("Both departments sign: one key is missing.")
    elif outdated:
        missing = mark("The matrix has changed since it was signed. Both departments sign again.")
    return MatrixStanding(versions, signers, differs, keys, outdated, missing)


def _picture(view: Reading, id: UUID | None) -> MatrixPicture:
    """Return the matrix of a version, or as it is now."""
    return matrix_in(matrix_text(view) if id is None else view.of(MatrixVersion).get(id).content)


def _turn_back(work: UnitOfWork, side: Side) -> None:
    for old in work.of(MatrixSignature).all(version_id=None, side=side):
        work.of(MatrixSignature).remove(old.id)


def _restore_rows(work: UnitOfWork, picture: MatrixPicture) -> None:
    shelf, held = work.of(Activity), {one.id for one in picture.activities}
    for one in shelf.all(retired=False):
        if one.id not in held:
            shelf.put(replace(one, retired=True))
    for one in picture.activities:
        shelf.put(one)


def _restore_columns(work: UnitOfWork, picture: MatrixPicture) -> None:
    shelf, held = work.of(Position), {one.id for one in picture.positions}
    last = len(picture.positions)
    others = [one for one in shelf.all() if one.id not in held]
    codes = {one.code for one in others}
    for one in picture.positions:
        code = one.code
        while code in codes:  # another position took the code since
            code += "2"
        shelf.put(replace(one, code=code))
    for place, one in enumerate(others, last):
        shelf.put(replace(one, position=place))
