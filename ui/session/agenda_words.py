"""How agendas are told in the language of the window: facts, times, what does not fit."""

from PySide6.QtCore import QCoreApplication

from domain.model.agenda_findings import StepFinding
from domain.model.agendas import clock_of
from domain.model.catalogue import Catalogue
from domain.model.labels import SIDES
from domain.model.wording import Tongue
from domain.services.outlining import Outline
from domain.text import Translate, fill


def facts_of(outline: Outline) -> str:
    """Return how long an agenda takes, from when to when, and for how many people it is."""
    words = QCoreApplication.translate("Agenda", "{minutes} minutes, {begins}–{ends}")
    time = words.format(
        minutes=outline.minutes, begins=clock_of(outline.begins), ends=clock_of(outline.ends)
    )
    return " · ".join(part for part in (time, outline.people) if part)


def finding_said(
    finding: StepFinding, catalogue: Catalogue, tongue: Tongue, translate: Translate
) -> str:
    """Return what does not fit about a step, in a sentence."""
    things = ", ".join(catalogue.leaving(key).said(tongue) for key in finding.things)
    side = translate(SIDES[finding.side]) if finding.side is not None else ""
    values = {"things": things, "number": finding.number, "side": side}
    return fill(translate(finding.sentence), values)
