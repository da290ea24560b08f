"""What the table of USPs and needs shows, and what follows when somebody sets a cell."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal

from domain.errors import DomainError
from domain.model.assumptions import Assumed
from domain.model.brief import Usp, Workspace
from domain.model.direction import Message, Rest, Serving
from domain.model.evidence import Evidence
from domain.model.labels import STATUS_SIGNS, STATUSES
from domain.model.persona import Claim, Persona
from domain.model.polls import Poll
from domain.model.sales_feedback import Feedback
from domain.services.portraying import Portraying
from domain.services.serving import ServingNeeds, ServingTable
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk, Rereads
from ui.direction.choices import called
from ui.direction.serving_grid import Cells
from ui.direction.serving_model import NeedLook, ServingLook, UspLook
from ui.direction.serving_view import ServingView

_TONES = {"supported": "good", "contested": "warn", "contradicted": "bad"}


class ServingPresenter(Rereads):
    """Reads the table for the view, and carries out what it reports.

    Signals:
        told: how it stands, in a sentence for the head of the page.

    Attributes:
        words: that sentence.
    """

    told = Signal(str)

    def __init__(self, view: ServingView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._serving = desk.use(ServingNeeds)
        self.words = ""
        view.grid.cells_set.connect(self._on_cells_set)
        view.from_messages_wanted.connect(self._on_from_messages_wanted)
        view.way_wanted.connect(self._on_way_wanted)
        desk.changes.watch(
            {
                Serving,
                Usp,
                Claim,
                Persona,
                Evidence,
                Feedback,
                Message,
                Rest,
                Poll,
                Assumed,
                Workspace,
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read the table."""
        table = self._serving.table()
        weighed = {one.claim.id: one for one in self._desk.use(Weighing).weigh()}
        unserved = {one.id for one in table.unserved} if table.begun else set()
        idle = {one.id for one in table.idle} if table.begun else set()
        needs: list[NeedLook] = []
        for persona in self._ordered():
            here = [one for one in table.claims if one.persona_id == persona.id]
            if here:
                needs.append(NeedLook(None, persona.code, called(self._desk, persona)))
            needs += [
                self._need(one, weighed.get(one.id), unserved=one.id in unserved) for one in here
            ]
        self._view.show_table(
            ServingLook(
                tuple(UspLook(one.id, one.code, one.text, one.id in idle) for one in table.usps),
                tuple(needs),
                table.served,
            )
        )
        self._tell(table)

    def _ordered(self) -> Sequence[Persona]:
        """Return the personas, the primary one first."""
        personas = self._desk.use(Portraying).personas()
        return sorted(personas, key=lambda one: (one.kind.value != "primary", one.position))

    def _need(self, claim: Claim, weighed: WeighedClaim | None, *, unserved: bool) -> NeedLook:
        code = weighed.status.value if weighed else "untested"
        status = f"{STATUS_SIGNS[code]} {self._desk.translate(STATUSES[code])}"
        tone = _TONES.get(code, "muted")
        return NeedLook(claim.id, claim.code, claim.text, status, tone, unserved)

    def _tell(self, table: ServingTable) -> None:
        words = self.tr("{served} of {all} needs have a USP · {idle} of {usps} USPs nobody needs")
        if not table.begun:
            words = self.tr("{all} needs · {usps} USPs · nobody has said yet which serves which")
        self.words = words.format(
            served=len(table.claims) - len(table.unserved),
            all=len(table.claims),
            idle=len(table.idle),
            usps=len(table.usps),
        )
        self.told.emit(self.words)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._view.notice.show_notice("error", error.said(self._desk.translate))
        else:
            self._view.notice.clear()

    def _on_cells_set(self, cells: Cells) -> None:
        self._try(lambda: self._serving.fill(cells))

    def _on_from_messages_wanted(self) -> None:
        self._try(self._take_over)

    def _take_over(self) -> None:
        if not self._serving.from_messages():
            self._view.notice.show_notice(
                "info", self.tr("The messages say nothing that the table does not hold already.")
            )

    def _on_way_wanted(self) -> None:
        self._desk.ways.go("brief")
