"""Of which leads a claim speaks: its scope, as far as a program can tell (method, B.2)."""

import re
from dataclasses import dataclass
from typing import Final

from domain.model.ladder import BIT, COUNTED, Stage

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


@dataclass(frozen=True, slots=True)
class Scope:
    """A condition on leads that a program can hold them against; one of the two is set.

    Attributes:
        persona: code of the persona that they fit, in small letters.
        stages: stages of which they must have reached one, as bits.
    """

    persona: str = ""
    stages: int = 0

    def holds(self, lead: LeadStanding) -> bool:
        """Tell whether a lead is within it; one of which the persona is not known may be of any."""
        if self.stages:
            return bool(self.stages & lead.reached)
        return not lead.persona or lead.persona.casefold() == self.persona


def scope_of(text: str) -> Scope | None:
    """Return the condition in a claim's scope; None where people must judge, or all are meant."""
    found = _CONDITION.fullmatch(text)
    if found is None:
        return None
    what, sign, wanted = found.groups()
    if what == "matched_persona":
        return Scope(persona=wanted.casefold())
    stage = _BY_WORD.get(wanted.casefold(), Stage.CAPTURED)
    if stage is Stage.CAPTURED:
        return None
    stages = COUNTED[COUNTED.index(stage) :] if sign == ">=" else (stage,)
    return Scope(stages=sum(BIT[one] for one in stages))


def within_scope(scope: str, lead: LeadStanding) -> bool:
    """Tell whether a claim may be asked of a lead, and whether the lead's answer counts for it.

    Conditions on the persona and on the stage are held against what is known. A scope in words of
    its own is for people to judge: the claim is asked, and the scope shown beside it.
    """
    found = scope_of(scope)
    return found is None or found.holds(lead)
