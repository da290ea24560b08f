"""The list of claims: rows are as high as their words need, and only what differs is drawn anew."""

from dataclasses import replace
from itertools import pairwise
from uuid import UUID

import pytest
from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from tests.robots.typing import press, settle
from ui.personas.claim_list import ClaimList
from ui.personas.claim_list_model import ClaimGroup
from ui.personas.claim_plan import ClaimPlan, blocks_of, plan_claim
from ui.personas.claim_row import ClaimLook

_SENTENCE = "Khách hỏi phí quản lý tính một căn hay hai căn trước khi hỏi giá bán"

_LOOK = ClaimLook(
    id=UUID(int=1),
    code="C01",
    text="Nhiều khách ngại vay vì lãi thả nổi sau hai mươi bốn tháng ưu đãi đầu tiên",
    sides=(("owner", "Chủ doanh nghiệp"), ("marketing", "Marketing"), ("sales", "Sales")),
    status="chưa ngã ngũ",
    tone="warn",
    sign="≈",
    share=(0.55, 0.41, 0.68),
    counts="47 đúng · 11 sai · 3 không rõ",
    heard="nghe cách đây 174 ngày",
    flags=("cũ", "một chiều"),
    trust="còn tin được tới 05/09/2026",
)


def _looks(many: int) -> tuple[ClaimLook, ...]:
    return tuple(
        replace(_LOOK, id=UUID(int=at + 1), code=f"C{at:04d}", text=f"{at} {_LOOK.text}")
        for at in range(many)
    )


@pytest.fixture
def claims(qtbot: QtBot) -> ClaimList:
    """An empty list as wide as on the page."""
    made = ClaimList()
    qtbot.addWidget(made)
    made.resize(540, 400)
    made.show()
    settle()
    return made


def _overlaps(plan: ClaimPlan) -> list[tuple[str, str]]:
    placed = [plan.sentence, *plan.words, *plan.tags]
    return [
        (one.text, other.text)
        for at, one in enumerate(placed)
        for other in placed[at + 1 :]
        if one.where.intersects(other.where)
    ]


@pytest.mark.parametrize("width", [180, 260, 330, 420, 520, 640, 900])
@pytest.mark.parametrize(
    "look",
    [
        _LOOK,
        replace(_LOOK, text="x" * 300, sides=(), status=""),
        replace(_LOOK, share=None, counts="Chưa nghe khách nào nói · " * 6, heard="", flags=()),
        replace(_LOOK, text="Ngắn", flags=(), trust=""),
        replace(_LOOK, text="Ẩn ý\N{COMBINING DOT BELOW} của khách\U0001f600 <b>đậm</b>" * 6),
    ],
)
@pytest.mark.usefixtures("qapp")
def test_that_every_text_has_its_room_at_any_width(look: ClaimLook, width: int) -> None:
    plan = plan_claim(look, width)
    whole = QRect(0, 0, max(width, 96), plan.height)
    assert _overlaps(plan) == []
    for placed, block in blocks_of(plan):
        assert block.height <= placed.where.height()
        assert whole.contains(placed.where), placed


@pytest.mark.usefixtures("qapp")
def test_that_a_height_told_quickly_is_that_of_the_words_as_they_are_laid_out() -> None:
    words = _SENTENCE.split()
    for many in range(1, len(words) + 1):
        look = replace(_LOOK, text=" ".join(words[:many]))
        for width in range(200, 700, 37):
            sentence, block = blocks_of(plan_claim(look, width))[0]
            assert sentence.where.height() == block.height, (look.text, width)


def test_that_very_many_claims_are_measured_bit_by_bit_and_come_to_the_same(
    claims: ClaimList, qtbot: QtBot
) -> None:
    looks = tuple(
        replace(look, text=f"{look.text} " * (1 + at % 3)) for at, look in enumerate(_looks(400))
    )
    group = ClaimGroup("Điều gì cản họ?", looks, "một dòng nhỏ")
    with qtbot.waitSignal(claims._measuring.done):
        claims.show_groups([group])
        assert claims._delegate.is_new
    settle()
    exact = claims._delegate.measure(claims.viewport().width())
    assert claims.height() == exact
    rows = [claims.visualRect(claims.row_of(look.id)) for look in looks]
    assert all(one.bottom() < other.top() + 1 for one, other in pairwise(rows))
    sought: list[QRect] = []
    claims.in_sight_wanted.connect(sought.append)
    claims.resize(460, claims.height())  # every height is another one, and not yet known
    claims.seek(looks[350].id)
    assert sought[-1].height() == claims._delegate.plan(looks[350]).height + 2
    claims.show_groups([])


def test_that_only_a_claim_that_differs_is_measured_anew(
    claims: ClaimList, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = _looks(40)
    claims.show_groups([ClaimGroup("Điều gì cản họ?", looks, "một dòng nhỏ")])
    before = claims.height()
    claims.select(looks[7].id)
    settle()
    asked: list[int] = []
    plain = claims._delegate.sizeHint

    def noted(option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        asked.append(index.row())
        return plain(option, index)

    monkeypatch.setattr(claims._delegate, "sizeHint", noted)
    changed = replace(looks[7], flags=())
    claims.show_groups(
        [ClaimGroup("Điều gì cản họ?", (*looks[:7], changed, *looks[8:]), "một dòng nhỏ")]
    )
    assert claims.chosen_claim() == changed.id
    assert claims.height() == before  # until when it is trusted keeps the line of the flags
    settle()
    assert set(asked) <= {8}, "no other row is laid out anew where none is higher or lower"
    bare = replace(changed, trust="")
    claims.show_groups(
        [ClaimGroup("Điều gì cản họ?", (*looks[:7], bare, *looks[8:]), "một dòng nhỏ")]
    )
    assert claims.height() < before


def test_that_the_keyboard_passes_over_headings_and_the_list_says_what_was_asked(
    claims: ClaimList, qtbot: QtBot
) -> None:
    one, two, three = _looks(3)
    claims.show_groups([ClaimGroup("A", (one, two), "chân"), ClaimGroup("B", (three,))])
    claims.setFocus()
    press(claims, Qt.Key.Key_Home)
    visited = [claims.chosen_claim()]
    for _ in range(2):
        press(claims, Qt.Key.Key_Down)
        visited.append(claims.chosen_claim())
    assert visited == [one.id, two.id, three.id]
    with qtbot.waitSignal(claims.moved) as moved:
        press(claims, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moved.args == [three.id, -1]
    with qtbot.waitSignal(claims.opened) as opened:
        press(claims, Qt.Key.Key_Return)
    assert opened.args == [three.id]
    with qtbot.waitSignal(claims.retired) as retired:
        press(claims, Qt.Key.Key_Delete)
    assert retired.args == [three.id]


def test_that_page_keys_go_on_by_what_can_be_seen(claims: ClaimList) -> None:
    looks = _looks(60)
    claims.show_groups([ClaimGroup("A", looks)])
    claims.select(looks[0].id)
    press(claims, Qt.Key.Key_PageDown)
    chosen = claims.chosen_claim()
    assert chosen is not None
    assert chosen != looks[0].id
    press(claims, Qt.Key.Key_PageUp)
    assert claims.chosen_claim() == looks[0].id
    press(claims, Qt.Key.Key_End)
    assert claims.chosen_claim() == looks[-1].id
