"""The rows of a workspace, one class for each kind of thing.

Attributes are named as the fields of the thing, and mean what its class says. No order is
unique in the database: two things may pass through the same place while they are reordered.
"""

from sqlalchemy.orm import configure_mappers

from persistence.row import Row, rows, tie_parts_to_wholes
from persistence.rows import (  # noqa: F401 - tables
    agendas,
    assumptions,
    brief,
    calls,
    campaigns,
    contacts,
    decisions,
    direction,
    drafts,
    duties,
    feedback,
    lead_lists,
    matrix,
    persona,
    record,
    requests,
    review,
    revision,
    session,
    sows,
    traits,
    wall,
)

tie_parts_to_wholes()
configure_mappers()  # with the import, which a thread may do, rather than with the first reading

ROW_OF: dict[type, type[Row]] = {row.entity: row for row in rows()}
"""The row of each kind of thing."""
