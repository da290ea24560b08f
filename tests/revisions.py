"""A persona whose leads have answered, for tests of its revision."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.ladder import Stage, bits
from domain.model.lead_batches import LeadBatch, LeadRecord
from domain.model.leads import ContactOutcome
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.release import Version
from domain.model.sales_feedback import ClaimVerdict, Feedback, Reply
from domain.services.snapshots import content_of
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.persistence.test_leads import a_record, bring_in
from tests.persistence.things import SECRETS

SIGNED = datetime(2026, 4, 1, 3, tzinfo=UTC)
NOW = datetime(2026, 4, 20, 3, tzinfo=UTC)
REVIEW = date(2026, 5, 4)


def a_claim(number: int, persona_id: UUID, text: str, **values: object) -> Claim:
    """Return a claim that most customers are said to confirm."""
    known = {"quantifier": "most", "importance": 2, **values}
    return Claim(
        *(SECRETS.new_id(), f"C{number:02}", number, persona_id, PersonaField.PAIN, text),
        **known,  # type: ignore[arg-type]
    )


@dataclass
class Leads:
    """Leads and what they are made to say, kept all at once by ``tell``."""

    bench: Workbench
    file: OpenFile
    batch: LeadBatch | None = None
    said: list[Feedback] = field(default_factory=list)

    def come(self, *records: LeadRecord) -> range:
        """Bring leads in; return their numbers."""
        self.batch = bring_in(self.bench, self.file, *records)
        return range(self.batch.first, self.batch.last + 1)

    def say(
        self,
        number: int,
        verdicts: dict[UUID, bool],
        *,
        on: date,
        by: str = "S1",
        replies: Sequence[Reply] = (),
        **values: object,
    ) -> Feedback:
        """Let a lead say whether claims hold."""
        one = Feedback(
            id=SECRETS.new_id(),
            lead=number,
            given_at=datetime(on.year, on.month, on.day, 4, tzinfo=UTC) + timedelta(minutes=number),
            given_by=by,
            outcome=ContactOutcome.TALKED,
            replies=tuple(replies),
            verdicts=tuple(ClaimVerdict(id, holds) for id, holds in verdicts.items()),
            **values,  # type: ignore[arg-type]
        )
        self.said.append(one)
        return one

    def tell(self) -> None:
        """Keep what was said."""
        with self.bench.doing("import_feedback", who="S1") as work:
            for one in self.said:
                work.of(Feedback).put(one)
        self.said.clear()


def records(count: int, start: int = 0, **values: object) -> list[LeadRecord]:
    """Return leads of one kind."""
    return [a_record(f"lead-{start + n}", **values) for n in range(count)]


def signed_persona(
    bench: Workbench, *texts: str, **values: object
) -> tuple[Version, tuple[Claim, ...]]:
    """Return a version in force, and its claims."""
    persona = Persona(SECRETS.new_id(), "P1", 0, PersonaKind.PRIMARY)
    claims = tuple(a_claim(n, persona.id, text, **values) for n, text in enumerate(texts, 1))
    with bench.doing("load_example") as work:
        work.of(Persona).put(persona)
        for claim in claims:
            work.of(Claim).put(claim)
        content = content_of(work)
        version = Version(SECRETS.new_id(), "1.0", None, SIGNED, REVIEW, content, "d")
        work.of(Version).put(version)
    return version, claims


def with_leaving_persona(bench: Workbench, file: OpenFile) -> None:
    """Make two personas in three versions; of the second one hardly anybody is left.

    Nobody supports its most important claim, and two of sixty qualified leads fit it.
    """
    _, (first,) = signed_persona(bench, "sợ lãi", importance=3)
    second = Persona(bench.secrets.new_id(), "P2", 1, PersonaKind.SECONDARY, "Nhà đầu tư")
    claim = replace(a_claim(2, second.id, "mua cho thuê"), importance=3)
    with bench.doing("load_example") as work:
        work.of(Persona).put(second)
        work.of(Claim).put(claim)
    publish(bench, "1.1", datetime(2026, 4, 2, 3, tzinfo=UTC))
    leads = Leads(bench, file)
    numbers = leads.come(*records(60, reached=bits([Stage.QUALIFIED])))
    for place, number in enumerate(numbers):
        day = date(2026, 4, 8) if place < 30 else date(2026, 4, 15)
        fits = second.id if place % 30 == 0 else first.persona_id
        held = {first.id: True, claim.id: place % 2 == 0}
        leads.say(number, held, on=day, by=f"S{place % 3}", persona_id=fits, qualified=True)
    leads.tell()
    publish(bench, "1.2", datetime(2026, 4, 12, 3, tzinfo=UTC))


def publish(bench: Workbench, number: str, at: datetime) -> None:
    """Bring a version out, of the draft as it is."""
    with bench.doing("publish_version", number=number) as work:
        any_version = work.of(Version).all()[0]
        version = replace(
            any_version,
            id=bench.secrets.new_id(),
            number=number,
            released_at=at,
            content=content_of(work),
        )
        work.of(Version).put(version)
