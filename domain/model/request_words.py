"""The words under which people meet requests: states, steps, levels and triggers."""

from typing import Final

from domain.marking import mark
from domain.model.requests import RequestState, RequestStep

STATES: Final[dict[RequestState, str]] = {
    RequestState.DRAFT: mark("not asked yet"),
    RequestState.ISSUED: mark("asked for"),
    RequestState.ACKNOWLEDGED: mark("acknowledged"),
    RequestState.DELIVERED: mark("delivered"),
    RequestState.ACCEPTED: mark("accepted as done"),
    RequestState.RETURNED: mark("returned"),
    RequestState.OVERDUE: mark("overdue"),
    RequestState.ESCALATED: mark("escalated"),
    RequestState.WAIVED: mark("waived"),
}
"""Where a request stands."""

STEP_VERBS: Final[dict[RequestStep, str]] = {
    RequestStep.ISSUED: mark("Ask for it"),
    RequestStep.ACKNOWLEDGED: mark("Acknowledge"),
    RequestStep.DELIVERED: mark("Deliver"),
    RequestStep.ACCEPTED: mark("Accept as done"),
    RequestStep.RETURNED: mark("Return"),
    RequestStep.ESCALATED: mark("Escalate"),
    RequestStep.WAIVED: mark("Waive"),
}
"""What a person does, as a button says it."""

STEPS_DONE: Final[dict[RequestStep, str]] = {
    RequestStep.ISSUED: mark("asked for"),
    RequestStep.ACKNOWLEDGED: mark("acknowledged"),
    RequestStep.DELIVERED: mark("delivered"),
    RequestStep.ACCEPTED: mark("accepted as done"),
    RequestStep.RETURNED: mark("returned"),
    RequestStep.ESCALATED: mark("escalated"),
    RequestStep.WAIVED: mark("waived"),
}
"""What was done, after "it was"."""

LEVELS: Final = (
    mark("nobody yet"),
    mark("the provider's lead"),
    mark("both leads"),
    mark("the owner"),
)
"""Up to whom a late request went, by its level."""

TRIGGERS: Final[dict[str, str]] = {
    "event": mark("when something changes"),
    "before workshop": mark("before a session"),
    "before launch": mark("before a launch"),
    "each lead": mark("with each lead"),
    "each conversation": mark("after each conversation"),
    "each rejected lead": mark("with each lead not qualified"),
    "weekly": mark("every week"),
    "on request": mark("when asked for"),
    "each iteration": mark("in each iteration"),
    "each release": mark("with each release"),
    "escalation": mark("when something goes up"),
}
"""What starts the clock of a standing obligation, by its code."""
