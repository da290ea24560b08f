"""What customers of an example answer when they are asked on: in the shares heard of them last."""

from collections.abc import Iterator, Mapping, Sequence

from domain.model.evidence import Evidence, counted
from domain.model.feedback import FIRST, OTHER_ANSWER, SEVERAL, FeedbackField
from domain.model.persona import Claim
from domain.model.statistics.provenance import Provenance
from domain.ports import Reading
from domain.services.examples.shares import Shares


class Question:
    """A question of the form that measures claims, with the answers still to come."""

    def __init__(self, code: str, heard: Mapping[Claim, float], field: FeedbackField) -> None:
        """Begin with what was heard last.

        Args:
            code: of the question.
            heard: share of the answers that counted for each of its claims.
            field: of the form.
        """
        self.code = code
        counting = {answer for claim in heard for answer in claim.supporting}
        self._rest = next((one for one in field.answers if one not in counting), OTHER_ANSWER)
        self._first = _either({one: n for one, n in heard.items() if _is_first(one)}, self._rest)
        later = {one: n for one, n in heard.items() if not _is_first(one)}
        if field.kind == SEVERAL:
            self._dealt = [_either({one: share}, "") for one, share in later.items()]
        else:
            self._dealt = [_either(later, self._rest)] if later else []

    def next(self) -> tuple[str, ...]:
        """Return what the next customer answers: something else where nothing fits a claim."""
        found = [self._first.next()] if self._first else []
        found += [dealt.next() for dealt in self._dealt if dealt]
        return tuple(dict.fromkeys(one for one in found if one)) or (self._rest,)


def questions_asked(
    view: Reading, claims: Sequence[Claim], codes: frozenset[str]
) -> list[Question]:
    """Return the questions by which Sales measures claims, but for those with a place of their own.

    Args:
        view: the workspace.
        claims: what is to be measured.
        codes: questions that are left out.
    """
    fields = {one.code: one for one in view.of(FeedbackField).all()}
    found: dict[str, dict[Claim, float]] = {}
    for claim, share in heard_last(view, claims):
        code = claim.measured_by.removesuffix(FIRST)
        if code not in codes and code.split(".")[0] in fields:
            found.setdefault(code, {})[claim] = share
    return [Question(code, heard, fields[code.split(".")[0]]) for code, heard in found.items()]


def heard_last(view: Reading, claims: Sequence[Claim]) -> Iterator[tuple[Claim, float]]:
    """Give each claim with the share of the newest answers from Sales that counted for it."""
    for claim in claims:
        items = view.of(Evidence).all(claim_id=claim.id, kind=Provenance.SALES_FEEDBACK.value)
        if items:
            told = counted(max(items, key=lambda one: one.happened_on), claim)
            yield claim, told.support / told.n


def _either(heard: Mapping[Claim, float], rest: str) -> Shares[str] | None:
    """Deal out the answers that count for one of some claims, and for the others ``rest``."""
    weights = {
        answer: share / len(claim.supporting)
        for claim, share in heard.items()
        for answer in claim.supporting
    }
    if not weights:
        return None
    weights[rest] = max(0.0, 1 - sum(heard.values()))
    return Shares(weights)


def _is_first(claim: Claim) -> bool:
    return claim.measured_by.endswith(FIRST)
