"""The journal of an open workspace: undo and redo that survive a restart, and history.

Nothing is kept in memory. What undo would take back is told by the newest changes: a change is
undone while the newest change that reverses it is an undo. Changes under a veil that is down are
passed over, as if they were not there.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import tee
from uuid import UUID

from sqlalchemy import Select, func, or_, select
from sqlalchemy.orm import Session, load_only
from sqlalchemy.sql.base import ExecutableOption

from domain.errors import NothingToRedo, NothingToUndo, UndoBlocked
from domain.model.intentions import UNTOLD
from domain.model.journal import (
    ChangeEntry,
    Intention,
    Touched,
    UndoRole,
    UndoState,
    WorkspaceChanged,
)
from domain.model.sides import Side
from persistence.changes import ChangeRow, Doing, ImageRow
from persistence.images import Image, image_of, is_whole, restore
from persistence.past import PastView
from persistence.row import Row
from persistence.rows import ROW_OF
from persistence.rows.session import VeilRow
from persistence.store import SqlStore

_PAGE = 16
_TOLD = load_only(
    *(ChangeRow.happened_at, ChangeRow.side, ChangeRow.intention, ChangeRow.args),
    *(ChangeRow.role, ChangeRow.undoes, ChangeRow.redoes),
)
"""What tells a change, without the digests of its images: an import leaves very many of them."""

_ROW_OF_TABLE: dict[str, type[Row]] = {row.__tablename__: row for row in ROW_OF.values()}


class SqlJournal:
    """The memory of an open workspace file."""

    def __init__(self, store: SqlStore) -> None:
        """Remember what is done in a store."""
        self._store = store

    def state(self) -> UndoState:
        """Tell what undo and redo would do; veiled changes are passed over."""
        with self._store.read() as view:
            back, again_from = tee(_steps(view.session, _TOLD))  # read once, as far as either goes
            step, fact = _undo_target(back)
            again = _redo_target(view.session, again_from)
            return UndoState(undo=_named(step), redo=_named(again), barrier=_named(fact))

    def touched_since(self, number: int | None) -> Touched:
        """Return what was touched by the changes after the one with a number; 0 is all of them.

        None only tells the number of the newest one.
        """
        things: dict[type, set[UUID]] = {}
        wholes: dict[type, set[UUID]] = {}
        with self._store.read() as view:
            newest = view.session.scalar(select(func.max(ChangeRow.number))) or 0
            if number is None or number >= newest:
                return Touched(newest, {}, {})
            found = select(ImageRow.kind, ImageRow.row, ImageRow.before, ImageRow.after)
            for table, id, *images in view.session.execute(found.where(ImageRow.change > number)):
                row = _ROW_OF_TABLE[table]
                things.setdefault(row.entity, set()).add(id)
                wholes.setdefault(row.entity, set()).update(_wholes(row, images))
        return Touched(newest, _frozen(things), _frozen(wholes))

    def undo(self) -> WorkspaceChanged:
        """Take back the newest change that is a step.

        Raises:
            NothingToUndo: there is none, or a fact stands in the way.
            UndoBlocked: later work has changed the same rows.
        """
        with self._store.read() as view:
            target, _ = _undo_target(_steps(view.session))
        if target is None:
            raise NothingToUndo
        return self._reverse(target, back=True)

    def redo(self) -> WorkspaceChanged:
        """Do again what was taken back last.

        Raises:
            NothingToRedo: there is nothing.
            UndoBlocked: later work has changed the same rows.
        """
        with self._store.read() as view:
            target = _redo_target(view.session, _steps(view.session))
        if target is None:
            raise NothingToRedo
        return self._reverse(target, back=False)

    def undo_veiled(self, veil: UUID, side: Side) -> WorkspaceChanged:
        """Take back a side's newest step under a veil that is down, within its present turn.

        Raises:
            NothingToUndo: the side has written nothing since its turn began, or the veil is up.
        """
        with self._store.read() as view:
            row = view.session.get(VeilRow, veil)
            target = None
            if row is not None and not row.lifted:
                target = _veiled_target(view.session, veil, side)
        if target is None:
            raise NothingToUndo
        return self._reverse(target, back=True)

    def history(
        self, *, before: int | None = None, after: int = 0, limit: int = 200
    ) -> Sequence[ChangeEntry]:
        """Return entries, newest first, between two numbers where they are given."""
        newest_first = seen().options(_TOLD).order_by(ChangeRow.number.desc()).limit(limit)
        newest_first = newest_first.where(
            ChangeRow.number > after, ChangeRow.intention.not_in(UNTOLD)
        )
        if before is not None:
            newest_first = newest_first.where(ChangeRow.number < before)
        with self._store.read() as view:
            changes = view.session.scalars(newest_first).all()
            undone = _undone_among(view.session, [change.number for change in changes])
            return tuple(
                ChangeEntry(
                    number=change.number,
                    happened_at=change.happened_at,
                    side=change.side,
                    intention=_intention(change),
                    role=change.role,
                    undoes=change.undoes is not None,
                    undone=change.number in undone,
                )
                for change in changes
            )

    def followed(self, key: str) -> bool:
        """Tell whether any change but routine ones followed the newest change with this key."""
        with self._store.read() as view:
            number = view.session.scalar(
                select(func.max(ChangeRow.number)).where(ChangeRow.intention == key)
            )
            if number is None:
                return False
            later = select(ChangeRow.number).where(
                ChangeRow.number > number, ChangeRow.role != UndoRole.ROUTINE
            )
            return view.session.scalar(later.limit(1)) is not None

    def span(self, thing: UUID) -> tuple[int, int] | None:
        """Return the numbers of the first and the newest change that touched a thing, or None."""
        touched = select(func.min(ImageRow.change), func.max(ImageRow.change))
        with self._store.read() as view:
            first, last = view.session.execute(touched.where(ImageRow.row == thing)).one()
        return None if first is None else (first, last)

    @contextmanager
    def as_of(self, number: int) -> Iterator[PastView]:
        """Open a view of the workspace as it stood after a change."""
        with self._store.read() as view:
            yield PastView(view.session, number)

    def _reverse(self, target: ChangeRow, *, back: bool) -> WorkspaceChanged:
        doing = Doing(
            _intention(target),
            target.side,
            target.veil,
            target.role,
            undoes=target.number if back else None,
            redoes=None if back else target.number,
        )
        with self._store.work(doing) as work:
            images = work.session.scalars(
                select(ImageRow).where(ImageRow.change == target.number).order_by(ImageRow.place)
            ).all()
            if len(images) != len(target.images):
                raise UndoBlocked
            _apply(work.session, images, back=back)
            happened = work.commit()
        if happened is None:
            raise UndoBlocked
        return happened


def seen() -> Select[ChangeRow]:
    """Return the query for the changes that no veil hides now."""
    lifted = select(VeilRow.id).where(VeilRow.lifted)
    return select(ChangeRow).where(or_(ChangeRow.veil.is_(None), ChangeRow.veil.in_(lifted)))


def _newest_first(session: Session, changes: Select[ChangeRow]) -> Iterator[ChangeRow]:
    """Give changes from the newest back, a page at a time: whoever asks stops early."""
    page = changes.order_by(ChangeRow.number.desc()).limit(_PAGE)
    found = session.scalars(page).all()
    while found:
        yield from found
        found = session.scalars(page.where(ChangeRow.number < found[-1].number)).all()


def _steps(session: Session, *options: ExecutableOption) -> Iterator[ChangeRow]:
    """Give what undo and redo may meet, newest first."""
    changes = seen().where(ChangeRow.role != UndoRole.ROUTINE)
    return _newest_first(session, changes.options(*options))


def _undo_target(changes: Iterable[ChangeRow]) -> tuple[ChangeRow | None, ChangeRow | None]:
    """Return the step that undo takes back, or the fact that stands in its way."""
    undone: dict[int, bool] = {}
    for change in changes:
        if change.undoes is not None:
            undone.setdefault(change.undoes, True)
        elif change.redoes is not None:
            undone.setdefault(change.redoes, False)
        elif change.role is UndoRole.BARRIER:
            return None, change
        elif not undone.get(change.number, False):
            return change, None
    return None, None


def _redo_target(session: Session, changes: Iterable[ChangeRow]) -> ChangeRow | None:
    """Return the change that was taken back last, unless something new was done since."""
    redone: set[int] = set()
    for change in changes:
        if change.redoes is not None:
            redone.add(change.redoes)
        elif change.undoes is None:
            return None
        elif change.undoes not in redone:
            return session.get(ChangeRow, change.undoes)
        else:
            redone.discard(change.undoes)
    return None


def _veiled_target(session: Session, veil: UUID, side: Side) -> ChangeRow | None:
    undone: dict[int, bool] = {}
    for change in _newest_first(session, select(ChangeRow)):
        if change.undoes is not None:
            undone.setdefault(change.undoes, True)
        elif change.redoes is not None:
            undone.setdefault(change.redoes, False)
        elif change.role is UndoRole.BARRIER:
            return None
        elif (
            change.veil == veil
            and change.side is side
            and change.role is UndoRole.STEP
            and not undone.get(change.number, False)
        ):
            return change
    return None


def _undone_among(session: Session, numbers: Sequence[int]) -> set[int]:
    """Return which of some changes are taken back now."""
    reversing = select(ChangeRow.undoes, ChangeRow.redoes).where(
        or_(ChangeRow.undoes.in_(numbers), ChangeRow.redoes.in_(numbers))
    )
    undone: set[int] = set()
    for undoes, redoes in session.execute(reversing.order_by(ChangeRow.number)):
        if undoes is not None:
            undone.add(undoes)
        else:
            undone.discard(redoes)
    return undone


def _named(change: ChangeRow | None) -> Intention | None:
    return None if change is None else _intention(change)


def _intention(change: ChangeRow) -> Intention:
    return Intention(
        change.intention, tuple((name, value) for name, value in json.loads(change.args))
    )


def _apply(session: Session, images: Sequence[ImageRow], *, back: bool) -> None:
    """Give rows what they held on the other side of a change.

    All is looked at before anything is touched. What comes or changes is written first, so that
    parts have left a whole before it goes.

    Raises:
        UndoBlocked: a row no longer holds what the change left, or others have come to rest on it.
    """
    coming: list[tuple[type[Row], Row | None, Image]] = []
    going: list[Row] = []
    for image in images:
        left, wanted = (image.after, image.before) if back else (image.before, image.after)
        kind = _ROW_OF_TABLE[image.kind]
        row = session.get(kind, image.row)
        _check_holds(row, left)
        if wanted is not None:
            coming.append((kind, row, json.loads(wanted)))
        elif row is not None:
            going.append(row)
    if any(row is None and not is_whole(kind, values) for kind, row, values in coming):
        raise UndoBlocked  # a row as an older schema knew it: part of it would be missing
    for kind, row, values in coming:
        brought = row or kind()
        restore(brought, values)
        session.add(brought)
    session.flush()
    for row in going:
        _check_nothing_rests_on(session, row, going)
    for row in going:
        session.delete(row)


def _check_holds(row: Row | None, left: str | None) -> None:
    if row is None or left is None:
        if row is not None or left is not None:
            raise UndoBlocked
        return
    now = image_of(row)
    expected: Image = json.loads(left)
    if any(name in now and now[name] != value for name, value in expected.items()):
        raise UndoBlocked


def _check_nothing_rests_on(session: Session, row: Row, going: Sequence[Row]) -> None:
    ties = [tie.key for tie in row.__mapper__.relationships]
    session.expire(row, ties)
    if any(part not in going for tie in ties for part in getattr(row, tie)):
        raise UndoBlocked


def _wholes(row: type[Row], images: Sequence[str | None]) -> Iterator[UUID]:
    """Give the identities to which images of a row refer."""
    references = [column.key for column in row.__table__.columns if column.foreign_keys]
    for image in images:
        held = json.loads(image) if image else {}
        yield from (UUID(hex=held[name]) for name in references if held.get(name))


def _frozen(found: Mapping[type, set[UUID]]) -> dict[type, frozenset[UUID]]:
    return {kind: frozenset(ids) for kind, ids in found.items()}
