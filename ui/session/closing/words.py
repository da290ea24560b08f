"""Puts what the services tell of a closing into the words of the window's language."""

from collections.abc import Sequence
from datetime import date

from domain.model.brief import Person
from domain.model.difference import Difference, Part
from domain.model.labels import AGREEMENT, CHANGES, SIDES
from domain.model.release import Proposal, Signature, Version
from domain.model.session import StepKind
from domain.model.sides import DEPARTMENTS, Side
from domain.services.agreeing import Agreement
from domain.services.concluding import SETTLED_IN, Content, Doubt
from domain.services.in_force import Standing
from domain.services.polling import BLOCKS, Opinion
from domain.text import Translate, mark
from ui.session.closing.looks import (
    BlockLook,
    DifferenceLine,
    GradeLine,
    KeyLook,
    OutcomeLook,
    PublishedLook,
    VersionLook,
)
from ui.shell.audience_painter import short

LEADS = {Side.MARKETING: "MKL", Side.SALES: "SAL"}
"""Code of the position that leads a department, as the catalogue has it."""

MOST_CODES = 6
"""Codes that a warning names before it counts the rest."""


class ClosingWords:
    """Makes looks; ``steps`` are the titles of the session's steps in the window's language."""

    def __init__(self, translate: Translate, steps: Sequence[tuple[StepKind, str]]) -> None:
        self._translate = translate
        self._steps = dict(steps)

    def content(self, content: Content, number: str) -> str:
        """Say what a version holds, as the voters are asked about it."""
        return self._translate(
            mark(
                "Version {number} · claims: {claims} · messages: {messages} · "
                "agreed obligations: {obligations}"
            )
        ).format(
            number=number,
            claims=content.claims,
            messages=content.messages,
            obligations=content.obligations,
        )

    def outcome(self, agreed: Agreement) -> OutcomeLook:
        """Show a closed ballot; of both departments together, always."""
        blocking = agreed.grades.get(BLOCKS, 0)
        papers = self._translate(mark("papers: {count}")).format(count=len(agreed.opinions))
        blocks = (
            self._translate(mark("blocking: {count}")).format(count=blocking)
            if blocking
            else self._translate(mark("nobody blocks"))
        )
        return OutcomeLook(
            summary=f"{papers} · {blocks}",
            grades=tuple(
                GradeLine(grade, self._translate(words), agreed.grades.get(grade, 0))
                for grade, words in AGREEMENT.items()
            ),
            doubts=tuple(_opinion(one) for one in agreed.reasons),
            earlier=tuple(_opinion(one) for one in agreed.earlier),
            blocked=agreed.blocked,
        )

    def block(
        self, agreed: Agreement, settled: Proposal | None, kinds: Sequence[StepKind]
    ) -> BlockLook:
        """Show why somebody blocks, and what settles it."""
        return BlockLook(
            blocks=tuple(one.reason for one in agreed.reasons if one.grade == BLOCKS),
            steps=tuple((kind, self._steps[kind]) for kind in kinds if kind in self._steps),
            decision=settled.owner_decision if settled else "",
        )

    def keys(self, agreed: Agreement, people: Sequence[Person]) -> tuple[KeyLook, ...]:
        """Show both keys; a lead who is in the room is the likely signer."""
        return tuple(self._key(side, agreed, people) for side in DEPARTMENTS)

    def version(
        self,
        content: Content,
        state: Standing,
        settled: Proposal | None,
        review: date,
        earliest: date,
    ) -> VersionLook:
        """Show what would be published."""
        current = state.current
        if current is None:
            since = self._translate(mark("The first version of this persona."))
        else:
            since = self._translate(
                mark("What differs from version {number}, in force now:")
            ).format(number=current.number)
        return VersionLook(
            number=state.next_number,
            content=self._translate(mark("claims: {claims} · messages: {messages}")).format(
                claims=content.claims, messages=content.messages
            ),
            since=since,
            differences=self.differences(state.differences),
            review=review,
            earliest=earliest,
            review_said=day_said(review),
            warnings=tuple(
                (kind, self._warning(doubt, codes), self._way(kind))
                for doubt, codes in content.doubts.items()
                for kind in [SETTLED_IN[doubt]]
            ),
            notes=settled.notes if settled else "",
        )

    def published(
        self,
        version: Version,
        signatures: Sequence[Signature],
        agreed: Agreement,
        state: Standing,
    ) -> PublishedLook:
        """Show a version in force."""
        facts = [(self._translate(SIDES[one.side]), self._signed(one.name)) for one in signatures]
        facts.append(
            (
                self._translate(mark("Published on")),
                day_said(version.released_at.astimezone().date()),
            )
        )
        facts.append((self._translate(mark("Next review")), day_said(version.next_review)))
        facts.append((self._translate(mark("Seal of the content")), short(version.digest)))
        if version.notes:
            facts.append((self._translate(mark("Release notes")), version.notes))
        if version.owner_decision:
            facts.append((self._translate(mark("The owner's decision")), version.owner_decision))
        changed = ""
        if state.draft:
            changed = self._translate(
                mark("Changed since: the next version would be {number}.")
            ).format(number=state.next_number)
        return PublishedLook(
            title=self._translate(mark("Version {number} is in force")).format(
                number=version.number
            ),
            facts=tuple(facts),
            doubts=tuple(_opinion(one) for one in (*agreed.earlier, *agreed.reasons)),
            changed=changed,
            differences=self.differences(state.differences),
        )

    def differences(self, found: Sequence[Difference]) -> tuple[DifferenceLine, ...]:
        """Show what differs, each with a sign and a word."""
        return tuple(
            DifferenceLine(one.sign, self._translate(CHANGES[one.kind]), self._thing(one))
            for one in found
        )

    def _thing(self, one: Difference) -> str:
        if one.part is Part.ASSUMPTIONS:
            return self._translate(mark("How claims are counted"))
        if one.before and one.after and one.before != one.after:
            return f"{one.code} · {one.before} → {one.after}"
        return f"{one.code} · {one.after or one.before}"

    def _key(self, side: Side, agreed: Agreement, people: Sequence[Person]) -> KeyLook:
        present = [one for one in people if one.side is side and one.present]
        leads = [one for one in present if one.role == LEADS[side]]
        signature = agreed.signatures.get(side)
        return KeyLook(
            side=side,
            name=self._translate(SIDES[side]),
            proposal=next((one.name for one in [*leads, *present]), ""),
            signed=signature.name if signature else "",
            outdated=side in agreed.outdated,
        )

    def _signed(self, name: str) -> str:
        return self._translate(mark("signed by {name}")).format(name=name)

    def _warning(self, doubt: Doubt, codes: Sequence[str]) -> str:
        named = ", ".join(codes[:MOST_CODES])
        if len(codes) > MOST_CODES:
            named += self._translate(mark(" and {count} more")).format(
                count=len(codes) - MOST_CODES
            )
        sentences = {
            Doubt.UNMEASURED: self._translate(mark("No question of the form tests {codes}.")),
            Doubt.UNSUPPORTED: self._translate(mark("No claim carries {codes}.")),
            Doubt.MATRIX: self._translate(mark("The matrix has errors in {codes}.")),
        }
        return sentences[doubt].format(codes=named)

    def _way(self, kind: StepKind) -> str:
        return self._steps.get(kind, "")


def day_said(day: date) -> str:
    """Say a day as both languages of the window write it."""
    return f"{day:%d/%m/%Y}"


def _opinion(one: Opinion) -> str:
    said = f"{one.grade}   {one.reason}"
    return f"{said} ({one.name})" if one.name else said
