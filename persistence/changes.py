"""The journal's own tables, and how a unit of work is written into them.

``change`` says who set out to do what; ``change_image`` holds the rows it touched. A change
carries the digests of its images, and its own digest covers that of the change before it. Images
can be erased with their salts: the chain still verifies.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from uuid import UUID

from sqlalchemy import ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from domain.model.journal import Intention, UndoRole
from domain.model.sides import Side
from persistence.images import RowImage, canonical
from persistence.row import Base
from persistence.types import Choice


class ChangeRow(Base):
    """One committed unit of work.

    Attributes:
        number: order in this file; the newest is the greatest.
        replica: the opening of a file in which it was made; two copies never share one.
        sequence: 1, 2, 3 … within the replica.
        clock: Lamport clock, greater than that of every change known when it was made.
        happened_at: wall time; decoration.
        side: for which side.
        intention: key of what was done.
        args: names and values of the intention's sentence, as JSON.
        role: what it means to undo.
        veil: what hides it.
        undoes: number of the change that it takes back.
        redoes: number of the change that it does again.
        images: digests of its images, as JSON, in their order.
        parent: digest of the change that was the newest when this one was made, or empty.
        digest: SHA-256 over all of this.
    """

    __tablename__ = "change"
    __table_args__ = (
        Index("ix_change_replica_sequence", "replica", "sequence", unique=True),
        Index("ix_change_intention_number", "intention", "number"),
    )

    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    replica: Mapped[UUID]
    sequence: Mapped[int]
    clock: Mapped[int] = mapped_column(index=True)
    happened_at: Mapped[datetime]
    side: Mapped[Side | None]
    intention: Mapped[str]
    args: Mapped[str]
    role: Mapped[UndoRole] = mapped_column(Choice(UndoRole))
    veil: Mapped[UUID | None]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("change.number"), index=True)
    redoes: Mapped[int | None] = mapped_column(ForeignKey("change.number"), index=True)
    images: Mapped[tuple[str, ...]]
    parent: Mapped[str]
    digest: Mapped[str]


class ImageRow(Base):
    """What one row held before and after a change, as JSON; salted, so that nobody can guess.

    Attributes:
        change: number of the change.
        place: 0, 1, 2 … within the change.
        kind: table of the row.
        row: identity of the thing.
        before: values before, or None where there was no row.
        after: values after, or None where there is no row any more.
        salt: 32 random hexadecimal digits.
    """

    __tablename__ = "change_image"
    __table_args__ = (Index("ix_change_image_row", "row"),)

    change: Mapped[int] = mapped_column(ForeignKey("change.number"), primary_key=True)
    place: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    row: Mapped[UUID]
    before: Mapped[str | None]
    after: Mapped[str | None]
    salt: Mapped[str]


@dataclass(frozen=True, slots=True)
class Doing:
    """What a change says besides its images.

    Attributes:
        intention: what is done.
        side: for which side.
        veil: what hides it.
        role: what it means to undo.
        undoes: number of the change that it takes back.
        redoes: number of the change that it does again.
    """

    intention: Intention
    side: Side | None = None
    veil: UUID | None = None
    role: UndoRole = UndoRole.STEP
    undoes: int | None = None
    redoes: int | None = None


def record(
    session: Session, replica: UUID, now: datetime, doing: Doing, images: Sequence[RowImage]
) -> None:
    """Write a change with its images into the transaction of a session."""
    newest = select(ChangeRow.number, ChangeRow.digest).order_by(ChangeRow.number.desc())
    number, parent = session.execute(newest.limit(1)).one_or_none() or (0, "")
    clock = session.scalar(select(func.max(ChangeRow.clock))) or 0
    ours = select(func.max(ChangeRow.sequence)).where(ChangeRow.replica == replica)
    kept = [
        ImageRow(
            change=number + 1,
            place=place,
            kind=image.row.__tablename__,
            row=image.id,
            before=None if image.before is None else canonical(image.before),
            after=None if image.after is None else canonical(image.after),
            salt=secrets.token_hex(16),
        )
        for place, image in enumerate(images)
    ]
    change = ChangeRow(
        number=number + 1,
        replica=replica,
        sequence=(session.scalar(ours) or 0) + 1,
        clock=clock + 1,
        happened_at=now,
        side=doing.side,
        intention=doing.intention.key,
        args=canonical(doing.intention.args),
        role=doing.role,
        veil=doing.veil,
        undoes=doing.undoes,
        redoes=doing.redoes,
        images=tuple(map(image_digest, kept)),
        parent=parent,
    )
    reversed_ = doing.undoes or doing.redoes
    change.digest = change_digest(
        change, reverses="" if reversed_ is None else _digest_of(session, reversed_)
    )
    session.add(change)
    session.flush()
    session.add_all(kept)


def image_digest(image: ImageRow) -> str:
    """Return the digest of an image, 64 hexadecimal digits."""
    content = canonical([image.kind, image.row.hex, image.before, image.after])
    return sha256(f"{image.salt}{content}".encode()).hexdigest()


def change_digest(change: ChangeRow, *, reverses: str) -> str:
    """Return the digest of a change, 64 hexadecimal digits.

    Numbers are left out, since they are another file's in another file.

    Args:
        change: the change.
        reverses: digest of the change that it takes back or does again, or empty.
    """
    content = [
        change.parent,
        change.replica.hex,
        change.sequence,
        change.clock,
        change.happened_at.isoformat(timespec="microseconds"),
        change.side or "",
        change.intention,
        change.args,
        change.role,
        change.veil.hex if change.veil else "",
        "undoes" if change.undoes else "redoes" if change.redoes else "",
        reverses,
        list(change.images),
    ]
    return sha256(canonical(content).encode()).hexdigest()


def _digest_of(session: Session, number: int) -> str:
    return session.scalars(select(ChangeRow.digest).where(ChangeRow.number == number)).one()
