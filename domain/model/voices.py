"""Voices: what each lead that was spoken with answered, beside where it came from and who it is.

One voice a lead: the report that counts. It is read to compare groups of leads with each other; how
a claim is weighed is told by ``domain.model.heard``.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from enum import StrEnum
from typing import Final, NamedTuple

from domain.model.evidence import Answered, count_answers
from domain.model.persona import Claim
from domain.model.sales_feedback import NOT_APPLICABLE


class Voice(NamedTuple):
    """What one lead said to Sales.

    Attributes:
        lead: its number.
        day: on which it was said.
        given_by: code of the salesperson.
        channel: where the lead came from; empty where it is not known.
        campaign: the campaign that brought it; empty where it is not known.
        persona: code of the persona that it fits; empty while nobody has said.
        traits: characteristics that its file tells, by name.
        answers: by question, or by a claim's identity in hexadecimal digits, what was answered;
            nothing where it was asked in vain.
    """

    lead: int
    day: date
    given_by: str
    channel: str
    campaign: str
    persona: str
    traits: tuple[tuple[str, str], ...]
    answers: Mapping[str, tuple[str, ...]]


class Parted(StrEnum):
    """By what kind of thing leads are parted into groups."""

    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    PERSONA = "persona"
    TRAIT = "trait"
    ANSWER = "answer"


class Parting(NamedTuple):
    """What leads are parted by.

    Attributes:
        kind: of which kind.
        name: name of the characteristic, or code of the question; empty for the others.
    """

    kind: Parted
    name: str = ""


REACH: Final = (Parting(Parted.CHANNEL), Parting(Parted.CAMPAIGN))
"""What tells whom the ads reached, rather than who the customers are."""


def answer_of(voice: Voice, claim: Claim) -> bool | None:
    """Tell what a lead says of a claim as it is defined now; None where it says nothing.

    What was said of the claim itself goes before the question that it is measured by.
    """
    said = voice.answers.get(claim.id.hex)
    if said is None and claim.measured_by:
        said = voice.answers.get(claim.measured_by)
    if not said or said == (NOT_APPLICABLE,):
        return None
    count = count_answers((Answered(said, 1, len(said) > 1),), claim.supporting)
    return None if not count.n else bool(count.support)


def partings_in(voices: Iterable[Voice], questions: Collection[str]) -> tuple[Parting, ...]:
    """Return everything by which leads can be parted, in a settled order.

    Args:
        voices: the leads.
        questions: codes of the questions whose answers tell customers apart.
    """
    traits: set[str] = set()
    answered: set[str] = set()
    for voice in voices:
        traits.update(name for name, _ in voice.traits)
        answered.update(voice.answers)
    return (
        Parting(Parted.PERSONA),
        *REACH,
        *(Parting(Parted.TRAIT, name) for name in sorted(traits)),
        *(Parting(Parted.ANSWER, code) for code in sorted(answered & {*questions})),
    )


def group_of(voice: Voice, parting: Parting) -> str:
    """Return the group in which a lead stands; empty where that is not known."""
    if parting.kind is Parted.CHANNEL:
        return voice.channel
    if parting.kind is Parted.CAMPAIGN:
        return voice.campaign
    if parting.kind is Parted.PERSONA:
        return voice.persona
    if parting.kind is Parted.TRAIT:
        return next((value for name, value in voice.traits if name == parting.name), "")
    given = voice.answers.get(parting.name, ())
    return given[0] if len(given) == 1 and given[0] != NOT_APPLICABLE else ""


def of_those_who_answered(voices: Iterable[Voice], claim: Claim) -> Iterator[tuple[Voice, bool]]:
    """Give the leads that say anything of a claim, each with what it says."""
    for voice in voices:
        said = answer_of(voice, claim)
        if said is not None:
            yield voice, said
