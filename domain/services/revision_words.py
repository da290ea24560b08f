"""A proposal from evidence in words: its numbers, what rests on it, what may explain it otherwise.

Every share stands with its n, every test with its p and the q that counts all of them together.
"""

from collections.abc import Callable
from datetime import date

from domain.model.customer_shift import DistributionShift, MixChange
from domain.model.labels import FIELDS
from domain.model.proposals import ProposedChange
from domain.model.revision import Caution, Doubt, EvidenceProposal, Leaving, Numbers
from domain.model.statistics.drift import Counts, Drift
from domain.model.voices import Parted, Parting
from domain.services.claim_words import heard_said
from domain.services.on_the_table import DriftingClaim
from domain.text import Translate, fill, mark

AnswerNamed = Callable[[str, str], str]
"""Says an answer: code of the question, code of the answer."""

_COUNTS = mark("{support} for, {against} against of {n} answers")
_SHARE = mark("{share}% ({level}%: {low}–{high})")
_WAS = mark("was {share}% in v{version}")
_BEYOND = mark("change beyond chance ({before}% → {now}%, p {p}, q {q})")
_NOT_BEYOND = mark("no change beyond chance ({before}% → {now}%, p {p}, q {q})")
_QUANTIFIER = mark("The share now supports “{quantifier}”")
_MOST = mark("{k} of {n} answered “{answer}”")
_SPLIT = mark("Two groups answer differently, by {by}: {one} · {other}")
_GROUP = mark("{group} {share}% ({k} of {n})")
_DIFFERENCE = mark("{points} points apart (95%: {low}–{high}, p {p}, q {q})")
_TOLD = mark(
    "Salespeople who wrote it down: {people} · leads who said it: {leads} · grouped by you"
)
_TOPIC = mark("Topic: {topic}")
_MESSAGES = mark("Rests on it: {messages} → will be flagged")
_RUNNING = mark("Rests on it: {messages}; running campaigns: {campaigns} → will be flagged")
_RENEWED = mark(
    "Customers said it again since v{version}; on the older answers alone it would go stale before "
    "the next review"
)
_UNSUPPORTED = mark(
    "Customers supported none of its {n} most important claims, now or at the review before"
)
_HARDLY_ANYBODY = mark(
    "{k} of {n} qualified leads of both iterations fit it: fewer than one in ten"
)
_MIX = mark("Of {points} points, {mix} because {by} brought other leads, {rate} within each")

_BY: dict[Parted, str] = {
    Parted.CHANNEL: mark("channel"),
    Parted.CAMPAIGN: mark("campaign"),
    Parted.PERSONA: mark("persona that fits"),
    Parted.TRAIT: mark("characteristic"),
    Parted.ANSWER: mark("answer"),
}
_MIX_BY: dict[str, str] = {
    Parted.CHANNEL.value: mark("other channels"),
    Parted.CAMPAIGN.value: mark("other campaigns"),
}
_DOUBTS: dict[Doubt, str] = {
    Doubt.MIX: mark("{share} of the change comes from {by}: perhaps other people, not other minds"),
    Doubt.OUTSIDE: mark("Something else changed meanwhile: {factors}"),
    Doubt.OWN_EFFECT: mark("This figure moves with our own budget and content, not only customers"),
    Doubt.SINGLE_SOURCE: mark("{most} of {n} answers came through one salesperson"),
    Doubt.LOW_COVERAGE: mark("Only {answered} of {leads} who could have answered did"),
}


class RevisionWords:
    """Says proposals in a language."""

    def __init__(
        self, translate: Translate, named: AnswerNamed, today: date, decimal: str = "."
    ) -> None:
        """Speak.

        Args:
            translate: turns a marked English literal into the language wanted.
            named: says an answer or a code of a vocabulary.
            today: the day.
            decimal: decimal separator, "," in Vietnamese.
        """
        self._translate, self._named = translate, named
        self._today, self._decimal = today, decimal

    def lines(self, one: EvidenceProposal, version: str) -> tuple[str, ...]:
        """Return the lines of a proposal.

        Args:
            one: the proposal.
            version: number of the version in force.
        """
        if one.leaving is not None:
            return self.leaving(one.leaving)
        if one.decision is not None:
            return tuple(line for line in (self._short(one),) if line)
        return tuple(line for line in self._lines(one, version) if line)

    def leaving(self, why: Leaving) -> tuple[str, ...]:
        """Say why a whole persona is to leave use."""
        said = []
        if why.unsupported:
            said.append(self._say(_UNSUPPORTED, n=why.unsupported))
        if why.qualified:
            said.append(self._say(_HARDLY_ANYBODY, k=why.fitting, n=why.qualified))
        return tuple(said)

    def _lines(self, one: EvidenceProposal, version: str) -> list[str]:
        if one.told is not None:
            told = {"people": one.told.people, "leads": one.told.leads}
            return [self._say(_TOLD, **told), self._topic(one)]
        found = [self._why(one), self.numbers(one.numbers, version)]
        if one.change is ProposedChange.RENEW and one.numbers.heard_on is not None:
            found.insert(0, self._say(_RENEWED, version=version))
            found.append(heard_said(one.numbers.heard_on, self._today, self._translate))
        found += [self.mix(each) for each in one.mixes]
        return [*found, self.rests(one)]

    def _short(self, one: EvidenceProposal) -> str:
        if one.told is not None:
            return self._say(_TOLD, people=one.told.people, leads=one.told.leads)
        return self._counts(one.numbers) if one.numbers.n else ""

    def numbers(self, numbers: Numbers, version: str) -> str:
        """Say the numbers behind a claim."""
        parts = [self._counts(numbers)]
        if numbers.share is not None:
            parts.append(
                self._say(
                    _SHARE,
                    share=_points(numbers.share),
                    level=_points(numbers.level),
                    low=_points(numbers.low),
                    high=_points(numbers.high),
                )
            )
        if numbers.was is not None:
            parts.append(self._say(_WAS, share=_points(numbers.was), version=version))
        if numbers.drift is not None:
            parts.append(self._drift(numbers.drift))
        return " · ".join(parts)

    def _counts(self, numbers: Numbers) -> str:
        return self._say(_COUNTS, support=numbers.support, against=numbers.against, n=numbers.n)

    def _drift(self, drift: Drift) -> str:
        return self._say(
            _BEYOND if drift.drifting else _NOT_BEYOND,
            before=_points(drift.before),
            now=_points(drift.now),
            p=self._chance(drift.p),
            q=self._chance(drift.p_adjusted),
        )

    def _why(self, one: EvidenceProposal) -> str:
        if one.answers and one.claim is not None:
            answer = self._named(one.claim.measured_by, one.answers[0])
            return self._say(_MOST, k=one.answered[0], n=one.answered[1], answer=answer)
        if one.quantifier is not None:
            return self._say(
                _QUANTIFIER, quantifier=self._named("quantifiers", one.quantifier).lower()
            )
        if one.split is None:
            return ""
        split = one.split
        groups = [
            self._group(split.by, name, counts)
            for name, counts in zip(split.groups, split.counts, strict=True)
        ]
        apart = self._say(
            _DIFFERENCE,
            points=_points(split.difference),
            low=_points(split.interval.low),
            high=_points(split.interval.high),
            p=self._chance(split.p),
            q=self._chance(split.p_adjusted),
        )
        said = self._say(_SPLIT, by=self.by(split.by), one=groups[0], other=groups[1])
        return f"{said} · {apart}"

    def _group(self, by: Parting, name: str, counts: Counts) -> str:
        return self._say(
            _GROUP,
            group=self.group(by, name),
            share=_points(counts.share),
            k=counts.support,
            n=counts.n,
        )

    def by(self, parting: Parting) -> str:
        """Say by what leads are parted."""
        if parting.kind is Parted.TRAIT:
            return parting.name
        if parting.kind is Parted.ANSWER:
            return self._named("", parting.name)
        return self._translate(_BY[parting.kind])

    def group(self, parting: Parting, name: str) -> str:
        """Say a group."""
        if parting.kind is Parted.ANSWER:
            return self._named(parting.name, name)
        if parting.kind is Parted.CHANNEL:
            return self._named("channels", name)
        return self._translate(mark("all others")) if name == "*" else name

    def mix(self, one: MixChange) -> str:
        """Say how much of a change only the mix of leads did."""
        return self._say(
            _MIX,
            points=_signed(one.now.share - one.before.share),
            mix=_signed(one.parts.mix),
            rate=_signed(one.parts.rate),
            by=self._translate(_MIX_BY[one.by.kind.value]),
        )

    def rests(self, one: EvidenceProposal) -> str:
        """Say what rests on a claim, where what is proposed would flag it."""
        resting = one.resting
        if not resting.messages or one.change is ProposedChange.RENEW:
            return ""
        messages, campaigns = ", ".join(resting.messages), ", ".join(resting.campaigns)
        return self._say(
            _RUNNING if campaigns else _MESSAGES, messages=messages, campaigns=campaigns
        )

    def _topic(self, one: EvidenceProposal) -> str:
        return self._say(_TOPIC, topic=self._translate(FIELDS[one.field]))

    def caution(self, caution: Caution) -> str:
        """Say what may explain the evidence otherwise."""
        values = dict(caution.values)
        if caution.doubt is Doubt.TARGETING:
            return self._targeting(values)
        if caution.doubt is Doubt.MIX:
            values["by"] = self._translate(_MIX_BY[values["by"]])
        if caution.doubt is Doubt.OUTSIDE:
            factors = values["factors"].split("\n")
            values["factors"] = ", ".join(self._named("outside_factors", one) for one in factors)
        return self._say(_DOUBTS[caution.doubt], **values)

    def _targeting(self, values: dict[str, str]) -> str:
        if "now" in values:
            sentence = mark("The ads reached others: “{before}” before, “{now}” now")
            return self._say(sentence, **values)
        if "moved" in values:
            by = self._translate(_MIX_BY[values["moved"]])
            return self._say(mark("Leads came by {by} than before: the ads may explain it"), by=by)
        by = self._translate(_MIX_BY[values["by"]])
        sentence = mark("The groups came by {by}: whom the ads reached may explain it")
        return self._say(sentence, by=by)

    def drifting(self, one: DriftingClaim) -> str:
        """Say how a claim is answered otherwise than in the iteration before, and why."""
        said = f"{one.claim.code} {one.claim.text}: {self._drift(one.drift)}"
        return ". ".join([said, *map(self.mix, one.mixes)])

    def shift(self, one: DistributionShift) -> str:
        """Say how leads are spread otherwise than in the iteration before."""
        what = (
            mark("Whom the ads reached changed, by {by}")
            if one.of_reach
            else mark("The customers are others, by {by}")
        )
        before, now = sum(one.before), sum(one.now)
        moved = max(
            range(len(one.groups)), key=lambda at: abs(one.now[at] / now - one.before[at] / before)
        )
        most = self._say(
            mark("{group} {before}% → {now}% ({n} → {m} leads)"),
            group=self.group(one.by, one.groups[moved]),
            before=_points(one.before[moved] / before),
            now=_points(one.now[moved] / now),
            n=before,
            m=now,
        )
        test = self._say(
            mark("p {p}, Cramér's V {v}, PSI {index} above {critical}"),
            p=self._chance(one.test.p),
            v=self._number(one.test.cramers_v),
            index=self._number(one.index.index),
            critical=self._number(one.index.critical),
        )
        return f"{self._say(what, by=self.by(one.by))}: {most} · {test}"

    def _chance(self, p: float) -> str:
        if p < 0.0001:
            return f"< {self._number(0.0001, 4)}"
        return f"= {self._number(p, 4 if p < 0.01 else 2)}"

    def _number(self, value: float, digits: int = 2) -> str:
        return f"{value:.{digits}f}".replace(".", self._decimal)

    def _say(self, sentence: str, **values: object) -> str:
        return fill(self._translate(sentence), values)


def _points(share: float) -> int:
    return round(100 * share)


def _signed(share: float) -> str:
    points = _points(share)
    return f"+{points}" if points > 0 else f"−{-points}" if points < 0 else "0"
