"""What a message's editor offers to choose from, in the words of the window's language."""

from domain.model.labels import AWARENESS_MEANS, PERSONA_KINDS
from domain.model.persona import Persona
from domain.services.briefing import Briefing
from domain.services.claiming import Claiming
from domain.services.portraying import Portraying
from ui.desk import Desk
from ui.direction.looks import MessageChoices


def message_choices(desk: Desk) -> MessageChoices:
    """Gather what a message's editor offers now."""
    tongue, vocabularies = desk.tongue(), desk.catalogue.vocabularies
    return MessageChoices(
        claims=tuple(
            (str(one.id), f"{one.code} {one.text}") for one in desk.use(Claiming).claims()
        ),
        usps=tuple(
            (str(one.id), f"{one.code} {one.text}") for one in desk.use(Briefing).brief().usps
        ),
        channels=tuple(
            (term.code, term.name.said(tongue)) for term in vocabularies.get("channels", ())
        ),
        awareness=tuple(
            (term.code, term.name.said(tongue)) for term in vocabularies.get("awareness_stages", ())
        ),
        stages=tuple((code, desk.translate(words)) for code, words in AWARENESS_MEANS.items()),
        personas=tuple((str(one.id), called(desk, one)) for one in desk.use(Portraying).personas()),
    )


def called(desk: Desk, persona: Persona) -> str:
    """Return what a persona is called: its name, or its part while it has none."""
    return persona.name or desk.translate(PERSONA_KINDS[persona.kind])
