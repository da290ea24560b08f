"""What is unknown of a claim, in words: what to ask, and how many answers a verdict takes."""

from domain.model.labels import IMPORTANCE, STATUS_SIGNS, STATUSES
from domain.model.needed_words import needed_words
from domain.model.unknown import NOBODY_SAID, OPEN_QUESTIONS
from domain.model.wording import Tongue
from domain.services.asking_next import OpenQuestion, WhatIsUnknown
from domain.services.trust import trust_said
from domain.text import Translate, fill, mark


def question_said(one: OpenQuestion, translate: Translate) -> str:
    """Say the open question that Sales asks for a claim."""
    return translate(OPEN_QUESTIONS[one.claim.field])


def form_said(one: OpenQuestion, translate: Translate, tongue: Tongue) -> str:
    """Say where the answer goes on Sales' form, and which answers count for the claim."""
    if one.asked_as is None:
        return translate(mark("no question of the feedback form measures it yet"))
    name = one.asked_as.said(tongue)
    if not one.counting:
        return fill(translate(mark("on the form: {question}")), {"question": name})
    answers = " / ".join(answer.said(tongue) for answer in one.counting)
    sentence = translate(mark("on the form: {question}; it counts for the claim: {answers}"))
    return fill(sentence, {"question": name, "answers": answers})


def needed_said(one: OpenQuestion, translate: Translate) -> str:
    """Say how many answers a verdict still takes, and what that rests on."""
    return needed_words(one.needed, translate, settled=one.settled)


def trusted_said(one: OpenQuestion, translate: Translate) -> str:
    """Say until when a claim is still trusted; empty while there is no verdict to be trusted."""
    return trust_said(one.trusted_until, translate, stale="stale" in one.weighed.flags)


def standing_said(one: OpenQuestion, translate: Translate) -> str:
    """Say a claim's status with its sign, and how much depends on it."""
    status = one.weighed.status
    importance = translate(IMPORTANCE.get(one.claim.importance, ""))
    words = f"{STATUS_SIGNS[status]} {translate(STATUSES[status])}"
    return " · ".join(part for part in (words, importance) if part)


def uncertainty_said(one: OpenQuestion, translate: Translate) -> str:
    """Say how little is known of a claim: 100 is nothing at all."""
    sentence = translate(mark("uncertainty {value} of 100"))
    return fill(sentence, {"value": round(100 * one.uncertainty)})


def silent_said(found: WhatIsUnknown, translate: Translate) -> str:
    """Say on which questions of the persona there is no claim; empty where there is none such."""
    return " ".join(translate(NOBODY_SAID[section]) for section in found.silent)
