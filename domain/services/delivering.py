"""Delivering: what can be handed out, and under which name."""

from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from domain.model.brief import Workspace
from domain.model.documents import BriefContent, MatrixContent
from domain.model.labels import PERSONA_KINDS
from domain.model.persona import Persona
from domain.model.responsibility import Activity, Position
from domain.model.sales_cards import SalesCardsContent
from domain.model.scoreboard_text import ScoreboardText
from domain.model.session_report import Naming, SessionReport
from domain.model.sow import SowContent
from domain.model.wording import Tongue
from domain.services.assigning import Assigning
from domain.services.carding import Carding
from domain.services.preparing import Preparing
from domain.services.scoping import Scoping
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark, safe_file_name


@dataclass(frozen=True, slots=True)
class Deliverables:
    """What a workspace can hand out now.

    Attributes:
        tongue: the language in which the workspace was begun, offered first for its documents.
        personas: a brief can be made of each; the one that is offered first stands first.
        activities: the matrix has rows, so that a workbook says something.
        positions: the matrix has columns, each of which has a SOW.
    """

    tongue: Tongue
    personas: tuple[Persona, ...]
    activities: bool
    positions: bool


class Delivering:
    """Gathers documents for the window and for the command line alike."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._preparing = Preparing(bench)
        self._assigning = Assigning(bench)
        self._carding = Carding(bench)
        self._scoping = Scoping(bench)

    def deliverables(self) -> Deliverables:
        """Tell what can be handed out."""
        first = self._preparing.persona_for_brief()
        with self._bench.reading() as view:
            workspaces = view.of(Workspace).all()
            personas = view.of(Persona).all(retired_because="")
            activities = bool(view.of(Activity).all(retired=False))
            positions = bool(view.of(Position).all())
        return Deliverables(
            tongue=workspaces[0].tongue if workspaces else Tongue.VIETNAMESE,
            personas=tuple(sorted(personas, key=lambda persona: persona != first)),
            activities=activities,
            positions=positions,
        )

    def brief(self, persona_id: UUID, naming: Naming = Naming.FULL) -> BriefContent:
        """Return what the brief of a persona says now.

        Args:
            persona_id: whose.
            naming: how much of the names of those who signed it tells.

        Raises:
            NotFound: the persona is gone.
        """
        return self._preparing.brief(persona_id, naming)

    def cards(self, persona_id: UUID) -> SalesCardsContent:
        """Return what the cards for salespeople say of a persona now.

        Raises:
            NotFound: the persona is gone.
        """
        return self._carding.cards(persona_id)

    def matrix(self, translate_for: Callable[[Tongue], Translate]) -> MatrixContent:
        """Return what the responsibility workbook says now.

        Args:
            translate_for: says the findings in each language.
        """
        return self._assigning.content(translate_for, self._bench.today())

    def sows(self, naming: Naming = Naming.FULL) -> SowContent:
        """Return what the SOWs of all positions say now.

        Args:
            naming: how much of the holders' names they tell.
        """
        return self._scoping.content(naming)


def brief_name(content: BriefContent, translate: Translate) -> str:
    """Return a name for the file of a brief, without its ending."""
    name = content.persona_name or translate(PERSONA_KINDS[content.persona_kind])
    return _named(
        translate(mark("Customer persona")), name, content.version, translate, draft=content.draft
    )


def cards_name(content: SalesCardsContent, translate: Translate) -> str:
    """Return a name for the file of cards for salespeople, without its ending."""
    name = content.persona_name or translate(PERSONA_KINDS[content.persona_kind])
    return _named(
        translate(mark("Cards for Sales")), name, content.version, translate, draft=content.draft
    )


def matrix_name(content: MatrixContent, translate: Translate) -> str:
    """Return a name for the file of a workbook, without its ending."""
    return _named(
        translate(mark("Responsibilities")), content.workspace, content.version, translate
    )


def sows_name(content: SowContent, translate: Translate) -> str:
    """Return a name for the file of SOWs, without its ending; one of a single says its code."""
    what = translate(mark("Scope of work (SOW)"))
    if content.single and content.sows:
        what = f"{what} {content.sows[0].code}"
    return _named(what, content.workspace, content.version, translate)


def report_name(content: SessionReport, translate: Translate) -> str:
    """Return a name for the file of a session's report, without its ending."""
    what = fill(translate(mark("Report of session {number}")), {"number": content.number})
    return _named(what, content.workspace, content.version, translate, draft=content.draft)


def scoreboard_name(content: ScoreboardText, translate: Translate) -> str:
    """Return a name for the file of a scoreboard, without its ending."""
    return _named(content.title, content.workspace, content.now, translate)


def _named(
    what: str, whose: str, version: str, translate: Translate, *, draft: bool = False
) -> str:
    parts = [what, whose]
    if version:
        parts.append(version)
    if draft:
        parts.append(translate(mark("draft")))
    return safe_file_name(" – ".join(part for part in parts if part))
