"""Which question of Sales a column of a lead form puts, and which answer each of its values is.

A proposal by name and by value, in both languages; what it cannot tell says nothing, until a
person says it.
"""

from collections.abc import Sequence
from typing import Final

from domain.model.feedback import OTHER_ANSWER
from domain.model.form_answers import FormAsked, answer_key, parts_of
from domain.model.importing.bands import band_of
from domain.model.importing.census import ColumnTold
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.lexicon import Lexicon, words_of
from domain.model.importing.suggesting import looks_personal, trait_name

_MOST_VALUES: Final = 500
_ENOUGH: Final = 0.6
"""Share of the cells whose values must be answers of a question that the header does not name."""

_SOME: Final = 0.2
"""The same where the header is but another word for the question, as "age" is for age groups."""

_QUESTIONS: Final = Lexicon(
    {
        "budget_band": (
            *("budget", "price range", "ngan sach", "tam gia", "khoang gia", "muc gia"),
            *("tai chinh", "tam tai chinh", "muc dau tu", "chi phi du kien", "how much"),
        ),
        "timing_band": (
            *("timing", "timeline", "time frame", "thoi diem", "thoi diem mua", "khi nao", "when"),
            *("bao gio", "du dinh mua", "thoi gian mua", "thoi gian du kien", "how soon"),
        ),
        "decision_role": (
            *("decision role", "decision maker", "vai tro", "vai tro quyet dinh"),
            *("ai quyet dinh", "nguoi quyet dinh", "who decides", "your role"),
        ),
        "info_source": (
            *("info source", "hear about us", "how did you hear", "biet qua kenh nao"),
            *("biet qua dau", "biet den qua", "biet qua", "kenh biet den", "biet du an qua"),
            *("biet san pham qua", "hear of us", "find us", "qua dau"),
        ),
        "pain_points": (
            *("pain points", "pain point", "noi dau", "kho khan", "van de", "challenge"),
            *("biggest challenge", "dang gap", "lo lang nhat"),
        ),
        "objections": ("objections", "phan doi", "ban khoan", "lo ngai", "concern", "concerns"),
        "trigger": ("trigger", "dieu gi khien", "ly do tim mua", "why now"),
        "demographics.age_band": ("age band", "age", "age range", "tuoi", "do tuoi", "nhom tuoi"),
        "demographics.household": ("household", "gia dinh", "tinh trang gia dinh"),
        "demographics.occupation": ("occupation", "job", "nghe nghiep", "cong viec"),
        "main_motive": (
            *("main motive", "ly do mua", "muc dich mua", "mua de lam gi", "nhu cau", "purpose"),
            *("ly do chinh", "ly do chinh muon mua", "muc dich"),
        ),
        "current_home": ("current home", "dang o dau", "noi o hien tai", "nha hien tai"),
        "area": ("area", "khu vuc", "khu vuc dang o", "khu vuc sinh song", "where do you live"),
    },
    denials=False,
)
"""How forms put the questions that the method and its examples ask."""


def with_answers(
    mapping: LeadMapping, columns: Sequence[ColumnTold], asked: Sequence[FormAsked]
) -> LeadMapping:
    """Return a mapping whose characteristics answer the questions that they seem to put.

    A question is left to the first column that puts it; a column none of whose values is an answer
    of it puts none. A column that was left out, such as one with very many different lists of
    answers, becomes a characteristic where it names a question and answers it.
    """
    taken: set[str] = set()
    for told in columns:
        use = mapping.use_of(told.header)
        if use is None or use.field not in (LeadField.CHARACTERISTIC, LeadField.SKIP):
            continue
        free = [one for one in asked if one.code not in taken]
        question = _question_of(told, free)
        if question is not None and use.field is LeadField.SKIP:
            if looks_personal(told) or not _named(told, free) or _share(told, question) < _ENOUGH:
                continue
            use = use.meaning(LeadField.CHARACTERISTIC, trait_name(told.header))
        if question is not None:
            taken.add(question.code)
            mapping = mapping.with_use(answering(use, told, question))
    return mapping


def settled_answers(
    mapping: LeadMapping, columns: Sequence[ColumnTold], asked: Sequence[FormAsked]
) -> LeadMapping:
    """Return a mapping with a code for each value of the columns that answer a question.

    A question that the workspace does not ask is answered by no column, and an answer that is not
    in its list says nothing; the characteristic stays.
    """
    known = {one.code: one for one in asked}
    for told in columns:
        use = mapping.use_of(told.header)
        if use is not None and use.question:
            question = known.get(use.question)
            settled = use.answering("") if question is None else answering(use, told, question)
            mapping = mapping.with_use(settled)
    return mapping


def answering(use: ColumnUse, told: ColumnTold, question: FormAsked) -> ColumnUse:
    """Return a column with what its values answer; what a person said of a value stays."""
    codes = {code for code, _ in question.answers}
    kept = use.answers if use.question == question.code else ()
    pairs = [(value, code if code in codes else "") for value, code in kept]
    seen = {answer_key(value) for value, _ in pairs}
    for value, _ in values_told(told, question):
        key = answer_key(value)
        if key not in seen:
            seen.add(key)
            pairs.append((value, propose_answer(value, question)))
    return use.answering(question.code, tuple(pairs))


def values_told(told: ColumnTold, question: FormAsked) -> Sequence[tuple[str, int]]:
    """Return the values of a column as answers to a question, each with its number of cells.

    Where a lead may give several answers, each part of a cell is a value.
    """
    values = told.values[:_MOST_VALUES]
    if not question.several:
        return values
    counts: dict[str, int] = {}
    spelled: dict[str, str] = {}
    for value, count in values:
        for part in parts_of(value, lambda text: propose_answer(text, question)):
            one = spelled.setdefault(answer_key(part), part)
            counts[one] = counts.get(one, 0) + count
    return tuple(counts.items())


def propose_answer(value: str, question: FormAsked) -> str:
    """Return the code of the answer that a value seems to be; empty where nothing tells."""
    key, words = answer_key(value), words_of(value)
    names = [
        (code, {answer_key(one) for one in (code, name.vi, name.en)})
        for code, name in question.answers
    ]
    for code, keys in names:
        if key in keys:
            return code
    band = band_of(value)
    if band is not None:
        return _by_band(value, question)
    parts = [
        code
        for code, keys in names
        if code != OTHER_ANSWER and any(_is_part(words_of(one), words) for one in keys)
    ]
    return parts[0] if len(parts) == 1 else ""


def _by_band(value: str, question: FormAsked) -> str:
    """Return the answer with the very same band, or "other" where no band of the list meets it."""
    band = band_of(value)
    bands = {code: band_of(name.vi) or band_of(code) for code, name in question.answers}
    listed = [one for code, one in bands.items() if code != OTHER_ANSWER and one is not None]
    for code, one in bands.items():
        if one is not None and one == band:
            return code
    if band is None or not listed or OTHER_ANSWER not in bands:
        return ""
    return OTHER_ANSWER if all(band.apart_from(one) for one in listed) else ""


def _is_part(name: str, words: str) -> bool:
    return bool(name) and (f" {name} " in f" {words} " or f" {words} " in f" {name} ")


def _question_of(told: ColumnTold, asked: Sequence[FormAsked]) -> FormAsked | None:
    """Return the question that a column puts, or None."""
    by_name = _named(told, asked)
    if by_name:
        question = by_name[0]
        share = _share(told, question)
        return question if share >= _SOME or (share > 0 and _is_called(told, question)) else None
    fitting = [one for one in asked if _share(told, one, plainly=True) >= _ENOUGH]
    return fitting[0] if len(fitting) == 1 else None


def _named(told: ColumnTold, asked: Sequence[FormAsked]) -> list[FormAsked]:
    """Return the questions that the header of a column names."""
    by_name = [one for one in asked if _is_called(told, one)]
    found = _QUESTIONS.find(told.header)
    if not by_name and found is not None:
        by_name = [one for one in asked if one.code == found.meaning]
    return by_name


def _is_called(told: ColumnTold, question: FormAsked) -> bool:
    """Tell whether the header of a column is a name of the question itself."""
    return words_of(told.header) in {words_of(name) for name in _names(question)}


def _names(question: FormAsked) -> tuple[str, ...]:
    return question.code, question.name.vi, question.name.en


def _share(told: ColumnTold, question: FormAsked, *, plainly: bool = False) -> float:
    """Return the share of a column's cells that are answers of a question.

    Args:
        told: what stands in the column.
        question: the question.
        plainly: only its very words count, and only where there are two answers at least.
    """
    codes, counts = {}, dict(values_told(told, question))
    for value in counts:
        code = propose_answer(value, question)
        if code and not (plainly and (code == OTHER_ANSWER or not _plainly(value, question))):
            codes[value] = code
    if plainly and len(set(codes.values())) < 2:
        return 0.0
    whole = max(told.filled, sum(counts.values()) if question.several else 0, 1)
    return sum(counts[value] for value in codes) / whole


def _plainly(value: str, question: FormAsked) -> bool:
    key = answer_key(value)
    return any(
        key in {answer_key(one) for one in (code, name.vi, name.en)}
        for code, name in question.answers
    )
