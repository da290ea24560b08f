"""Something new: suggested groups, and what people make of them."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.errors import NothingTold, TextMissing
from domain.model.alike_texts import suggest_groups
from domain.model.fields import PersonaField
from domain.model.likeness import Thesaurus
from domain.model.revision import Theme
from domain.services.theming import ThemeWords, Theming
from domain.services.workbench import Workbench
from persistence.open_file import OpenFile
from tests.fakes import FakeClock
from tests.real import open_real
from tests.revisions import NOW, Leads, records

TEXTS = (
    "đã đi xem năm sáu dự án rồi mới gọi",
    "xem năm sáu dự án rồi mới gọi mình",
    "hỏi có chỗ sạc xe điện không",
    "cần chỗ sạc xe điện dưới hầm",
    "mẹ vợ quyết",
    "<b>=cmd|calc</b>",
)


@pytest.fixture
def opened(tmp_path: Path) -> Iterator[tuple[Workbench, OpenFile]]:
    bench, file = open_real(tmp_path, clock=FakeClock(NOW))
    leads = Leads(bench, file)
    for number, text in zip(leads.come(*records(len(TEXTS))), TEXTS, strict=True):
        leads.say(number, {}, on=date(2026, 4, 15), by="S1", something_new=text)
    leads.tell()
    yield bench, file
    file.close()


def ids(bench: Workbench) -> dict[str, UUID]:
    return {one.text: one.id for one in Theming(bench).told().texts}


def themes(bench: Workbench) -> tuple[Theme, ...]:
    return Theming(bench).told().themes


def test_that_alike_texts_are_suggested_and_nothing_is_grouped_by_itself(
    opened: tuple[Workbench, OpenFile],
) -> None:
    bench, _ = opened
    theming, by_text = Theming(bench), ids(opened[0])
    told = theming.told()
    suggested = {frozenset(one.keys) for one in theming.suggested(told)}
    assert suggested == {
        frozenset({by_text[TEXTS[0]], by_text[TEXTS[1]]}),
        frozenset({by_text[TEXTS[2]], by_text[TEXTS[3]]}),
    }
    assert not themes(bench)
    assert len(told.loose) == len(TEXTS)


def test_that_a_text_is_suggested_for_the_group_it_is_like(
    opened: tuple[Workbench, OpenFile],
) -> None:
    bench, _ = opened
    theming, by_text = Theming(bench), ids(opened[0])
    theme = theming.make([by_text[TEXTS[0]]])
    (first, *_) = (one for one in theming.suggested(theming.told()) if one.home)
    assert (first.keys, first.home) == ((by_text[TEXTS[1]],), theme.id)


def test_that_groups_are_made_filled_parted_merged_and_dissolved(
    opened: tuple[Workbench, OpenFile],
) -> None:
    bench, file = opened
    theming, by_text = Theming(bench), ids(opened[0])
    one, other, third = (by_text[text] for text in TEXTS[:3])
    first = theming.make([one, other])
    assert (first.code, first.text) == ("T01", TEXTS[1]), "the shortest is the first wording"
    theming.edit(first.id, ThemeWords(" Xem 5–6 dự án ", PersonaField.TRIGGER))
    theming.put_into(first.id, [third])
    second = theming.make([third], ThemeWords("sạc xe", PersonaField.GAIN))
    assert [len(each.feedback_ids) for each in themes(bench)] == [2, 1]
    theming.merge(second.id, first.id)
    (merged,) = themes(bench)
    assert (merged.text, merged.feedback_ids) == ("Xem 5–6 dự án", (one, other, third))
    theming.take_out([one])
    theming.take_out([other, third])
    assert not themes(bench), "a group that is left empty goes"
    file.journal.undo()
    file.journal.undo()
    assert themes(bench) == (merged,)
    theming.dissolve(merged.id)
    assert len(theming.told().loose) == len(TEXTS)


def test_that_a_group_needs_texts_and_words(opened: tuple[Workbench, OpenFile]) -> None:
    theming = Theming(opened[0])
    with pytest.raises(NothingTold):
        theming.make([])
    with pytest.raises(TextMissing):
        theming.make([*ids(opened[0]).values()], ThemeWords(" ", PersonaField.PAIN))


@given(seed=st.integers(0, 10_000))
def test_that_the_order_of_texts_changes_no_group(seed: int) -> None:
    texts = dict(enumerate([*TEXTS, "xe điện sạc ở đâu", "gọi sau khi xem nhiều dự án"]))
    mixed = list(texts.items())
    Random(seed).shuffle(mixed)
    groups = [_groups(each) for each in (texts, dict(mixed))]
    assert groups[0] == groups[1]


def _groups(texts: dict[int, str]) -> set[frozenset[int]]:
    homes: dict[int, int] = {}
    return {frozenset(one.keys) for one in suggest_groups(texts, homes, Thesaurus())}
