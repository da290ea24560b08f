"""Of which leads a claim speaks: its scope, as far as a program can tell (method, B.2)."""

import re
from dataclasses import dataclass
from typing import Final

from domain.model.ladder import COUNTED, Stage, stages_in

_CONDITION: Final = re.compile(r"\s*(matched_persona|stage)\s*(>=|=)\s*(\w+)\s*")
_BY_WORD: Final = {
    **{stage.value: stage for stage in Stage},
    "qualified": Stage.QUALIFIED,
    "accepted": Stage.ACCEPTED,
}


@dataclass(frozen=True, slots=True)
class LeadStanding:
    """What is known of a lead when a claim's scope is asked.

    Attributes:
        reached: stages that it has reached, as bits of ``domain.model.ladder``.
        persona: code of the persona that it fits; empty while nobody has said.
    """

    reached: int
    persona: str = ""


def within_scope(scope: str, lead: LeadStanding) -> bool:
    """Tell whether a claim may be asked of a lead.

    Conditions on the persona and on the stage are held against what is known; a lead of which the
    persona is not known may be of any. A scope in words of its own is for people to judge: the
    claim is asked, and the scope shown beside it.
    """
    found = _CONDITION.fullmatch(scope)
    if found is None:
        return True
    what, sign, wanted = found.groups()
    if what == "matched_persona":
        return not lead.persona or lead.persona.casefold() == wanted.casefold()
    stage = _BY_WORD.get(wanted.casefold())
    if stage is None:
        return True
    if stage is Stage.CAPTURED:
        return True
    reached = stages_in(lead.reached)
    if sign == ">=":
        return any(one in reached for one in COUNTED[COUNTED.index(stage) :])
    return stage in reached
