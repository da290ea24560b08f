"""The rows of private rounds, arguments, the test list, signatures and versions."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from domain.model import polls, release, testing
from domain.model.sides import Side
from persistence.row import Row, identity, part_of


class PollRow(Row):
    """A private round."""

    __tablename__ = "poll"
    entity = polls.Poll

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    kind: Mapped[polls.PollKind]
    round: Mapped[int]
    named: Mapped[bool]
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    taken_back_at: Mapped[datetime | None]
    topic: Mapped[polls.DotTopic | None]
    dots: Mapped[int]
    by_hand: Mapped[bool]


class VoterRow(Row):
    """A ballot paper."""

    __tablename__ = "voter"
    entity = polls.Voter

    id: Mapped[UUID] = identity()
    poll_id: Mapped[UUID] = part_of("poll")
    side: Mapped[Side]
    number: Mapped[int]
    name: Mapped[str]
    done: Mapped[bool]
    heads: Mapped[int]


class PollOptionRow(Row):
    """Something that a dot vote chooses among."""

    __tablename__ = "poll_option"
    entity = polls.PollOption

    id: Mapped[UUID] = identity()
    poll_id: Mapped[UUID] = part_of("poll")
    position: Mapped[int]
    code: Mapped[str]
    label: Mapped[str]
    thing_id: Mapped[UUID | None]


class DotsRow(Row):
    """A paper's dots on an option."""

    __tablename__ = "dots"
    entity = polls.Dots

    id: Mapped[UUID] = identity()
    voter_id: Mapped[UUID] = part_of("voter")
    option_id: Mapped[UUID] = part_of("poll_option")
    count: Mapped[int]


class ArgumentRow(Row):
    """A department's argument on a claim."""

    __tablename__ = "argument"
    entity = testing.Argument

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    claim_id: Mapped[UUID] = part_of("claim")
    side: Mapped[Side]
    text: Mapped[str]


class TestPickRow(Row):
    """A claim that is tested first."""

    __tablename__ = "test_pick"
    entity = testing.TestPick

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID] = part_of("session")
    claim_id: Mapped[UUID] = part_of("claim")
    position: Mapped[int]


class RatingRow(Row):
    """A voter's answer on a claim."""

    __tablename__ = "rating"
    entity = polls.Rating

    id: Mapped[UUID] = identity()
    voter_id: Mapped[UUID] = part_of("voter")
    claim_id: Mapped[UUID] = part_of("claim")
    of_ten: Mapped[int | None]


class BallotRow(Row):
    """A voter's place on the gradients of agreement."""

    __tablename__ = "ballot"
    entity = polls.Ballot

    id: Mapped[UUID] = identity()
    voter_id: Mapped[UUID] = part_of("voter")
    grade: Mapped[int]
    reason: Mapped[str]


class VersionRow(Row):
    """A signed state of the persona."""

    __tablename__ = "version"
    entity = release.Version

    id: Mapped[UUID] = identity()
    number: Mapped[str]
    session_id: Mapped[UUID | None] = part_of("session")
    released_at: Mapped[datetime]
    next_review: Mapped[date]
    content: Mapped[str]
    digest: Mapped[str]
    owner_decision: Mapped[str]
    taken_back_at: Mapped[datetime | None]
    notes: Mapped[str]
    withdrawn_at: Mapped[datetime | None]
    withdrawn_because: Mapped[str]


class SignatureRow(Row):
    """A department's sign under a version."""

    __tablename__ = "signature"
    entity = release.Signature

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID | None] = part_of("session")
    version_id: Mapped[UUID | None] = part_of("version")
    side: Mapped[Side]
    name: Mapped[str]
    signed_at: Mapped[datetime]
    digest: Mapped[str]


class ProposalRow(Row):
    """What was settled for the next version."""

    __tablename__ = "proposal"
    entity = release.Proposal

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID | None] = part_of("session")
    next_review: Mapped[date | None]
    owner_decision: Mapped[str]
    notes: Mapped[str]


class ReviewRow(Row):
    """A version that was reviewed and left as it is."""

    __tablename__ = "review"
    entity = release.Review

    id: Mapped[UUID] = identity()
    session_id: Mapped[UUID | None] = part_of("session")
    version_id: Mapped[UUID] = part_of("version")
    reviewed_at: Mapped[datetime]
    next_review: Mapped[date]
    notes: Mapped[str]
