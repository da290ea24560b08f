"""Disputing scores: the scored person objects with a reason, is answered, and it is settled.

Each step is a fact. What the raters gave stays beside what became of it.
"""

from dataclasses import replace
from uuid import UUID

from domain.errors import (
    DisputeOpen,
    DisputeSettled,
    DisputeUnanswered,
    NotTheScored,
    ReasonMissing,
    ScoreOutOfBounds,
    ScoresHidden,
    TextMissing,
    ThirdMissing,
)
from domain.model.call_library import Call
from domain.model.call_scoring import CallDispute, CallScoring, DisputeOutcome
from domain.model.journal import UndoRole
from domain.services.judged_calls import judged_call
from domain.services.workbench import Workbench
from domain.text import TEXT_LIMIT, check_length, clean, fold


class DisputingScores:
    """Use cases around disputes on the score of a call."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def raise_dispute(self, call_id: UUID, by: str, reason: str) -> CallDispute:
        """Object to a score.

        Args:
            call_id: the call.
            by: code of the scored person.
            reason: why.

        Raises:
            ScoresHidden: the scores are not shown.
            ThirdMissing: there is no final score yet.
            NotTheScored: somebody else objects.
            DisputeOpen: one is open.
            ReasonMissing, TextTooLong: it has no reason, or one that does not fit.
        """
        words = _words(reason)
        if not words:
            raise ReasonMissing
        with self._bench.reading() as view:
            judged = judged_call(view, view.of(Call).get(call_id))
        if judged.verdict is None or judged.scoring is None:
            raise ScoresHidden
        if judged.verdict.final is None:
            raise ThirdMissing
        if fold(by) != fold(judged.call.consultant):
            raise NotTheScored(consultant=judged.call.consultant)
        if any(one.outcome is None for one in judged.disputes):
            raise DisputeOpen
        dispute = CallDispute(
            self._bench.secrets.new_id(),
            judged.scoring.id,
            judged.call.consultant,
            self._bench.clock.now(),
            words,
        )
        self._keep("dispute_score", dispute, judged.call.code)
        return dispute

    def answer(self, dispute_id: UUID, answer: str) -> None:
        """Answer a dispute, for the raters; until it is settled the answer may be put otherwise.

        Raises:
            DisputeSettled: it is settled.
            TextMissing, TextTooLong: there is no answer, or it does not fit.
        """
        words = _words(answer)
        if not words:
            raise TextMissing
        dispute, code = self._open(dispute_id)
        answered = replace(dispute, answer=words, answered_at=self._bench.clock.now())
        self._keep("answer_dispute", answered, code)

    def settle(
        self,
        dispute_id: UUID,
        outcome: DisputeOutcome,
        reason: str,
        *,
        score: float | None = None,
    ) -> None:
        """Settle a dispute with a reason: the score stands, is changed, or is set aside.

        Args:
            dispute_id: the dispute.
            outcome: how it ends.
            reason: why.
            score: the score that holds since, where it is changed.

        Raises:
            DisputeSettled: it is settled.
            DisputeUnanswered: nobody has answered it.
            ReasonMissing, TextTooLong: it has no reason, or one that does not fit.
            ScoreOutOfBounds: the new score is none.
        """
        words = _words(reason)
        if not words:
            raise ReasonMissing
        dispute, code = self._open(dispute_id)
        if dispute.answered_at is None:
            raise DisputeUnanswered
        changed = outcome is DisputeOutcome.CHANGED
        if changed and (score is None or not 0 <= score <= 100):
            raise ScoreOutOfBounds
        settled = replace(
            dispute,
            outcome=outcome,
            score=score if changed else None,
            settled_reason=words,
            settled_at=self._bench.clock.now(),
        )
        self._keep("settle_dispute", settled, code)

    def _open(self, id: UUID) -> tuple[CallDispute, str]:
        with self._bench.reading() as view:
            dispute = view.of(CallDispute).get(id)
            call_id = view.of(CallScoring).get(dispute.scoring_id).call_id
            code = view.of(Call).get(call_id).code
        if dispute.outcome is not None:
            raise DisputeSettled
        return dispute, code

    def _keep(self, key: str, dispute: CallDispute, code: str) -> None:
        with self._bench.doing(key, role=UndoRole.BARRIER, code=code) as work:
            work.of(CallDispute).put(dispute)


def _words(text: str) -> str:
    return check_length(clean(text, multiline=True), TEXT_LIMIT)
