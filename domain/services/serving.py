"""Serving needs: which USP answers which claim, which claims none answers, which USPs are idle."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from domain.model.brief import Usp
from domain.model.direction import Message, MessageStatus, Rest, Serving
from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.ports import Reading
from domain.services.workbench import Workbench

NEEDS = (
    PersonaField.JOB,
    PersonaField.GAIN,
    PersonaField.PAIN,
    PersonaField.ANXIETY,
    PersonaField.HABIT,
    PersonaField.OBJECTION,
)
"""Fields whose claims a USP can answer: what customers want, suffer from, and shy away from."""

Pair = tuple[UUID, UUID]
"""Identity of a USP, and of a claim."""


@dataclass(frozen=True, slots=True)
class ServingTable:
    """USPs against needs.

    Attributes:
        usps: by rank.
        claims: the needs in use, and other claims that a USP serves, in their order.
        served: which USP serves which claim.
    """

    usps: tuple[Usp, ...]
    claims: tuple[Claim, ...]
    served: frozenset[Pair]

    @property
    def begun(self) -> bool:
        """Whether anybody has said what serves what; until then nothing is known to be missing."""
        return bool(self.served)

    @property
    def unserved(self) -> tuple[Claim, ...]:
        """The claims that no USP serves."""
        answered = {claim_id for _, claim_id in self.served}
        return tuple(one for one in self.claims if one.id not in answered)

    @property
    def idle(self) -> tuple[Usp, ...]:
        """The USPs that nobody needs: no claim in use asks for them."""
        busy = {usp_id for usp_id, _ in self.served}
        return tuple(one for one in self.usps if one.id not in busy)


class ServingNeeds:
    """Use cases around what serves what."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def table(self) -> ServingTable:
        """Return USPs against needs as they stand."""
        with self._bench.reading() as view:
            return serving_table(view)

    def set(self, usp_id: UUID, claim_id: UUID, *, serves: bool) -> None:
        """Say that a USP serves a claim, or that it does not.

        Raises:
            NotFound: one of them is gone.
        """
        self.fill({(usp_id, claim_id): serves})

    def fill(self, cells: Mapping[Pair, bool]) -> None:
        """Say of several pairs at once whether the USP serves the claim; one step of undo.

        Raises:
            NotFound: a USP or a claim is gone.
        """
        with self._bench.reading() as view:
            present = {(one.usp_id, one.claim_id): one for one in view.of(Serving).all()}
            differing = {pair: yes for pair, yes in cells.items() if yes != (pair in present)}
            names = [
                (view.of(Usp).get(usp).code, view.of(Claim).get(claim).code)
                for usp, claim in differing
            ]
        if not differing:
            return
        key, usp_code, claim_code = "fill_serving", "", ""
        if len(differing) == 1:
            key = "set_serving" if next(iter(differing.values())) else "unset_serving"
            ((usp_code, claim_code),) = names
        with self._bench.doing(key, usp=usp_code, claim=claim_code) as work:
            for (usp_id, claim_id), serves in differing.items():
                if serves:
                    new = Serving(self._bench.secrets.new_id(), usp_id, claim_id)
                    work.of(Serving).put(new)
                else:
                    work.of(Serving).remove(present[usp_id, claim_id].id)

    def from_messages(self) -> int:
        """Take over what the messages say already; return how many pairs are new.

        A USP that proves a message serves the claims that carry it.
        """
        with self._bench.reading() as view:
            proposed = proposed_by_messages(view)
            present = {(one.usp_id, one.claim_id) for one in view.of(Serving).all()}
        new = [pair for pair in proposed if pair not in present]
        self.fill(dict.fromkeys(new, True))
        return len(new)


def serving_table(view: Reading) -> ServingTable:
    """Return USPs against needs, inside a view that is open already."""
    usps = tuple(view.of(Usp).all())
    links = {(one.usp_id, one.claim_id) for one in view.of(Serving).all()}
    linked = {claim_id for _, claim_id in links}
    claims = tuple(
        one for one in view.of(Claim).all(retired=False) if one.field in NEEDS or one.id in linked
    )
    return ServingTable(usps, claims, _among(links, claims))


def _among(links: Collection[Pair], claims: Collection[Claim]) -> frozenset[Pair]:
    ids = {one.id for one in claims}
    return frozenset(pair for pair in links if pair[1] in ids)


def proposed_by_messages(view: Reading) -> list[Pair]:
    """Return what messages say already: a USP that proves one serves the needs that it rests on."""
    needs = {one.id for one in view.of(Claim).all(retired=False) if one.field in NEEDS}
    usps = {one.id for one in view.of(Usp).all()}
    under: dict[UUID, list[UUID]] = {}
    for rest in view.of(Rest).all():
        if rest.claim_id in needs:
            under.setdefault(rest.message_id, []).append(rest.claim_id)
    return [
        (usp_id, claim_id)
        for message in view.of(Message).all()
        if message.status in (MessageStatus.DRAFT, MessageStatus.IN_USE)
        for usp_id in message.usp_ids
        if usp_id in usps
        for claim_id in under.get(message.id, ())
    ]
