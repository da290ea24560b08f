"""What the panel "Why we believe it" shows, and what follows when somebody acts on it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from functools import cached_property, partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from domain.errors import DayUnclear, DomainError
from domain.model.admiralty import CONTENTS, SOURCES
from domain.model.due_days import day_typed
from domain.model.evidence import AGAINST, FOR, OTHER, Answered
from domain.model.persona import Claim
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.services.asking import Asking
from domain.services.claiming import Claiming
from domain.services.drafting import EvidenceTyped
from domain.services.evidencing import EvidenceWords, Evidencing
from domain.services.keeping import Keeping
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk
from ui.drafts import FormKeeper
from ui.personas.why_looks import CountRow, EvidenceSheet
from ui.personas.why_panel import WhyPanel
from ui.personas.why_telling import WhyTelling


class WhyPresenter(QObject):
    """Leads the panel; it is told which claim is looked at.

    Signals:
        turned: the form for evidence was opened or put away.
    """

    turned = Signal()

    def __init__(self, panel: WhyPanel, desk: Desk) -> None:
        """Lead a panel."""
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        self._telling = WhyTelling(desk, self)
        self._evidencing = desk.use(Evidencing)
        self._shown: UUID | None = None
        self._claim: UUID | None = None
        self._changed: UUID | None = None
        panel.evidence_wanted.connect(self.begin)
        panel.evidence_opened.connect(self.open)
        panel.message_wanted.connect(lambda id: desk.ways.go("direction", id))
        panel.evidence_given.connect(self._on_given)
        panel.removal_wanted.connect(self._on_removal_wanted)

    def show_of(self, one: WeighedClaim | None) -> None:
        """Show why a claim is believed; None shows nothing."""
        self._shown = one.claim.id if one else None
        self._panel.show_why(self._telling.look(one) if one else None)

    # what is done

    def begin(self) -> None:
        """Open the form for new evidence on the claim that is looked at."""
        claim = self._found(self._shown)
        if claim is not None:
            self._claim, self._changed = claim.id, None
            words = EvidenceWords(Provenance.SALES_FEEDBACK)
            self._open(claim.id, claim, words, self._desk.use(Keeping).today())

    def open(self, id: UUID) -> None:
        """Open the form for an item of evidence on the claim that is looked at."""
        claim = self._found(self._shown)
        if claim is None:
            return
        for item in self._desk.use(Weighing).evidence(claim.id):
            if item.id == id:
                self._claim, self._changed = claim.id, id
                self._open(id, claim, EvidenceWords.of(item), item.happened_on)

    def _open(self, about: UUID, claim: Claim, words: EvidenceWords, day: date) -> None:
        sheet = self._sheet(claim, words, removable=self._changed is not None)
        self._keeper.open(about, partial(self._panel.open_form, sheet, f"{day:%d/%m/%Y}"))
        self.turned.emit()

    @property
    def is_writing(self) -> bool:
        """Whether the form stands open."""
        return "_keeper" in self.__dict__ and self._keeper.is_open

    @cached_property
    def _keeper(self) -> FormKeeper[EvidenceTyped]:
        form = self._panel.form
        form.cancelled.connect(self._on_cancelled)
        return FormKeeper(self._desk, form, EvidenceTyped, typed=form.typed, fill=self._go_on_with)

    def _go_on_with(self, typed: EvidenceTyped) -> None:
        claim = self._found(self._claim)
        if claim is not None:
            sheet = self._sheet(claim, typed.words, removable=self._changed is not None)
            self._panel.form.open_sheet(sheet, typed.day)

    def _on_cancelled(self) -> None:
        self._keeper.close()
        self.turned.emit()

    def _on_given(self, words: EvidenceWords, day: str) -> None:
        self._try(lambda: self._keep(words, day))

    def _on_removal_wanted(self) -> None:
        id = self._changed
        if id is not None:
            self._try(lambda: self._evidencing.remove_evidence(id))

    def _keep(self, words: EvidenceWords, day: str) -> None:
        happened_on = day_typed(day, self._desk.use(Keeping).today(), past=True)
        if happened_on is None and day.strip():
            raise DayUnclear(day)
        words = replace(words, happened_on=happened_on)
        if self._changed is not None:
            self._evidencing.edit_evidence(self._changed, words)
        elif self._claim is not None:
            self._evidencing.add_evidence(self._claim, words)

    def _try(self, act: Callable[[], object]) -> None:
        """Carry something out and put the form away; say in it why it was not done."""
        try:
            act()
        except DomainError as error:
            self._panel.form.refuse(error.said(self._desk.translate))
        else:
            self._keeper.close()
            self._panel.close_form()
            self.turned.emit()

    # what the form offers

    def _found(self, id: UUID | None) -> Claim | None:
        return next((one for one in self._desk.use(Claiming).claims() if one.id == id), None)

    def _sheet(self, claim: Claim, words: EvidenceWords, *, removable: bool) -> EvidenceSheet:
        said = self._desk.translate
        title = self.tr("Evidence on {code}") if removable else self.tr("New evidence on {code}")
        return EvidenceSheet(
            title=title.format(code=claim.code),
            kinds=tuple(
                (kind.value, self._telling.kind_said(kind), weight.admiralty)
                for kind, weight in WEIGHTS.items()
            ),
            rows=tuple(self._rows(claim, words.answered)),
            letters=tuple((key, f"{key} · {said(text)}") for key, text in SOURCES.items()),
            digits=tuple((key, f"{key} · {said(text)}") for key, text in CONTENTS.items()),
            words=words,
            removable=removable,
        )

    def _rows(self, claim: Claim, given: tuple[Answered, ...]) -> Iterator[CountRow]:
        """Offer what is counted already, and every answer of the question that is not.

        An answer at nought is kept where it counts for the claim: what else was answered then
        speaks against it. Of another one nobody may know whether it was given.
        """
        for part in given:
            yield CountRow(part, self._telling.answers_said(claim, part.answers), kept=True)
        named = {answer for part in given for answer in part.answers}
        for answer in self._offered(claim):
            if answer not in named:
                counts = answer in claim.supporting and not given
                words = self._telling.answers_said(claim, (answer,))
                yield CountRow(Answered((answer,), 0), words, kept=counts)

    def _offered(self, claim: Claim) -> tuple[str, ...]:
        if not claim.supporting:
            return FOR, AGAINST
        measures = {one.code: one.answers for one in self._desk.use(Asking).measures()}
        others = (one for one in measures.get(claim.measured_by, ()) if one not in claim.supporting)
        return *claim.supporting, *others, OTHER
