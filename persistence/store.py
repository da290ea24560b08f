"""The store: shelves of things, read in views and changed in units of work."""

import os
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from datetime import date, datetime
from operator import attrgetter
from pathlib import Path
from typing import Any, Generic, TypeVar
from uuid import UUID

from sqlalchemy import Engine, Select, func, select
from sqlalchemy.orm import Session

from domain.errors import CannotWrite, FileReplaced, NotFound, StorageTrouble
from domain.model.heard import Heard
from domain.model.identity import Entity
from domain.model.journal import Intention, UndoRole, WorkspaceChanged
from domain.model.sides import Side
from domain.ports import Clock
from persistence.changes import ChangeRow, Doing, record
from persistence.engine import immediate
from persistence.hearing import heard_by_claim
from persistence.images import Images, catch_images
from persistence.kept import Kept, KeptShelves
from persistence.leads.book import SqlLeadBook
from persistence.leads.deriving import derive
from persistence.leads.loading import SqlLeadGate
from persistence.row import Row
from persistence.rows import ROW_OF
from persistence.trouble import troubles_told

E = TypeVar("E", bound=Entity)
_KEPT, _GENERATION = "kept", "generation"
Fresh = dict[tuple[type[Row], UUID], Row]


class RowShelf(Generic[E]):
    """All things of one kind, as rows of a session."""

    def __init__(self, session: Session, row: type[Row]) -> None:
        """Hold the rows of a kind that a session sees."""
        self._session = session
        self._row = row

    def get(self, id: UUID) -> E:
        """Return the thing with an identity.

        Raises:
            NotFound: there is none.
        """
        found = self.find(id)
        if found is None:
            raise NotFound
        return found

    def find(self, id: UUID) -> E | None:
        """Return the thing with an identity, or None."""
        kept = self._kept_whole()
        if kept is not None:
            return kept.by_id.get(id)
        row = self._find_row(id)
        return None if row is None else row.thing()

    def all(self, **having: object) -> Sequence[E]:
        """Return the things whose fields equal the values given, by position, else by age."""
        generation = self._kept_generation()
        shelves: KeptShelves | None = self._session.info.get(_KEPT)
        if shelves is None or generation is None:
            return self._read(having)
        kept = shelves.find(self._row.entity, generation)
        if kept is None and having:
            return self._read(having)
        things: Sequence[E] = kept.things if kept is not None else self._read({})
        if kept is not None and kept.touched:
            things = self._renewed(things, kept.touched)
        if kept is None or kept.touched:
            shelves.keep(self._row.entity, things, generation)
        return _having(things, having)

    def _kept_whole(self) -> Kept | None:
        """Return all things of the kind where they are kept and none was touched since."""
        generation = self._kept_generation()
        if generation is None:
            return None
        shelves: KeptShelves = self._session.info[_KEPT]
        kept = shelves.find(self._row.entity, generation)
        return kept if kept is not None and not kept.touched else None

    def _read(self, having: Mapping[str, object]) -> Sequence[E]:
        return self._things(self._ordered(select(*self._row.fields()), having))

    def _renewed(self, things: Sequence[E], touched: Collection[UUID]) -> Sequence[E]:
        """Return things in their order, those that were touched as they are now."""
        now = self._things(select(*self._row.fields()).where(self._row.id.in_(touched)))
        others = [one for one in things if one.id not in touched]
        return sorted([*others, *now], key=attrgetter(*self._order()))

    def _things(self, what: Select[Any]) -> Sequence[E]:
        return [self._row.entity(*values) for values in self._session.execute(what)]

    def _kept_generation(self) -> int | None:
        """Return the generation in which the view began; None inside a unit of work."""
        info = self._session.info
        if info.get("works") or _KEPT not in info:
            return None
        if _GENERATION not in info:
            info[_GENERATION] = info[_KEPT].generation()
            self._session.scalar(select(func.max(ChangeRow.number)))  # from now on nobody commits
        generation: int = info[_GENERATION]
        return generation

    def _ordered(self, what: Select[Any], having: Mapping[str, object]) -> Select[Any]:
        wanted = [getattr(self._row, name) == value for name, value in having.items()]
        return what.where(*wanted).order_by(*(getattr(self._row, name) for name in self._order()))

    def _order(self) -> Sequence[str]:
        """Return the fields by which things stand in order."""
        return ("position", "id") if hasattr(self._row, "position") else ("id",)

    def put(self, thing: E) -> None:
        """Refuse: a view only shows."""
        raise TypeError("a view cannot be changed")

    def remove(self, id: UUID) -> None:
        """Refuse: a view only shows."""
        raise TypeError("a view cannot be changed")

    def _find_row(self, id: UUID) -> Row | None:
        return self._session.get(self._row, id)


def _having(things: Sequence[E], having: Mapping[str, object]) -> Sequence[E]:
    """Return things whose fields equal the values given, in a list of its own."""
    found = list(things)
    for name, value in having.items():
        field = attrgetter(name)
        found = [one for one in found if (here := field(one)) is value or here == value]
    return found


class OpenShelf(RowShelf[E]):
    """All things of one kind, to be changed in a unit of work."""

    def __init__(self, session: Session, row: type[Row], fresh: Fresh) -> None:
        """Hold the rows of a kind.

        Args:
            session: what sees them.
            row: their kind.
            fresh: rows of any kind that are new in this unit of work, so that they need not be
                written one by one to be found.
        """
        super().__init__(session, row)
        self._fresh = fresh

    def all(self, **having: object) -> Sequence[E]:
        """Return the things, and keep their rows at hand: some will be changed."""
        found = self._session.scalars(self._ordered(select(self._row), having))
        return [row.thing() for row in found]

    def put(self, thing: E) -> None:
        """Keep a thing: new, or in place of the one with its identity."""
        row = self._find_row(thing.id)
        if row is None:
            row = self._fresh[self._row, thing.id] = self._row.holding(thing)
            self._session.add(row)
        else:
            row.hold(thing)

    def remove(self, id: UUID) -> None:
        """Take a thing away, with the parts that cannot be without it.

        Raises:
            NotFound: there is none.
        """
        self._session.flush()
        self._fresh.clear()
        row = self._find_row(id)
        if row is None:
            raise NotFound
        self._session.delete(row)
        self._session.flush()  # until then it would still be found by its identity

    def _find_row(self, id: UUID) -> Row | None:
        fresh = self._fresh.get((self._row, id))
        if fresh is not None:
            return fresh
        with self._session.no_autoflush:
            return self._session.get(self._row, id)


class View:
    """A consistent view of the workspace."""

    def __init__(self, session: Session) -> None:
        """Look at what a session sees."""
        self.session = session

    def of(self, kind: type[E]) -> RowShelf[E]:
        """Return the shelf of a kind of things."""
        return RowShelf(self.session, ROW_OF[kind])

    def heard(
        self, until: date, claim_ids: Collection[UUID] | None = None
    ) -> Mapping[UUID, Sequence[Heard]]:
        """Return what was heard of each claim, in short; the database gathers it."""
        return heard_by_claim(self.session, until, claim_ids)

    @property
    def leads(self) -> SqlLeadBook:
        """The leads of the batches that are there."""
        return SqlLeadBook(self.session)


class Work(View):
    """One intention in one transaction, with its entry in the journal."""

    def __init__(self, session: Session, replica: UUID, clock: Clock, doing: Doing) -> None:
        """Begin to do something."""
        super().__init__(session)
        self.saved_at: datetime | None = None
        self._images: Images = catch_images(session)
        self._fresh: Fresh = {}
        self._replica = replica
        self._clock = clock
        self._doing = doing

    def of(self, kind: type[E]) -> OpenShelf[E]:
        """Return the shelf of a kind of things."""
        return OpenShelf(self.session, ROW_OF[kind], self._fresh)

    def commit(self) -> WorkspaceChanged | None:
        """Commit with the journal's entry, or write nothing where nothing differs."""
        self.session.flush()
        images = list(self._images.differing())
        if not images:
            self.session.rollback()
            return None
        now = self._clock.now()
        touched: dict[type[Entity], set[UUID]] = {}
        for image in images:
            touched.setdefault(image.row.entity, set()).add(image.id)
        record(self.session, self._replica, now, self._doing, images)
        derive(self.session, images)
        with self.session.info[_KEPT].changing(touched):
            self.session.commit()
        self.saved_at = now
        return WorkspaceChanged(self._doing.intention.key, frozenset(touched))


class SqlStore:
    """The things of an open workspace file.

    Each thread has at most one view or unit of work at a time: a view opened inside a unit of
    work sees what the work has changed so far, and a unit of work inside a view renews the view.
    """

    def __init__(
        self,
        path: Path,
        engine: Engine,
        *,
        replica: UUID,
        clock: Clock,
        rescue: Callable[[], Path | None],
        read_only: bool = False,
    ) -> None:
        """Keep things in the file behind an engine.

        Args:
            path: the file.
            engine: the way to it.
            replica: identity of this opening of the file.
            clock: the time.
            rescue: copies all that was saved, once the file was moved or replaced.
            read_only: units of work are refused.
        """
        self.saved_at: datetime | None = None
        self._path = path
        self.know_file()
        self._reader = engine
        self._writer = immediate(engine)
        self._replica = replica
        self._clock = clock
        self._rescue = rescue
        self._rescued: Path | None = None
        self.read_only = read_only
        self._here = threading.local()
        self._kept = KeptShelves()
        self.gate = SqlLeadGate(path, self._reader, self._writer, read_only=read_only)

    def know_file(self) -> None:
        """Remember which file lies at the place, to notice when another one does."""
        self._opened = self._path.stat()

    def read(self) -> AbstractContextManager[View]:
        """Open a view; putting and removing in it is refused."""
        return self._reading()

    def write(
        self,
        intention: Intention,
        *,
        side: Side | None = None,
        veil: UUID | None = None,
        role: UndoRole = UndoRole.STEP,
    ) -> AbstractContextManager[Work]:
        """Open a unit of work. Leaving it without commit rolls everything back."""
        return self.work(Doing(intention, side, veil, role))

    @contextmanager
    def _reading(self) -> Iterator[View]:
        outer: Session | None = getattr(self._here, "session", None)
        if outer is not None:
            yield View(outer)
            return
        with troubles_told(self._path), self._session(self._reader) as session:
            yield View(session)

    @contextmanager
    def work(self, doing: Doing) -> Iterator[Work]:
        """Open a unit of work that is described whole."""
        if self.read_only:
            raise CannotWrite(name=self._path.name)
        outer: Session | None = getattr(self._here, "session", None)
        if outer is not None:
            if outer.info.get("works"):
                raise RuntimeError("a unit of work inside another")
            outer.rollback()
            outer.info.pop(_GENERATION, None)
        try:
            with troubles_told(self._path), self._session(self._writer) as session:
                session.info["works"] = True
                session.connection()
                work = Work(session, self._replica, self._clock, doing)
                yield work
        except (CannotWrite, StorageTrouble) as error:
            if not self._moved():
                raise
            self._rescued = self._rescued or self._rescue()
            if self._rescued is None:
                raise
            raise FileReplaced(name=self._path.name, rescue=self._rescued) from error
        self.saved_at = work.saved_at or self.saved_at

    def _moved(self) -> bool:
        """Tell whether another file, or none, lies where ours was opened."""
        try:
            return not os.path.samestat(self._path.stat(), self._opened)
        except OSError:
            return True

    @contextmanager
    def _session(self, engine: Engine) -> Iterator[Session]:
        outer: Any = getattr(self._here, "session", None)
        with Session(engine, expire_on_commit=False) as session:
            self._here.session = session
            session.info[_KEPT] = self._kept
            try:
                yield session
            finally:
                self._here.session = outer
