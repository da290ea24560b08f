"""Claims as their list shows them, in the language of the window."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from PySide6.QtCore import QObject

from domain.model.labels import FLAGS, SIDES, STATUS_SIGNS, STATUSES
from domain.model.persona import Claim
from domain.model.wording import Tongue
from domain.services.claim_words import heard_said
from domain.services.explained import Explaining
from domain.services.weighing import WeighedClaim
from ui.desk import Desk
from ui.personas.claim_row import ClaimLook

_TONES = {"supported": "good", "contested": "warn", "contradicted": "bad"}


class ClaimLooks(QObject):
    """Puts weighed claims into words; what was not weighed anew is not said anew."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._looks: dict[UUID, tuple[WeighedClaim, ClaimLook]] = {}
        self._said_in: tuple[Tongue, date] | None = None
        self._ages: dict[date, str] = {}
        self.begin()

    def begin(self) -> None:
        """Tell from now on in today's language, on today's day, by the method's numbers of now."""
        self._teller = self._desk.use(Explaining).teller(self._desk.translate)
        said_in = (self._desk.tongue(), self._desk.bench.today())
        if said_in != self._said_in:
            self._said_in = said_in
            self._looks.clear()
            self._ages.clear()

    def foot(self, weighed: Sequence[WeighedClaim]) -> str:
        """Say how many claims of a group are the owner's word alone."""
        unheard = sum("one_way" in one.flags for one in weighed)
        if not unheard:
            return ""
        return self.tr("{n} of the owner's statements not yet heard from any customer").format(
            n=unheard
        )

    def subtitle(self, weighed: Sequence[WeighedClaim]) -> str:
        """Say how many claims there are, and how many of them ask for a look."""
        counts = [str(len(weighed))]
        contested = sum(one.status.value in ("contested", "contradicted") for one in weighed)
        stale = sum("stale" in one.flags for one in weighed)
        if contested:
            counts.append(self.tr("{n} contested").format(n=contested))
        if stale:
            counts.append(self.tr("{n} stale").format(n=stale))
        level = next((one.posterior.level for one in weighed if one.posterior), None)
        if level is not None:
            words = self.tr("share of customers with its {level}% interval")
            counts.append(words.format(level=round(100 * level)))
        return " · ".join(counts)

    def look(self, one: WeighedClaim) -> ClaimLook:
        """Return how a claim looks; one that was not weighed anew looks as it did."""
        before = self._looks.get(one.claim.id)
        if before is None or before[0] is not one:
            before = self._looks[one.claim.id] = (one, self._said(one))
        return before[1]

    def _said(self, one: WeighedClaim) -> ClaimLook:
        status = one.status.value
        figures = one.share
        return ClaimLook(
            id=one.claim.id,
            code=one.claim.code,
            text=one.claim.text,
            sides=tuple(
                (side.value, self._desk.translate(SIDES[side])) for side in one.claim.sides
            ),
            status=self._desk.translate(STATUSES[status]),
            tone=_TONES.get(status, "neutral"),
            sign=STATUS_SIGNS[status],
            share=(figures.estimate, figures.low, figures.high) if figures else None,
            counts=self._counts(one),
            heard=self._heard(one.heard_on),
            flags=tuple(self._desk.translate(FLAGS[flag]) for flag in one.flags),
            trust=self._teller.trust(one),
        )

    def meaning(self, one: WeighedClaim) -> str:
        """Say what a claim's status and flags mean."""
        return self._teller.meaning(one)

    def _counts(self, one: WeighedClaim) -> str:
        if one.support + one.against:
            return self.tr("{support} for · {against} against").format(
                support=one.support, against=one.against
            )
        unheard = self.tr("No customer has been heard on it")
        joint = one.ratings.joint if one.ratings else None
        if joint is None:
            return unheard
        rating = self.tr("rated {median} of 10 by {n} people").format(
            median=f"{joint.median:g}", n=joint.n
        )
        return f"{unheard} · {rating}"

    def _heard(self, day: date | None) -> str:
        if day is None:
            return ""
        if day not in self._ages:  # many claims were heard on the same few days
            self._ages[day] = heard_said(day, self._desk.bench.today(), self._desk.translate)
        return self._ages[day]


def plain_look(claim: Claim) -> ClaimLook:
    """Return how a claim looks that is out of use: its words alone."""
    return ClaimLook(claim.id, claim.code, claim.text, (), "", "neutral", "", None, "", "", ())
