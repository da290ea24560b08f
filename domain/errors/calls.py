"""Facts about calls, their scores and their draws."""

from domain.errors.fact import DomainError
from domain.marking import mark


class CallCodeTaken(DomainError):
    """Another call has the code."""

    sentence = mark("There is a call {code} already. Give this one another code.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class CallInFuture(DomainError):
    """A call is said to be of a day that has not come yet."""

    sentence = mark("{day} has not come yet. A call is of today or earlier.")

    def __init__(self, *, day: str) -> None:
        super().__init__(day=day)


class RecordingNeedsConsent(DomainError):
    """A recording is to be kept of a customer who has not agreed to it."""

    sentence = mark(
        "The customer has not agreed to the recording, so it may not be kept. Tick the consent if "
        "it was given, or take the recording away."
    )


class CallWasDrawn(DomainError):
    """What a draw rests on is to be changed."""

    sentence = mark(
        "{code} took part in a draw: its code, day and consultant stay, so that the draw can be "
        "checked, and it is not removed."
    )

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class TimeMarkUnreadable(DomainError):
    """A moment was typed that is none, or lies behind the end of the call."""

    sentence = mark("“{typed}” is no moment of this call. Write minutes and seconds, like 4:12.")

    def __init__(self, *, typed: str) -> None:
        super().__init__(typed=typed)


class MomentUsed(DomainError):
    """A moment is a quote, or evidence, already."""

    sentence = mark("This moment is written down so already.")


class SelfScoring(DomainError):
    """Somebody is to score a call of their own."""

    sentence = mark(
        "{rater} spoke in this call, and nobody scores a call of their own. Let a colleague do it."
    )

    def __init__(self, *, rater: str) -> None:
        super().__init__(rater=rater)


class RaterOfOtherSide(DomainError):
    """Somebody is to score for a department to which they do not belong."""

    sentence = mark(
        "{rater} belongs to the other department. One rater is from Marketing, one from Sales."
    )

    def __init__(self, *, rater: str) -> None:
        super().__init__(rater=rater)


class RaterTwice(DomainError):
    """Somebody is to score a call twice."""

    sentence = mark("{rater} has scored this call already. Ask somebody else.")

    def __init__(self, *, rater: str) -> None:
        super().__init__(rater=rater)


class PaperOfAnother(DomainError):
    """Somebody else is to go on with a rating that was begun."""

    sentence = mark(
        "{rater} has begun this paper and goes on with it. Nobody else reads it before both are "
        "shown."
    )

    def __init__(self, *, rater: str) -> None:
        super().__init__(rater=rater)


class RaterMissing(DomainError):
    """It is not known who scores."""

    sentence = mark("Say first who scores: a code is enough.")


class CallNeedsConsent(DomainError):
    """A call is to be scored to which the customer has not agreed."""

    sentence = mark("The customer of {code} has not agreed to it, so the call is not scored.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class CallHasNoConsultant(DomainError):
    """A call is to be scored of which nobody knows who spoke."""

    sentence = mark("Say first who spoke in {code}: a score is of somebody.")

    def __init__(self, *, code: str) -> None:
        super().__init__(code=code)


class AlreadyScored(DomainError):
    """A rating is handed in, or the call is scored already."""

    sentence = mark("This is handed in already, and stays as it is.")


class MarksMissing(DomainError):
    """A rating is to be handed in that does not answer every question."""

    sentence = mark("{count} questions are without an answer. Give 0 to 4, or N where it may be.")

    def __init__(self, *, count: int) -> None:
        super().__init__(count=count)


class NothingApplies(DomainError):
    """A rating calls every question not applicable."""

    sentence = mark("Not one question applies, so there is no score. Answer at least one.")


class RatingsMissing(DomainError):
    """Scores are to be shown before both departments have handed theirs in."""

    sentence = mark("Scores are shown when both departments have handed theirs in.")


class ScoresHidden(DomainError):
    """Something is asked of scores that are not shown yet."""

    sentence = mark("The scores of this call are not shown yet.")


class ThirdNotNeeded(DomainError):
    """A third rating is to be given though the first two agree."""

    sentence = mark("The first two ratings lie close enough together. No third one is needed.")


class ThirdMissing(DomainError):
    """A score is to be disputed that is not there yet."""

    sentence = mark("The third rating is missing. Let it be given first.")


class NotTheScored(DomainError):
    """Somebody else than the scored person disputes."""

    sentence = mark("Only {consultant}, who spoke in the call, disputes its score.")

    def __init__(self, *, consultant: str) -> None:
        super().__init__(consultant=consultant)


class DisputeOpen(DomainError):
    """A second dispute is to be raised while one is open."""

    sentence = mark("A dispute on this score is open. Settle it first.")


class DisputeSettled(DomainError):
    """A settled dispute is to be answered or settled again."""

    sentence = mark("This dispute is settled already, and stays as it is.")


class DisputeUnanswered(DomainError):
    """A dispute is to be settled that nobody has answered."""

    sentence = mark("Answer the dispute before it is settled.")


class ScoreOutOfBounds(DomainError):
    """A score lies outside 0 to 100."""

    sentence = mark("A score is a number from 0 to 100.")


class NoCallsToDraw(DomainError):
    """Nothing is left to be drawn."""

    sentence = mark(
        "No call from {starts} to {ends} can be drawn: each needs the customer's consent and a "
        "known consultant, and none is drawn twice or beyond the number wanted."
    )

    def __init__(self, *, starts: str, ends: str) -> None:
        super().__init__(starts=starts, ends=ends)


class DrawOutOfBounds(DomainError):
    """Too few or too many calls of each consultant are to be drawn."""

    sentence = mark("Draw {least} to {most} calls of each consultant.")

    def __init__(self, *, least: int, most: int) -> None:
        super().__init__(least=least, most=most)


class WeightOutOfBounds(DomainError):
    """A question's weight or minus points are none."""

    sentence = mark("Weight and minus points are whole numbers from 1 to {most}.")

    def __init__(self, *, most: int) -> None:
        super().__init__(most=most)


class LastScoredQuestion(DomainError):
    """A scorecard would be left without a question that gives points."""

    sentence = mark("A scorecard needs at least one question that is scored from 0 to 4.")
