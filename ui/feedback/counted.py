"""How many leads wait for what Sales has to say of them."""

from domain.marking import mark
from domain.model.lead_batches import LeadBatch
from domain.model.sales_feedback import Feedback
from domain.services.reporting_leads import ReportingLeads
from ui.desk import Desk
from ui.shell.page_counts import PageCount


def _waiting(desk: Desk) -> int:
    return desk.use(ReportingLeads).how_many_wait()


WAITING = PageCount(
    mark("leads waiting for feedback: {count}"), frozenset({Feedback, LeadBatch}), _waiting
)
"""Puts a number on the page of Sales' feedback."""
