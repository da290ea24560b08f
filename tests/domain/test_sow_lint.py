import unicodedata

import pytest

from domain.model.sow_lint import FAVOUR, SELF_SCORING, VAGUE, look_over
from persistence.catalogue import load_catalogue
from tests.domain.vectors import catalogue, vector

WORDING = load_catalogue().sow_wording


@pytest.mark.parametrize(
    ("line", "code", "proposal"),
    [
        (
            "Xin số liệu từ Marketing vào thứ Hai",
            FAVOUR,
            "Nhận số liệu đúng hạn từ Marketing vào thứ Hai",
        ),
        (
            "Trả lời câu hỏi của khách KHI RẢNH",
            FAVOUR,
            "Trả lời câu hỏi của khách trong 2 ngày làm việc",
        ),
        (
            "Nhờ Sales hỗ trợ cung cấp danh sách khách",
            FAVOUR,
            "Nhận đúng hạn từ Sales danh sách khách",
        ),
        ("Quan tâm tới chất lượng lead", VAGUE, "Báo cáo mỗi tuần về chất lượng lead"),
        ("Answer questions if free", FAVOUR, "Answer questions within 2 working days"),
        (
            "Tự chấm cuộc gọi hằng tuần",
            SELF_SCORING,
            "Được hai người của hai bên chấm độc lập cuộc gọi hằng tuần",
        ),
        ("Cố gắng gọi lại trong 15 phút", VAGUE, "Gọi lại trong 15 phút"),
        ("Try to call back in 15 minutes", VAGUE, "Call back in 15 minutes"),
    ],
)
def test_that_a_line_is_marked_and_reworded(line: str, code: str, proposal: str) -> None:
    [found] = look_over(line, WORDING)

    assert (found.code, found.wording) == (code, (proposal,))
    assert look_over(proposal, WORDING) == ()


def test_that_composition_and_case_do_not_matter_and_parts_of_words_do_not_count() -> None:
    decomposed = unicodedata.normalize("NFD", "NẾU CÓ THỂ THÌ gửi báo cáo")

    assert [one.code for one in look_over(decomposed, WORDING)] == [FAVOUR]
    assert look_over("Carries if freedom demands it", WORDING) == ()


def test_that_one_press_mends_all_that_is_wrong_with_a_line() -> None:
    found = look_over("Cố gắng xin thông tin thường xuyên", WORDING)

    assert [one.code for one in found] == [FAVOUR, VAGUE]
    assert {one.wording for one in found} == {("Nhận thông tin đúng hạn mỗi tuần",)}


def test_that_nothing_is_proposed_where_nothing_would_be_left() -> None:
    [found] = look_over("Try to", WORDING)

    assert found.wording == ()


def test_that_the_methods_own_words_are_sound_and_no_proposal_is_marked_again() -> None:
    for sow in load_catalogue().sows.values():
        for line in (sow.purpose, *sow.outputs, *sow.limits):
            assert [look_over(words, WORDING) for words in (line.vi, line.en)] == [(), ()]
    for rule in (*WORDING.favours, *WORDING.self_scoring, *WORDING.vague):
        assert look_over(rule.instead, WORDING) == (), rule


def test_that_every_phrase_of_the_method_is_a_favour_as_its_vector_says() -> None:
    case = vector("rule_sow_lint")
    found = [look_over(line, WORDING) for line in case["inputs"]["lines"]]
    assert ["error" if FAVOUR in {one.code for one in line} else "ok" for line in found] == case[
        "expected"
    ]
    lint = catalogue("sow")["lint"]
    phrases = {*lint["forbidden_vi"], *lint["forbidden_en"]}
    assert phrases <= {rule.phrase for rule in WORDING.favours}
