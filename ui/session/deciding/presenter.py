"""Leads the deciding: one act opens the proposals, then each is decided on with two keys."""

from collections.abc import Callable
from uuid import UUID

from domain.errors import DomainError
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.proposals import ProposalDecision, ProposedChange
from domain.model.release import Version
from domain.model.session import Ask, Note, Reveal, Seal, Writing
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.deciding import Deciding, DecisionWords, Proposed
from domain.services.facilitating import Facilitating
from domain.services.releasing import Releasing
from domain.services.revealing import Opened
from domain.services.scene import Look
from domain.services.showing_deciding import ProposalPages
from ui.desk import Desk, Rereads
from ui.personas.choices import claim_choices, remarks
from ui.session.deciding.view import DecidingView
from ui.session.deciding.words import DecidingWords
from ui.session.reveal.act import RevealAct
from ui.session.room import Room
from ui.widgets.dialogs import confirm


class DecidingPresenter(Rereads):
    """Carries out the one act and what is decided; claims are changed by people alone."""

    def __init__(self, desk: Desk, room: Room, view: DecidingView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._deciding = desk.use(Deciding)
        self._act = RevealAct(desk, room, Ask.PROPOSALS)
        self._claiming = desk.use(Claiming)
        self._note: UUID | None = None
        self._second = False  # the form holds the second of two ideas
        self._connect()
        desk.changes.watch({Writing, Seal, Reveal, Note, ProposalDecision, Claim, Version}, self)
        self.reread()

    def reread(self) -> None:
        """Show the sealed sides, or the proposals once they are open."""
        if not self._act.is_asked:
            self._view.show_unasked()
            self._view.set_tag("neutral", "")
            self._view.set_primary(self.tr("Next"))
            return
        opened = self._act.opened()
        if opened is None:
            self._note = None
            self._view.show_sides(self._act.sides())
            self._view.set_primary(self.tr("Open all proposals"))
        else:
            self._show_proposals(opened)

    # what is shown

    @property
    def _session_id(self) -> UUID:
        return self._room.session.id

    def _show_proposals(self, opened: Opened) -> None:
        groups = self._deciding.proposals(self._session_id)
        flat = [one for group in groups for one in group]
        words = self._words()
        self._view.panel.offer(words.choices())
        self._view.show_proposals([[words.proposal(one) for one in group] for group in groups])
        self._act.show_seals(self._view.opened_line, opened)
        chosen = next((one for one in flat if one.note.id == self._note), None)
        look = words.decision(chosen, self._desk.bench.clock.now().date()) if chosen else None
        alone = chosen is not None and self._room.look.topic == str(chosen.note.id)
        self._view.show_decision(look, alone=alone)
        decided = sum(one.settled for one in flat)
        self._view.set_tag(
            "good" if decided == len(flat) else "both",
            self.tr("{decided} of {all} decided").format(decided=decided, all=len(flat)),
        )
        self._view.set_primary(self.tr("All is decided → Next"))
        self._show_pages()

    def _words(self) -> DecidingWords:
        changed = {one.code for one in self._desk.use(Releasing).standing().differences}
        return DecidingWords(self._desk.translate, self._claiming.claims(retired=True), changed)

    def _show_pages(self) -> None:
        count = 0
        if self._note is None or self._room.look.topic != str(self._note):
            count = self._desk.use(ProposalPages).count(self._session_id, self._desk.translate)
        self._view.page.show_pages(self._room.look.page, count)

    def _chosen(self) -> Proposed | None:
        groups = self._deciding.proposals(self._session_id)
        return next((one for group in groups for one in group if one.note.id == self._note), None)

    def _decision(self) -> ProposalDecision | None:
        chosen = self._chosen()
        return chosen.decision if chosen else None

    # what is done

    def _connect(self) -> None:
        view, panel = self._view, self._view.panel
        view.primary_chosen.connect(self._on_primary_chosen)
        view.drawing_wanted.connect(self._on_drawing_wanted)
        view.proposal_opened.connect(self._on_proposal_opened)
        view.shown.connect(self._on_shown)
        view.page_wanted.connect(self._on_page_wanted)
        view.evidence_wanted.connect(lambda: self._desk.ways.look("personas", "revise"))
        view.come_back.connect(self._on_come_back)
        view.spoken_anew.connect(self._on_spoken_anew)
        view.opened_line.take_back_wanted.connect(self._act.take_back)
        panel.form.written.connect(self._on_written)
        panel.key_turned.connect(self._on_key_turned)
        panel.tie_broken.connect(self._on_tie_broken)
        panel.reopened.connect(self._on_reopened)
        panel.act_wanted.connect(self._on_act_wanted)
        panel.editor.words_changed.connect(self._on_words_changed)
        panel.editor.claim_written.connect(self._on_claim_written)
        panel.editor.cancelled.connect(panel.close_editor)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        return self._room.attempt(act, self._desk.translate)

    def _on_spoken_anew(self) -> None:
        self.reread()
        self._view.panel.editor.offer(claim_choices(self._desk))

    def _on_come_back(self) -> None:
        """Point the projector at what is open, which it forgot while the room was away."""
        self.reread()
        self._view.focus_list(self._note)

    def _on_primary_chosen(self) -> None:
        if self._view.is_open or not self._act.is_asked:
            self._room.go_on()
            return
        self._act.open(self._view)

    def _on_drawing_wanted(self) -> None:
        """Go back to the step in which proposals are written."""
        sitting = self._desk.use(Facilitating).sitting()
        steps = sitting.steps if sitting else ()
        step = next((one for one in steps if one.asks is Ask.PROPOSALS), None)
        if step is not None:
            self._try(lambda: self._desk.use(Facilitating).go_to(step.id))

    def _on_proposal_opened(self, note_id: UUID) -> None:
        if self._room.look.topic == str(self._note):
            self._room.point(Look(topic=str(note_id)))
        self._note = note_id
        self.reread()
        self._view.panel.start()

    def _on_shown(self) -> None:
        alone = self._room.look.topic == str(self._note)
        self._room.point(Look() if alone else Look(topic=str(self._note)))
        self.reread()

    def _on_page_wanted(self) -> None:
        count = self._desk.use(ProposalPages).count(self._session_id, self._desk.translate)
        self._room.point(Look(page=(self._room.look.page + 1) % max(1, count)))
        self._show_pages()

    def _on_written(self, words: DecisionWords) -> None:
        note = self._note
        if note is None:
            return
        try:
            self._deciding.decide(self._session_id, note, words)
        except DomainError as error:
            self._view.panel.form.refuse(error.said(self._desk.translate))
        else:
            self._view.panel.start()

    def _on_key_turned(self, side: Side, turned: bool) -> None:
        decision = self._decision()
        if decision is not None:
            self._try(lambda: self._deciding.turn_key(decision.id, side, turned=turned))

    def _on_tie_broken(self, reason: str) -> None:
        decision = self._decision()
        if decision is None:
            return
        try:
            self._deciding.break_tie(decision.id, reason)
        except DomainError as error:
            self._view.panel.owner.refuse(error.said(self._desk.translate))

    def _on_reopened(self) -> None:
        decision = self._decision()
        if decision is not None and self._try(lambda: self._deciding.open_again(decision.id)):
            self._view.panel.start()

    def _on_act_wanted(self) -> None:
        chosen = self._chosen()
        decision = chosen.decision if chosen else None
        if chosen is None or decision is None:
            return
        claim = self._claim(decision.claim_id)
        if decision.change is ProposedChange.RETIRE and claim is not None:
            self._retire(claim)
        elif decision.change is ProposedChange.CHANGE and claim is not None:
            self._open_editor(ClaimWords.of(claim), new=False)
        else:
            field = claim.field if claim else PersonaField.SITUATION
            text = decision.wording or chosen.note.text
            self._open_editor(ClaimWords(field, text), new=True)

    def _retire(self, claim: Claim) -> None:
        if confirm(
            self._view.window(),
            self.tr("Retire claim {code}?").format(code=claim.code),
            self.tr("“{text}” leaves use; it stays on record with all that was said of it.").format(
                text=claim.text
            ),
            self.tr("Retire"),
        ):
            self._try(lambda: self._claiming.retire_claim(claim.id))

    def _open_editor(self, words: ClaimWords, *, new: bool) -> None:
        self._second = False
        self._view.panel.open_editor(claim_choices(self._desk), words, new=new)

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._claiming.look_over(words) if words.text.strip() else ()
        self._view.panel.editor.show_remarks(remarks(self._desk, found))

    def _on_claim_written(self, words: ClaimWords) -> None:
        chosen = self._chosen()
        decision = chosen.decision if chosen else None
        if chosen is None or decision is None:
            return
        try:
            if self._second:
                self._write_beside(words, decision, chosen.note.side)
            elif decision.change is ProposedChange.CHANGE and decision.claim_id is not None:
                self._claiming.edit_claim(decision.claim_id, words)
            else:
                self._write_new(words, decision, chosen.note.side)
        except DomainError as error:
            self._view.panel.editor.refuse(error.said(self._desk.translate))
            return
        second = self._view.panel.editor.take_second(words)
        if second is not None:
            self._open_editor(second, new=True)
            self._second = True
            return
        self._view.panel.close_editor()
        self.reread()

    def _write_new(self, words: ClaimWords, decision: ProposalDecision, side: Side) -> None:
        """Write a claim that was proposed, beside the one that is split, where one is."""
        claim = self._write_beside(words, decision, side)
        if decision.change is ProposedChange.ADD:
            self._deciding.name_claim(decision.id, claim.id)

    def _write_beside(self, words: ClaimWords, decision: ProposalDecision, side: Side) -> Claim:
        old = self._claim(decision.claim_id)
        return self._claiming.write_claim(
            words, persona_id=old.persona_id if old else None, sides=(side,)
        )

    def _claim(self, id: UUID | None) -> Claim | None:
        claims = self._claiming.claims(retired=True)
        return next((one for one in claims if one.id == id), None)
