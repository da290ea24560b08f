"""What lies on the table of a revision, as it is read at one moment."""

from dataclasses import dataclass
from datetime import date

from domain.model.customer_shift import DistributionShift, MixChange
from domain.model.persona import Claim
from domain.model.release import Version
from domain.model.revision import EvidenceProposal
from domain.model.statistics.drift import Drift
from domain.services.shifting import Aimed


@dataclass(frozen=True, slots=True)
class DriftingClaim:
    """A claim that customers answer otherwise than in the iteration before.

    Attributes:
        claim: the claim.
        drift: its shares then and now.
        mixes: how much of that only the mix of leads did, by channel and by campaign.
    """

    claim: Claim
    drift: Drift
    mixes: tuple[MixChange, ...]


@dataclass(frozen=True, slots=True)
class Revision:
    """Everything that lies on the table of a revision.

    Attributes:
        version: the version in force.
        next_number: number of the version that the draft would become; empty while it is the same.
        next_review: the day on which the version is looked at again.
        proposals: in their order, decided ones among them.
        drifting: claims that are answered otherwise than in the iteration before.
        shifts: how the leads are spread now and in the iteration before.
        aimed: whom the ads could reach in both.
    """

    version: Version
    next_number: str
    next_review: date
    proposals: tuple[EvidenceProposal, ...]
    drifting: tuple[DriftingClaim, ...]
    shifts: tuple[DistributionShift, ...]
    aimed: Aimed

    @property
    def decided(self) -> int:
        """How many proposals are decided."""
        return sum(one.decision is not None for one in self.proposals)

    @property
    def open(self) -> int:
        """How many are not."""
        return len(self.proposals) - self.decided

    @property
    def changes(self) -> bool:
        """Whether the draft differs from the version, so that there is something to publish."""
        return bool(self.next_number)
