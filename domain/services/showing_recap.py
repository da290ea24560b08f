"""The projector during a recap: whom we drew and what we test, or what last time left behind."""

from collections.abc import Sequence
from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import PERSONA_KINDS, VERDICT_SIGNS
from domain.model.session import Session, Step
from domain.services.pages import page_at, page_number, parted
from domain.services.recapping import Portrait, Recap, recap_of
from domain.services.scene import Scene
from domain.services.showing_record import action_words
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

_COLUMNS = 2
Column = tuple[str, tuple[str, ...]]
"""A heading and what stands under it."""


class RecapPages:
    """Tells how many pages of the projector a recap takes."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def count(self, step: Step, translate: Translate) -> int:
        """Return the number of pages; none while there is nothing to recall."""
        today = self._bench.today()
        looks_back = self._bench.catalogue.words_of(step).looks_back
        with self._bench.reading() as view:
            recap = recap_of(view, view.of(Session).get(step.session_id), today)
        return _count(_columns(recap, translate, looks_back=looks_back))


def recap_frame(scene: Scene) -> AudienceFrame:
    """Return a page of what is recalled, in two columns."""
    recap = recap_of(scene.view, scene.session, scene.today)
    columns = _columns(recap, scene.translate, looks_back=scene.template.looks_back)
    count = _count(columns)
    page = min(max(0, scene.look.page), max(0, count - 1))
    subtitle = _version_words(recap, scene.translate) if scene.template.looks_back else ""
    return replace(
        scene.frame(subtitle=subtitle),
        columns=tuple(
            AudienceColumn(None, heading, page_at(parted(items, columns=_COLUMNS), page))
            for heading, items in columns
            if items
        ),
        footer=page_number(page, count),
    )


def _count(columns: Sequence[Column]) -> int:
    return max((len(parted(items, columns=_COLUMNS)) for _, items in columns), default=0)


def _columns(recap: Recap, translate: Translate, *, looks_back: bool) -> list[Column]:
    if not looks_back:
        drawn = [line for one in recap.portraits for line in _portrait(one, translate)]
        tests = mark("Tested first") if recap.listed else mark("The most important claims")
        return [
            (translate(mark("Whom we drew")), tuple(drawn)),
            (translate(tests), tuple(claim.text for claim in recap.tests)),
        ]
    decided = [one.text for one in recap.decisions]
    decided += [f"{VERDICT_SIGNS[one.verdict]} {one.text}" for one in recap.proposals]
    left = [action_words(translate, one) for one in recap.actions]
    left += [f"{'✓ ' if one.settled else ''}{one.text}" for one in recap.parked]
    return [
        (translate(mark("We decided")), tuple(decided)),
        (translate(mark("Still open from then")), tuple(left)),
    ]


def _portrait(portrait: Portrait, translate: Translate) -> list[str]:
    persona = portrait.persona
    kind = translate(PERSONA_KINDS[persona.kind])
    called = " · ".join(part for part in (persona.name, kind) if part)
    lines = [f"{called}: {persona.line}" if persona.line else called]
    return [*lines, f"“{portrait.quote}”"] if portrait.quote else lines


def _version_words(recap: Recap, translate: Translate) -> str:
    if recap.version is None:
        return ""
    sentence = translate(mark("Version {number}, of {day}"))
    day = f"{recap.version.released_at.astimezone():%d/%m/%Y}"
    return fill(sentence, {"number": recap.version.number, "day": day})
