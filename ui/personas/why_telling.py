"""Puts what stands behind a claim into the words of the window."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from domain.model.admiralty import grade_said
from domain.model.evidence import AGAINST, FOR, OTHER, Evidence
from domain.model.labels import SIDES
from domain.model.message_flags import MessageFlag
from domain.model.persona import Claim
from domain.model.sides import Side
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.services.asking import Asking
from domain.services.claim_words import heard_said
from domain.services.explained import Explaining
from domain.services.flag_words import flag_said
from domain.services.flagging import Flagging
from domain.services.quoting import Quoting, origin_of
from domain.services.tracing import Origin, Tracing
from domain.services.weighing import WeighedClaim, Weighing
from ui.desk import Desk
from ui.personas.why_looks import Reason, Resting, WhyLook


class WhyTelling(QObject):
    """Reads what stands behind a claim, and says it to a salesperson."""

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        """Read from a workspace."""
        super().__init__(parent)
        self._desk = desk

    def look(self, one: WeighedClaim) -> WhyLook:
        """Return everything behind a claim."""
        teller = self._desk.use(Explaining).teller(self._desk.translate)
        meaning, *warnings = teller.meaning(one).split("\n")
        trust = teller.trust(one)
        if trust:
            meaning = f"{meaning} {trust[0].upper()}{trust[1:]}."
        return WhyLook(
            claim_id=one.claim.id,
            code=one.claim.code,
            text=one.claim.text,
            share=self._share(one),
            meaning=meaning,
            warnings=tuple(warnings),
            coverage=self._coverage(one),
            groups=tuple(self._groups(one.claim)),
            beliefs=tuple(self._beliefs(one)),
            details=tuple(self._details(one)),
            messages=tuple(self._messages(one.claim)),
        )

    def kind_said(self, kind: Provenance) -> str:
        """Say a provenance."""
        return self._desk.catalogue.term("provenance", kind.value).said(self._desk.tongue())

    def answers_said(self, claim: Claim, answers: tuple[str, ...]) -> str:
        """Say answers of the question by which a claim is measured."""
        return " / ".join(self._answer_said(claim, one) for one in answers)

    def _answer_said(self, claim: Claim, answer: str) -> str:
        fixed = {
            OTHER: self.tr("other answers"),
            FOR: self.tr("yes, it is so"),
            AGAINST: self.tr("no, it is not so"),
        }
        if answer in fixed:
            return fixed[answer]
        named = self._desk.use(Asking).answer_named(claim.measured_by, answer)
        return named.said(self._desk.tongue())

    def _messages(self, claim: Claim) -> Iterator[Resting]:
        now, weighed = self._desk.bench.clock.now(), self._desk.use(Weighing).weigh()
        for one in self._desk.use(Flagging).resting_on(claim.id, weighed):
            stopped = one.flag is MessageFlag.STOP_AND_REVIEW or one.overdue(now)
            said = flag_said(one, now, self._desk.translate)
            yield Resting(one.message.id, one.message.text, said, "bad" if stopped else "warn")

    def _share(self, one: WeighedClaim) -> str:
        """Say the share alone: what the status means tells its interval and who answered."""
        if one.share is None:
            return ""
        share = round(100 * one.share.estimate)
        return self.tr("About {share} of 100 customers").format(share=share)

    def _coverage(self, one: WeighedClaim) -> str:
        if not one.coverage.known:
            return ""
        return self.tr(
            "As far as it was written down, {answered} of {leads} customers answered; {not_asked}"
            " were not asked, {no_answer} gave no clear answer."
        ).format(
            answered=one.coverage.answered,
            leads=one.coverage.leads,
            not_asked=one.coverage.not_asked,
            no_answer=one.coverage.no_answer,
        )

    def _groups(self, claim: Claim) -> Iterator[tuple[str, tuple[Reason, ...]]]:
        told: dict[str, list[Reason]] = {}
        for origin in self._desk.use(Tracing).origins(claim.id):
            told.setdefault(self._group_of(origin), []).append(self._reason(claim, origin))
        told[self.tr("Reported lead by lead")] = list(self._reported(claim))
        told[self.tr("Words of customers")] = list(self._quotes(claim))
        reported = self.tr("Reported lead by lead")
        order = (reported, self.tr("For it"), self.tr("Against it"), self.tr("Either way"))
        last = (self.tr("Words of customers"), self.tr("Judged"), self.tr("Noted in the session"))
        for title in (*order, *last):
            if told.get(title):
                yield title, tuple(told.pop(title))
        yield from ((title, tuple(reasons)) for title, reasons in told.items() if reasons)

    def _reported(self, claim: Claim) -> Iterator[Reason]:
        """Say what leads said to Sales and on forms; nobody changes it here."""
        titles = {
            Provenance.SALES_FEEDBACK: self.tr(
                "Sales' feedback on leads: {support} true, {against} not true ({n} leads)"
            ),
            Provenance.LEAD_FORM: self.tr(
                "Answers on lead forms: {support} true, {against} not true ({n} leads)"
            ),
        }
        for one in self._desk.use(Tracing).spoken(claim.id):
            on_form = one.kind is Provenance.LEAD_FORM
            side = Side.MARKETING if on_form else Side.SALES
            said = titles[one.kind].format(
                support=one.support, against=one.against, n=one.support + one.against
            )
            given = [f"{self.answers_said(claim, given)}: {n}" for given, n in one.given]
            source = (
                self.tr("newest {day}; a lead that also told Sales counts there")
                if on_form
                else self.tr("newest {day}, through {people} people")
            )
            yield Reason(
                side.value,
                self._desk.translate(SIDES[side]),
                "\n".join((said, " · ".join(given))) if on_form else said,
                source.format(day=f"{one.heard_on:%d/%m/%Y}", people=one.people),
            )

    def _group_of(self, origin: Origin) -> str:
        if origin.merged is not None:
            return self.tr("Merged into it, not counted here: {code} {text}").format(
                code=origin.merged.code, text=origin.merged.text
            )
        if origin.evidence is None or origin.counted is None:
            return self.tr("Noted in the session")
        if WEIGHTS[Provenance(origin.evidence.kind)].judgement:
            return self.tr("Judged")
        support, against = origin.counted.support, origin.counted.against
        if support > against:
            return self.tr("For it")
        return self.tr("Against it") if against > support else self.tr("Either way")

    def _quotes(self, claim: Claim) -> Iterator[Reason]:
        merged = self._desk.use(Tracing).merged(claim.id)
        ids = {claim.id, *(one.id for one in merged)}
        for heard in self._desk.use(Quoting).quotes():
            quote = heard.quote
            if not ids.isdisjoint(quote.claim_ids):
                side = self._desk.translate(SIDES[quote.side])
                origin = f"{quote.code} · {origin_of(quote, self._desk.translate)}"
                yield Reason(quote.side.value, side, f"“{quote.text}”", origin)

    def _reason(self, claim: Claim, origin: Origin) -> Reason:
        claim = origin.merged or claim
        side = self._desk.translate(SIDES[origin.side])
        item, count = origin.evidence, origin.counted
        if item is None or count is None:
            return Reason(origin.side.value, side, origin.note or "", origin.code)
        said = self.tr("{support} of {n} answers for it").format(support=count.support, n=count.n)
        given = [
            f"{self.answers_said(claim, part.answers)}: {part.count}"
            for part in item.answered
            if part.count
        ]
        if count.unclear:
            given.append(self.tr("{n} could be either").format(n=count.unclear))
        grade = item.grade or WEIGHTS[Provenance(item.kind)].admiralty
        return Reason(
            origin.side.value,
            side,
            "\n".join(part for part in (said, " · ".join(given), item.note) if part),
            self._source(item, grade),
            None if origin.merged else item.id,
            grade_said(grade, self._desk.translate),
        )

    def _source(self, item: Evidence, grade: str) -> str:
        asked = self.tr("asked by {code}").format(code=item.gathered_by) if item.gathered_by else ""
        silent = ""
        if item.not_asked or item.no_answer:
            silent = self.tr("{a} not asked, {b} no answer").format(
                a=item.not_asked, b=item.no_answer
            )
        age = heard_said(item.happened_on, self._desk.bench.today(), self._desk.translate)
        told = (
            self.kind_said(Provenance(item.kind)),
            item.source,
            f"{item.happened_on:%d/%m/%Y}, {age}",
            item.lead,
            asked,
            silent,
            grade,
        )
        return " · ".join(part for part in told if part)

    def _beliefs(self, one: WeighedClaim) -> Iterator[str]:
        """Say what each side believed; only a closed round is ever among it."""
        if one.ratings:
            for side, spread in one.ratings.sides.items():
                yield self.tr("{side}: {median} of 10 customers ({n} people rated)").format(
                    side=self._desk.translate(SIDES[side]), median=f"{spread.median:g}", n=spread.n
                )
            joint = one.ratings.joint
            if joint is not None and not one.ratings.sides:
                yield self.tr("Everybody: {median} of 10 customers ({n} people rated)").format(
                    median=f"{joint.median:g}", n=joint.n
                )
        if one.claim.owner_of_ten is not None:
            yield self.tr("Owner: {n} of 10 customers").format(n=one.claim.owner_of_ten)

    def _details(self, one: WeighedClaim) -> Iterator[str]:
        if one.posterior is None:
            return
        if one.threshold is not None:
            yield self.tr("Held against a share of {tau}%").format(tau=round(100 * one.threshold))
        yield self.tr("{n} answers weigh as much as {n_eff} fresh, reliable ones").format(
            n=one.support + one.against, n_eff=_number(one.posterior.n_eff)
        )
        if one.posterior.p_holds is not None:
            yield self.tr("Chance that the claim holds: {p}%").format(
                p=round(100 * one.posterior.p_holds)
            )
        bounds = one.coverage.bounds
        if bounds is not None:
            yield self.tr(
                "Whatever those who did not answer would say: between {low} and {high}%"
            ).format(low=round(100 * bounds.low), high=round(100 * bounds.high))
        if one.sources.answers and one.sources.design_effect.factor > 1:
            effect = one.sources.design_effect
            yield self.tr(
                "Answers through one consultant are alike: design effect {factor},"
                " worth {n} independent answers"
            ).format(factor=_number(effect.factor), n=_number(effect.n_eff))
        yield self.tr(
            "Grades: letter A to F how reliable the source is, digit 1 to 6 how credible what it"
            " says is; shown, never counted"
        )


def _number(value: float) -> str:
    """Write a number as the language writes it."""
    return QLocale().toString(value, "f", 1)
