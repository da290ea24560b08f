"""Any order of importing, reporting, revising, publishing, undoing and reopening keeps the laws.

The laws are those of the method (H): a lead is one observation of a claim at most, answers never
weigh more than they are, what was signed never changes, a flag that is open has its day, and all
that follows from leads is as if it were made anew.
"""

import os
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from domain.model.brief import Workspace
from domain.model.fields import PersonaField
from domain.model.journal import UndoRole
from domain.model.ladder import Stage, bits
from domain.model.lead_batches import LeadBatch, LeadFilter, LeadOrder
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.sales_feedback import ClaimVerdict, Feedback
from domain.model.sides import DEPARTMENTS
from domain.model.wording import Tongue
from domain.services.claiming import Claiming, ClaimWords
from domain.services.flagging import Flagging
from domain.services.releasing import Releasing
from domain.services.weighing import Weighing
from persistence.leads.summing import sum_batch
from tests.fakes import FakeClock
from tests.persistence.test_leads import a_record, bring_in, everything, say
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

choices = st.integers(0, 10_000)


class Loop(RuleBasedStateMachine):
    """A workspace whose loop goes round in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = FakeClock()
        self.bench, self.file = open_real(Path(self.folder.name), clock=self.clock)
        self.signed: dict[UUID, str] = {}
        self.files = 0

    def teardown(self) -> None:
        assert real_files(self.file.path.parent).verify(self.file.path).sound
        self.file.close()
        self.folder.cleanup()

    @initialize()
    def draw(self) -> None:
        persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY, "Chị Lan")
        with self.bench.doing("load_example", role=UndoRole.BARRIER) as work:
            work.of(Workspace).put(
                Workspace(
                    *(SECRETS.new_id(), "Vườn Sông", "real_estate", 90, Tongue.VIETNAMESE, None),
                    self.clock.now(),
                )
            )
            work.of(Persona).put(persona)
            for place, text in enumerate(("ngại lãi vay", "mua để ở", "hỏi pháp lý")):
                work.of(Claim).put(
                    Claim(
                        *(SECRETS.new_id(), f"C0{place}", place, persona.id),
                        *(PersonaField.PAIN, text),
                        quantifier="many",
                    )
                )

    @rule(names=st.lists(st.sampled_from("abcdef"), unique=True, max_size=5), choice=choices)
    def import_leads(self, names: list[str], choice: int) -> None:
        self.files += 1
        there = self.leads()
        known = [there[choice % len(there)]] if there else []
        again = {number: a_record("x", reached=bits([Stage.WON])) for number in known}
        records = [a_record(f"{self.files}{name}", channel=name) for name in names]
        bring_in(self.bench, self.file, *records, again=again)

    @rule(choice=choices, held=st.booleans(), outcome=st.sampled_from(ContactOutcome))
    def report(self, choice: int, held: bool, outcome: ContactOutcome) -> None:
        there = self.leads()
        if there:
            with self.bench.reading() as view:
                claims = view.of(Claim).all()
            verdicts = tuple(ClaimVerdict(claim.id, held) for claim in claims[: 1 + choice % 3])
            self.clock.pass_time(minutes=7)
            say(
                *(self.bench, there[choice % len(there)]),
                given_at=self.clock.now(),
                outcome=outcome,
                verdicts=verdicts,
            )

    @rule(choice=choices, quantifier=st.sampled_from(["some", "many", "most", "rare"]))
    def revise(self, choice: int, quantifier: str) -> None:
        with self.bench.reading() as view:
            claims = [one for one in view.of(Claim).all() if not one.retired]
        claim = claims[choice % len(claims)]
        words = replace(ClaimWords.of(claim), quantifier=quantifier)
        Claiming(self.bench).edit_claim(claim.id, words)

    @rule()
    def publish(self) -> None:
        releasing = Releasing(self.bench)
        review = date(2030, 1, 1)
        for side in DEPARTMENTS:
            releasing.sign(None, side, "An")
        if not releasing.missing(None, review):
            version = releasing.publish(None, review)
            self.signed[version.id] = version.content

    @rule()
    def undo(self) -> None:
        if self.bench.journal.state().undo is not None:
            self.bench.journal.undo()

    @rule()
    def redo(self) -> None:
        if self.bench.journal.state().redo is not None:
            self.bench.journal.redo()

    @rule()
    def reopen(self) -> None:
        self.file.close()
        self.bench, self.file = open_real(Path(self.folder.name), clock=self.clock)

    def leads(self) -> list[int]:
        with self.bench.reading() as view:
            return list(view.leads.numbers(LeadFilter(), LeadOrder.OLDEST))

    @invariant()
    def a_lead_is_one_observation_of_a_claim(self) -> None:
        with self.bench.reading() as view:
            heard = len({one.lead for one in view.of(Feedback).all()})
        for one in Weighing(self.bench).weigh():
            assert one.hearing.support + one.hearing.against <= heard
            assert one.hearing.coverage.leads <= heard
            if one.posterior is not None:
                assert one.posterior.n_eff <= one.posterior.n_raw

    @invariant()
    def what_was_signed_never_changes(self) -> None:
        with self.bench.reading() as view:
            kept = {one.id: one.content for one in view.of(Version).all()}
        assert self.signed.items() <= kept.items()

    @invariant()
    def an_open_flag_has_its_day(self) -> None:
        for message in Flagging(self.bench).messages():
            assert all(raised.due is not None for raised in message.raised)

    @invariant()
    def what_follows_from_leads_is_as_if_made_anew(self) -> None:
        with self.file.store.read() as view:
            batches = view.of(LeadBatch).all()
            kept = everything(view.session.connection(), batches)
            feedback = view.of(Feedback).all()
            assert {one.lead for one in feedback} <= set(self.leads())
        with self.file.store.gate.writing() as connection:
            for batch in batches:
                sum_batch(connection, batch.id.bytes, batch.first, batch.last)
            assert everything(connection, batches) == kept


SOAK = os.environ.get("CUNGVE_SOAK") == "1"
Loop.TestCase.settings = settings(
    max_examples=60 if SOAK else 6, stateful_step_count=40 if SOAK else 18, deadline=None
)
test_that_the_loop_keeps_its_laws_in_any_order = pytest.mark.soak(Loop.TestCase)
