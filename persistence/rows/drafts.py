"""The row of a form that was left before it was kept."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import form_drafts
from persistence.row import Row, identity


class FormDraftRow(Row):
    """A form as it was left; what it is about may be gone, so that nothing refers to it."""

    __tablename__ = "form_draft"
    entity = form_drafts.FormDraft

    id: Mapped[UUID] = identity()
    kind: Mapped[form_drafts.DraftKind]
    about: Mapped[UUID | None]
    filled: Mapped[str]
    kept_at: Mapped[datetime]
