"""What an example's iterations made of the picture: evidence, decisions, versions, quotes.

Only what was decided and has a home is put down. A claim keeps its identity through all versions;
when it was turned round, so were the answers counted for it before.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime
from uuid import UUID

from domain.errors import SampleUnreadable
from domain.model.direction import Message, MessageStatus
from domain.model.evidence import Evidence, answered, counted
from domain.model.impact import MessageDecision, MessageVerdict
from domain.model.persona import Claim, Persona, PersonaKind
from domain.model.quantifiers import QUANTIFIERS
from domain.model.release import Signature, Version
from domain.model.session import Comparison, Note, Session
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES, Side
from domain.model.statistics.provenance import Provenance
from domain.model.versions import FIRST_VERSION
from domain.model.wording import Bilingual
from domain.services.examples.calls import keep_calls, keep_moment
from domain.services.examples.campaigns import note_one_way, run_campaigns
from domain.services.examples.heard import let_stand, write_down
from domain.services.examples.loading import DEPARTMENT_LEADS, Loading, at_nine
from domain.services.examples.pictures import side_of
from domain.services.examples.sample import Sample
from domain.services.grounds import grounds_of
from domain.services.snapshots import content_of

_ITERATION = Bilingual("Vòng {n}, {start} – {end}", "Iteration {n}, {start} – {end}")
_CALL = Bilingual("Cuộc gọi {call}, phút {at}", "Call {call}, at {at}")
_REVIEW_MINUTES = 90


class Growth:
    """Takes the picture from version to version."""

    def __init__(
        self,
        loading: Loading,
        claims: Sequence[tuple[str, Claim]],
        later_kinds: dict[UUID, PersonaKind],
    ) -> None:
        """Begin with the claims and the version that each came in with."""
        self._loading = loading
        self._waiting = dict(enumerate(claims))
        self._later_kinds = later_kinds
        self._number = ""
        self._quotes: list[tuple[UUID, str, str]] = []
        self._turned = self._read_turned()

    def begin(self) -> None:
        """Put down the claims that the workshop wrote."""
        self._bring_in(str(FIRST_VERSION))

    def grow(self, session: Session) -> None:
        """Put down version 1.0 and, iteration by iteration, what came after it."""
        iterations = self._loading.sample["iterations"].each()
        reviews = [one["period"]["review"].day() for one in iterations]
        signed_at = session.ended_at or session.started_at
        leads = [
            person for person in self._loading.people.values() if person.role in DEPARTMENT_LEADS
        ]
        names = {person.side: person.name for person in leads}
        signers = [(side, names[side]) for side in DEPARTMENTS if side in names]
        aimed = self._release(str(FIRST_VERSION), session.id, signed_at, _next(reviews, 0), signers)
        for place, iteration in enumerate(iterations):
            if iteration["version_before"].text() != self._number:
                raise SampleUnreadable(place=iteration["version_before"].path)
            run_campaigns(self._loading, iteration, aimed)
            self._gather(iteration)
            keep_calls(self._loading, iteration)
            self._decide(iteration, at_nine(reviews[place]))
            number = iteration["version_after"].text()
            self._bring_in(number)
            self._choose_quotes()
            released_at = at_nine(reviews[place], minutes=_REVIEW_MINUTES)
            aimed = self._release(
                number,
                None,
                released_at,
                _next(reviews, place + 1),
                self._signers(iteration) or signers,
            )
        note_one_way(self._loading)

    def _read_turned(self) -> dict[UUID, tuple[str, ...]]:
        """Return the claims that are turned round some day, with what counts for them then."""
        turned: dict[UUID, tuple[str, ...]] = {}
        for iteration in self._loading.sample["iterations"].each():
            for proposal in iteration["proposals"].each():
                if proposal["op"].text() == "reversed":
                    counts = proposal["effect"].get("measured_support")
                    turned[self._loading.id_of(proposal["claim"])] = (
                        counts.texts() if counts else ()
                    )
        return turned

    def _bring_in(self, number: str) -> None:
        for place, (introduced, claim) in list(self._waiting.items()):
            if introduced == number:
                self._loading.work.of(Claim).put(claim)
                del self._waiting[place]

    def _gather(self, iteration: Sample) -> None:
        period = iteration["period"]
        until = period["end"].day()
        number, start = str(iteration["n"].number()), period["start"].day()
        words = self._loading.say(_ITERATION)
        source = words.format(n=number, start=f"{start:%d/%m/%Y}", end=f"{until:%d/%m/%Y}")
        for entry in iteration["claim_evidence"].each():
            claim = self._loading.work.of(Claim).get(self._loading.id_of(entry["claim"]))
            self._loading.work.of(Evidence).put(
                Evidence(
                    id=self._loading.new_id(),
                    claim_id=claim.id,
                    kind=entry["kind"].member(Provenance).value,
                    answered=answered(
                        entry["support"].number(),
                        entry["against"].number(),
                        claim,
                        others=self._other_answers(claim),
                    ),
                    happened_on=until,
                    source=source,
                )
            )
        for quote in iteration["quotes"].each():
            keep_moment(self._loading, quote, write_down(self._loading, quote), until)
            if quote["consent"].truth():
                self._hear(quote)

    def _hear(self, quote: Sample) -> None:
        origin = self._loading.say(_CALL).format(call=quote["call"].text(), at=quote["at"].text())
        self._quotes.append((self._loading.id_of(quote["claim"]), quote["text"].text(), origin))

    def _decide(self, iteration: Sample, decided_at: datetime) -> None:
        for proposal in iteration["proposals"].each():
            decision = proposal["decision"].expect("accept", "amend", "defer", "reject")
            if decision == "accept":
                self._accept(proposal, proposal["op"].text(), decided_at)
            elif decision == "amend" and proposal.get("effect"):
                self._apply_effect(proposal)
        for entry in iteration["message_decisions"].each():
            self._decide_message(entry, decided_at)

    def _accept(self, proposal: Sample, op: str, decided_at: datetime) -> None:
        id, claims = self._loading.id_of(proposal["claim"]), self._loading.work.of(Claim)
        if op == "claim_added":
            self._add(proposal, id)
        elif op == "claim_removed":
            claims.put(replace(claims.get(id), retired=True))
        elif op == "reversed":
            self._reverse(proposal, id, decided_at)
        elif op in ("reworded", "quantifier_changed"):
            claims.put(replace(claims.get(id), text=proposal["text"].text()))
        if op != "reversed" and proposal.get("effect"):
            self._apply_effect(proposal)

    def _add(self, proposal: Sample, id: UUID) -> None:
        for place, (_, claim) in list(self._waiting.items()):
            if claim.id == id:
                added = replace(claim, text=proposal["text"].text())
                said_by = {*claim.sides, side_of(proposal["by"])}
                sides = tuple(side for side in DRAWING_SIDES if side in said_by)
                self._loading.work.of(Claim).put(replace(added, sides=sides))
                del self._waiting[place]

    def _reverse(self, proposal: Sample, id: UUID, decided_at: datetime) -> None:
        """Turn a claim round: other answers count for it, and what was heard is counted anew."""
        claims, effect = self._loading.work.of(Claim), proposal["effect"]
        claim = claims.get(id)
        quantifier, supporting = effect.get("quantifier"), effect.get("measured_support")
        opposed = self._wrote(claim) - set(claim.sides) | {side_of(proposal["by"])}
        claims.put(
            replace(
                claim,
                sides=tuple(side for side in DRAWING_SIDES if side in opposed),
                text=proposal["text"].text(),
                quantifier=quantifier.expect(*QUANTIFIERS) if quantifier else claim.quantifier,
                supporting=supporting.texts() if supporting else self._other_answers(claim),
                owner_of_ten=None if claim.owner_of_ten is None else 10 - claim.owner_of_ten,
                turned_at=decided_at,
            )
        )
        turned = claims.get(id)
        recounted = [
            counted(item, turned) for item in self._loading.work.of(Evidence).all(claim_id=id)
        ]
        told = (effect["support"].number(), effect["against"].number())
        if told not in {(one.support, one.against) for one in recounted}:
            raise SampleUnreadable(place=effect.path)

    def _wrote(self, claim: Claim) -> set[Side]:
        """Return who wrote in the point that a claim grew from."""
        if claim.comparison_id is None:
            return set()
        point = self._loading.work.of(Comparison).get(claim.comparison_id)
        return {self._loading.work.of(Note).get(id).side for id in point.note_ids}

    def _other_answers(self, claim: Claim) -> tuple[str, ...]:
        """Return the answers that do not count for a claim, where the file says which they are.

        It does for a claim that is turned round later: those that count for it then.
        """
        if claim.id not in self._turned:
            return ()
        if self._turned[claim.id]:
            return tuple(one for one in self._turned[claim.id] if one not in claim.supporting)
        code = claim.measured_by.split(".")[0]
        for template in self._loading.catalogue.feedback_fields:
            if template.code == code:
                return tuple(one for one in template.answers if one not in claim.supporting)
        return ()

    def _apply_effect(self, proposal: Sample) -> None:
        effect = proposal["effect"]
        claims, id = self._loading.work.of(Claim), self._loading.id_of(proposal["claim"])
        claim = claims.get(id)
        quantifier, importance = effect.get("quantifier"), effect.get("importance")
        claims.put(
            replace(
                claim,
                quantifier=quantifier.expect(*QUANTIFIERS) if quantifier else claim.quantifier,
                importance=importance.number() if importance else claim.importance,
            )
        )
        primary = effect.get("primary")
        if primary:
            self._recast(self._loading.id_of(primary), primary)

    def _recast(self, primary: UUID, place: Sample) -> None:
        personas = self._loading.work.of(Persona)
        for id, kind in self._later_kinds.items():
            personas.put(replace(personas.get(id), kind=kind))
        if personas.get(primary).kind is not PersonaKind.PRIMARY:
            raise SampleUnreadable(place=place.path)

    def _decide_message(self, entry: Sample, decided_at: datetime) -> None:
        """Put down what was decided on a message; a withdrawn one leaves use."""
        work, id = self._loading.work, self._loading.id_of(entry["message"])
        verdict, reason = entry["decision"].member(MessageVerdict), entry["reason"].text()
        decision = MessageDecision(
            id=self._loading.new_id(),
            session_id=None,
            message_id=id,
            verdict=verdict,
            reason=reason,
            decided_at=decided_at,
            grounds=grounds_of(work, id),
        )
        work.of(MessageDecision).put(decision)
        if verdict is MessageVerdict.WITHDRAW:
            message = replace(
                work.of(Message).get(id), status=MessageStatus.WITHDRAWN, status_reason=reason
            )
            work.of(Message).put(message)

    def _choose_quotes(self) -> None:
        """Give each persona the words spoken on its strongest claim, the earliest heard first."""
        personas, claims = self._loading.work.of(Persona), self._loading.work.of(Claim)
        for persona in personas.all():
            heard = [
                (self._strength(claim), text, origin)
                for claim_id, text, origin in self._quotes
                if (claim := claims.get(claim_id)).persona_id == persona.id and not claim.retired
            ]
            if heard:
                _, text, origin = max(heard, key=lambda one: one[0])
                personas.put(replace(persona, quote=text, quote_origin=origin))
                let_stand(self._loading, text, persona)

    def _strength(self, claim: Claim) -> tuple[int, float]:
        """Rank a claim by its importance, then by the share of the newest answers for it."""
        items = self._loading.work.of(Evidence).all(claim_id=claim.id)
        newest = max((one.happened_on for one in items), default=None)
        items = [one for one in items if one.happened_on == newest]
        counts = [counted(one, claim) for one in items]
        n = sum(one.n for one in counts)
        return claim.importance, sum(one.support for one in counts) / max(1, n)

    def _signers(self, iteration: Sample) -> list[tuple[Side, str]]:
        """Return department and name of those who decided on the newest proposal."""
        for proposal in reversed(iteration["proposals"].each()):
            deciders = [self._loading.person(one) for one in proposal["decided_by"].each()]
            names = {person.side: person.name for person in deciders}
            return [(side, names[side]) for side in DEPARTMENTS if side in names]
        return []

    def _release(
        self,
        number: str,
        session_id: UUID | None,
        released_at: datetime,
        next_review: date,
        signers: Sequence[tuple[Side, str]],
    ) -> Version:
        content = content_of(self._loading.work)
        version = Version(
            id=self._loading.new_id(),
            number=number,
            session_id=session_id,
            released_at=released_at,
            next_review=next_review,
            content=content,
            digest=hashlib.sha256(content.encode()).hexdigest(),
        )
        self._loading.work.of(Version).put(version)
        self._number = number
        for side, name in signers:
            self._loading.work.of(Signature).put(
                Signature(
                    self._loading.new_id(),
                    session_id,
                    version.id,
                    side,
                    name,
                    released_at,
                    version.digest,
                )
            )
        return version


def _next(reviews: Sequence[date], place: int) -> date:
    """Return the review after so many; after the last one the rhythm of the others goes on."""
    if place < len(reviews):
        return reviews[place]
    return reviews[-1] + (reviews[-1] - reviews[-2])
