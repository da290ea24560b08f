"""What a recap shows, and what follows when somebody ticks a thing."""

from collections.abc import Callable
from uuid import UUID

from domain.model.labels import DECIDED, PERSONA_KINDS, SIDES, VERDICT_SIGNS
from domain.model.persona import Claim, Persona
from domain.model.proposals import ProposalDecision
from domain.model.quotes import Quote
from domain.model.record import Action, Decision, ParkedItem
from domain.model.release import Version
from domain.model.session import Comparison, Session, StepKind
from domain.model.testing import TestPick
from domain.services.facilitating import Facilitating
from domain.services.keeping import Keeping
from domain.services.recapping import DecidedProposal, Portrait, Recap, Recapping
from domain.services.recorded import ActionLine, ParkedLine
from domain.services.scene import Look
from domain.services.showing_recap import RecapPages
from ui.desk import Desk, Rereads
from ui.session.recap.view import RecapGroup, RecapLine, RecapView
from ui.session.room import Room


class RecapPresenter(Rereads):
    """Reads what is recalled for the view, and carries out what it reports."""

    def __init__(self, view: RecapView, desk: Desk, room: Room) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._room = room
        self._recap = Recap()
        view.ticked.connect(self._on_ticked)
        view.page_wanted.connect(self._on_page_wanted)
        view.primary_chosen.connect(room.go_on)
        view.spoken_anew.connect(self.reread)
        view.entered.connect(self.reread)
        desk.changes.watch(
            {
                *(Action, Decision, ParkedItem, Comparison, Session, ProposalDecision),
                *(Persona, Claim, TestPick, Quote, Version),
            },
            self,
        )
        self.reread()

    def reread(self) -> None:
        """Read what the session begins with."""
        step = self._room.step
        if step.kind is not StepKind.RECAP:
            return
        looks_back = self._desk.use(Facilitating).template(step).looks_back
        self._recap = self._desk.use(Recapping).recap(step.session_id)
        left, right = self._back() if looks_back else self._drawn()
        self._view.show_recap(left, right, looks_back=looks_back)
        self._show_pages()

    def _drawn(self) -> tuple[list[RecapGroup], list[RecapGroup]]:
        groups = [self._portrait(one) for one in self._recap.portraits]
        nobody = RecapGroup(
            self.tr("Whom we drew"), (), self.tr("Nobody is drawn yet. Go back and write claims.")
        )
        tests = RecapGroup(
            self.tr("Tested first") if self._recap.listed else self.tr("The most important claims"),
            tuple(RecapLine(f"{claim.code} · {claim.text}") for claim in self._recap.tests),
            self.tr("No claim is written yet."),
        )
        return groups or [nobody], [tests]

    def _portrait(self, portrait: Portrait) -> RecapGroup:
        persona = portrait.persona
        kind = self._desk.translate(PERSONA_KINDS[persona.kind])
        lines = [RecapLine(persona.line)] if persona.line else []
        if portrait.quote:
            words = f"“{portrait.quote}”"
            lines.append(RecapLine(words, persona.quote_origin, quoted=True))
        lines += [RecapLine(f"{claim.code} · {claim.text}") for claim in portrait.claims]
        if portrait.more:
            lines.append(RecapLine(self.tr("and {n} more").format(n=portrait.more)))
        title = f"{persona.name} · {kind}" if persona.name else kind
        return RecapGroup(title, tuple(lines), self.tr("Nothing is written of it yet."))

    def _back(self) -> tuple[list[RecapGroup], list[RecapGroup]]:
        version = self._recap.version
        lines: tuple[RecapLine, ...] = ()
        if version is not None:
            day = f"{version.released_at.astimezone():%d/%m/%Y}"
            review = self.tr("to be looked at on {day}").format(
                day=f"{version.next_review:%d/%m/%Y}"
            )
            signed = self.tr("Version {number}, of {day}").format(number=version.number, day=day)
            lines = (RecapLine(signed, review),)
        return (
            [
                RecapGroup(
                    self.tr("Last version"), lines, self.tr("No version has been signed yet.")
                ),
                RecapGroup(
                    self.tr("We decided"),
                    (
                        *map(self._decision, self._recap.decisions),
                        *map(self._proposal, self._recap.proposals),
                    ),
                    self.tr("No decision is on record from an earlier session."),
                ),
            ],
            [
                RecapGroup(
                    self.tr("Actions from then"),
                    tuple(map(self._action, self._recap.actions)),
                    self.tr("No action is open from an earlier session."),
                ),
                RecapGroup(
                    self.tr("Parked then"),
                    tuple(map(self._parked, self._recap.parked)),
                    self.tr("Nothing was left parked."),
                ),
            ],
        )

    def _decision(self, decision: Decision) -> RecapLine:
        sides = ", ".join(self._desk.translate(SIDES[side]) for side in decision.sides)
        about = " · ".join(part for part in (sides, decision.reason) if part)
        return RecapLine(decision.text, about)

    def _proposal(self, proposal: DecidedProposal) -> RecapLine:
        verdict = self._desk.translate(DECIDED[proposal.verdict])
        about = " · ".join(part for part in (verdict, proposal.reason) if part)
        return RecapLine(f"{VERDICT_SIGNS[proposal.verdict]} {proposal.text}", about)

    def _action(self, line: ActionLine) -> RecapLine:
        action = line.action
        day = f"{action.due:%d/%m/%Y}" if action.due else ""
        if line.late:
            day = self.tr("{day}, late").format(day=day)
        origin = self.tr("from session {number}").format(number=line.session)
        about = " · ".join(part for part in (line.owner, day, origin) if part)
        done = action.done_at is not None
        role = "warn" if line.late else "muted"
        return RecapLine(action.text, about, role, id=action.id, done=done)

    def _parked(self, line: ParkedLine) -> RecapLine:
        origin = self.tr("from session {number}").format(number=line.session)
        return RecapLine(line.text, origin, id=line.id, done=line.settled)

    def _show_pages(self) -> None:
        count = self._desk.use(RecapPages).count(self._room.step, self._desk.translate)
        self._view.page.show_pages(self._room.look.page, count)

    def _on_page_wanted(self) -> None:
        count = self._desk.use(RecapPages).count(self._room.step, self._desk.translate)
        self._room.point(Look(page=(self._room.look.page + 1) % max(1, count)))
        self._show_pages()

    def _on_ticked(self, id: UUID, done: bool) -> None:
        keeping = self._desk.use(Keeping)
        parked = next((one for one in self._recap.parked if one.id == id), None)
        if parked is None:
            self._try(lambda: keeping.finish_action(id, done=done))
        elif parked.point:
            self._try(lambda: keeping.settle_point(self._room.step, id, settled=done))
        else:
            self._try(lambda: keeping.settle_parked(id, settled=done))

    def _try(self, act: Callable[[], object]) -> None:
        self._room.attempt(act, self._desk.translate)
