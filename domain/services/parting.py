"""Parting claims: one becomes two, or two become one, and each remembers what it was made of."""

from dataclasses import replace
from uuid import UUID

from domain.model.persona import Claim, ClaimMerge
from domain.model.sides import DRAWING_SIDES
from domain.ports import UnitOfWork
from domain.services.believing import owner_estimate
from domain.services.claiming import next_claim_code
from domain.services.workbench import Workbench


class Parting:
    """Use cases that split and merge claims. Evidence stays with the claim it was given for."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def split(self, id: UUID) -> Claim:
        """Make a second claim of one, with the same words and definition, to be told apart.

        Returns:
            The new claim, which stands right behind the first one.

        Raises:
            NotFound: the claim is gone.
        """
        with self._bench.reading() as view:
            claim = view.of(Claim).get(id)
        with self._bench.doing("split_claim", code=claim.code) as work:
            return split_off(work, claim, self._bench.secrets.new_id())

    def merge(self, id: UUID, into_id: UUID) -> None:
        """Let one claim go into another: it leaves use, and who said it is said to say the other.

        What was believed of it goes along: the owner's estimate, where the other claim has none,
        and the ratings of a department that did not rate the other (see ``Beliefs``). So nobody's
        belief is hidden, and no figure mixes answers to two different sentences.

        Raises:
            NotFound: one of the claims is gone.
            ValueError: it is the same claim.
        """
        if id == into_id:
            raise ValueError("a claim is not merged with itself")
        with self._bench.reading() as view:
            claim, into = view.of(Claim).get(id), view.of(Claim).get(into_id)
            estimates = owner_estimate(view, into), owner_estimate(view, claim)
        said_by = {*claim.sides, *into.sides}
        merged = replace(
            into,
            parent_ids=tuple(dict.fromkeys((*into.parent_ids, claim.id))),
            sides=tuple(side for side in DRAWING_SIDES if side in said_by),
        )
        if estimates[0] is None and estimates[1] is not None:
            merged = replace(merged, owner_of_ten=round(estimates[1]))
        with self._bench.doing("merge_claims", code=claim.code, into=into.code) as work:
            work.of(Claim).put(replace(claim, retired=True))
            work.of(Claim).put(merged)
            made, now = self._bench.secrets.new_id(), self._bench.clock.now()
            work.of(ClaimMerge).put(ClaimMerge(made, claim.id, into.id, now))


def split_off(work: UnitOfWork, claim: Claim, id: UUID) -> Claim:
    """Keep a second claim made of one, right behind it, inside a unit of work; return it.

    Args:
        work: an open unit of work.
        claim: the one that it is made of.
        id: identity of the second one.
    """
    for one in work.of(Claim).all():
        if one.position > claim.position:
            work.of(Claim).put(replace(one, position=one.position + 1))
    second = replace(
        claim,
        id=id,
        code=next_claim_code(work),
        position=claim.position + 1,
        parent_ids=(claim.id,),
        retired=False,
    )
    work.of(Claim).put(second)
    return second
