"""The chain of the journal: every change covers the one before it, and its own images."""

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from domain.text import mark
from persistence.changes import ChangeRow, ImageRow, change_digest, image_digest
from persistence.journal import seen

_ALTERED = mark("A change in the journal was altered after it was written.")
_CUT = mark("Changes are missing from the journal.")
_IMAGE_ALTERED = mark("What a change did was altered in the journal after it was written.")


def chain_findings(session: Session) -> tuple[int, tuple[str, ...]]:
    """Check the chain of a file's journal. Images that were erased are not missed.

    Returns:
        The number of changes that are not hidden, and what is wrong as marked English sentences,
        each once.
    """
    found: dict[str, None] = {}
    digests: dict[int, str] = {}
    promises: dict[int, tuple[str, ...]] = {}
    known = {""}
    for change in session.scalars(select(ChangeRow).order_by(ChangeRow.number)):
        reverses = digests.get(change.undoes or change.redoes or 0, "")
        if change.digest != change_digest(change, reverses=reverses):
            found[_ALTERED] = None
        if change.parent not in known or (not change.parent and digests):
            found[_CUT] = None
        known.add(change.digest)
        digests[change.number] = change.digest
        promises[change.number] = change.images
    for image in session.scalars(select(ImageRow)):
        promised = promises.get(image.change, ())
        if image.place >= len(promised) or promised[image.place] != image_digest(image):
            found[_IMAGE_ALTERED] = None
    return session.scalar(select(func.count()).select_from(seen().subquery())) or 0, tuple(found)
