"""Looking a claim over before the room accepts it."""

import re
from collections.abc import Iterator, Sequence

from domain.marking import mark
from domain.model.findings import Finding, Level
from domain.model.quantifiers import QUANTIFIERS, Quantifier, quantifier_in
from domain.model.rewording import observable, two_claims, with_quantifier
from domain.text import clean

__all__ = [
    "QUANTIFIERS",
    "Finding",
    "Level",
    "Quantifier",
    "lint_claim",
    "quantifier_in",
]

_JUDGEMENTS = (
    "khách xịn|xịn|thiện chí|tiềm năng|data rác|rác|chất lượng|khách tốt|lead tốt|khách ngon"
    "|lead ngon|khách nét|khách vip|khách ảo|số ảo|nghiêm túc|khó tính|dễ tính|đẳng cấp|vớ vẩn"
    "|linh tinh|hời hợt"
    "|good|bad|great|serious|junk|rubbish|trash|garbage|worthless|promising|ideal|picky"
    "|high[ -]quality|low[ -]quality|quality (?:leads?|customers?)|potential (?:customers?|buyers?)"
    "|time[ -]wasters?|t[iy]re[ -]kickers?"
)
_JUDGEMENT = re.compile(rf"\b(?:{_JUDGEMENTS})\b")

_JOINING = re.compile(r"\s+(?:và|hoặc|and|or|as well as|cũng như)\s+")
_PEOPLE = """
vợ chồng cha mẹ bố ba má con cháu ông bà anh chị em dâu rể cô chú bác dì bạn trai gái nam nữ
husband wife father mother parents children child son daughter grandparents brother sister men
women boys girls
"""
_TIMES = """
sáng trưa chiều tối đêm thứ chủ cuối tuần tháng năm
mornings evenings nights weekdays weekends saturdays sundays
"""
_BELONGING = tuple(frozenset(words.split()) for words in (_PEOPLE, _TIMES))
_SET_PHRASE = re.compile(
    r"\b(?:sales và marketing|marketing và sales|sales and marketing|marketing and sales"
    r"|ăn và ở|ngày và đêm|đi và về|mua và bán|terms and conditions|day and night|yes or no"
    r"|more or less|(?:giữa|between) [^,.;]{1,40} (?:và|and) \S+)$"
)
_EDGE = re.compile(r"""^[\W_]+|[\W_]+$""")

_NARROWING = re.compile(
    r"^(?:trong (?:nhóm|số|các)|với nhóm|riêng)\b|\blead đạt\b|\bca ký\b"
    r"|^(?:in|among|within|of) (?:the|those)\b|\bqualified leads?\b"
)


def lint_claim(
    *,
    text: str,
    quantifier: str | None,
    feedback_field: str | None,
    supporting: Sequence[str],
    importance: int | None,
    scope: str = "",
) -> tuple[Finding, ...]:
    """Look a claim over before it is accepted.

    A claim says how many of whom do what can be observed, and by which answers of which question
    of the feedback form. Warnings may be accepted by people who know better.

    Args:
        text: the sentence.
        quantifier: code of the quantifier chosen, or None.
        feedback_field: code of the question that can disprove it; empty or None while unknown.
        supporting: answers to that question that count for it.
        importance: 1 to 3, or None while nobody has said.
        scope: condition on the leads counted; empty means all who were talked with.

    Returns:
        Findings, errors first.
    """
    text = clean(text)
    found = [
        *_about_quantifier(text, quantifier),
        *_about_measuring(feedback_field, supporting),
        *_about_importance(importance),
        *_two_ideas(text),
        *_judgement(text),
        *_about_scope(text, scope),
    ]
    return tuple(sorted(found, key=lambda finding: list(Level).index(finding.level)))


def _about_quantifier(text: str, chosen: str | None) -> Iterator[Finding]:
    said = quantifier_in(text)
    if chosen not in QUANTIFIERS and said is None:
        yield Finding(
            "NO_QUANTIFIER",
            Level.ERROR,
            mark("How many customers is this? Say most, many, some or rarely, or choose it."),
            wording=(with_quantifier(text),) if text else (),
        )
    elif chosen not in QUANTIFIERS:
        yield Finding(
            "QUANTIFIER_NOT_CHOSEN",
            Level.INFO,
            mark("The sentence says how many; choose the same quantifier so that it is counted."),
            proposal=said,
        )
    elif said is not None and said != chosen:
        yield Finding(
            "QUANTIFIER_DIFFERS",
            Level.WARNING,
            mark("The sentence says another quantifier than the one chosen."),
            proposal=said,
        )


def _about_measuring(field: str | None, supporting: Sequence[str]) -> Iterator[Finding]:
    if not field:
        yield Finding(
            "NO_FEEDBACK_FIELD",
            Level.ERROR,
            mark("Which question to the customer would show that this is wrong? Choose it."),
        )
    elif not any(supporting):
        yield Finding(
            "NO_SUPPORTING_ANSWERS",
            Level.ERROR,
            mark("Which answers to this question count for the claim? Choose at least one."),
        )


def _about_importance(importance: int | None) -> Iterator[Finding]:
    if importance not in {1, 2, 3}:
        yield Finding(
            "NO_IMPORTANCE",
            Level.ERROR,
            mark("How much depends on it? Choose an importance from 1 to 3."),
        )


def _two_ideas(text: str) -> Iterator[Finding]:
    for joint in _JOINING.finditer(text.casefold()):
        before, after = text[: joint.start()], text[joint.end() :]
        if not _one_thing(before, joint.group().strip(), after):
            yield Finding(
                "TWO_IDEAS",
                Level.WARNING,
                mark(
                    "“{first}” and “{second}” look like two ideas. If one may be true without"
                    " the other, write two claims."
                ),
                {"first": _tail(before), "second": _head(after)},
                wording=two_claims(before, after),
            )
            return


def _one_thing(before: str, joint: str, after: str) -> bool:
    """Tell whether one thing is joined: people, times, names or numbers that go together."""
    last, first = _word(before.split()[-1:]), _word(after.split()[:1])
    pair = {last.casefold().rsplit("/", 1)[-1], first.casefold()}
    if any(pair <= words for words in _BELONGING):
        return True
    if last[:1].isupper() and first[:1].isupper():
        return True
    if last[-1:].isdigit() and first[:1].isdigit():
        return True
    return bool(_SET_PHRASE.search(f"{before} {joint} {first}".casefold()))


def _word(words: Sequence[str]) -> str:
    return _EDGE.sub("", words[0]) if words else ""


def _tail(text: str) -> str:
    return " ".join(text.split()[-4:])


def _head(text: str) -> str:
    return " ".join(text.split()[:4])


def _judgement(text: str) -> Iterator[Finding]:
    match = _JUDGEMENT.search(text.casefold())
    if match:
        instead = observable(text, match.group())
        yield Finding(
            "JUDGEMENT_WORD",
            Level.WARNING,
            mark("“{word}” is a judgement. Say what the customer does or answers instead."),
            {"word": match.group()},
            wording=(instead,) if instead else (),
        )


def _about_scope(text: str, scope: str) -> Iterator[Finding]:
    if not scope and _NARROWING.search(text.casefold()):
        yield Finding(
            "NO_SCOPE",
            Level.INFO,
            mark("This speaks of some of the customers only. Say of which leads it is counted."),
        )
