from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.model.lint import QUANTIFIERS, Finding, Level, lint_claim
from domain.model.quantifiers import quantifier_in
from domain.model.statistics.decay import BUSINESS_HALF_LIFE, FIELD_FACTOR
from domain.model.statistics.provenance import WEIGHTS
from domain.model.wording import Tongue
from tests.domain.vectors import catalogue


def look_over(text: str, **changes: Any) -> tuple[Finding, ...]:
    whole: dict[str, Any] = {
        "quantifier": quantifier_in(text) or "most",
        "feedback_field": "objections",
        "supporting": ("trust",),
        "importance": 2,
    }
    return lint_claim(text=text, **(whole | changes))


def codes(text: str, **changes: Any) -> list[str]:
    return [finding.code for finding in look_over(text, **changes)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Đa số khách đã trao đổi là người 28–35 tuổi", "most"),
        ("Hầu hết khách có con nhỏ", "nearly_all"),
        ("Hầu như không ai hỏi về hồ bơi", "rare"),
        ("Giờ ai cũng tìm nhà trên Facebook", "nearly_all"),
        ("Nhiều phụ huynh lo con không đeo đủ giờ", "many"),
        ("Với mẹ đi làm, nhiều người cần lịch tối", "many"),
        ("Một phần đáng kể quan tâm tới tiền cho thuê", "some"),
        ("Một số khách mua để bán lại", "some"),
        ("Hiếm khách mua để bán lại dưới 12 tháng", "rare"),
        ("Khách ít khi quyết ngay lần đầu", "rare"),
        ("Trong nhóm ba thế hệ, đa số khó chịu vì ở chung", "most"),
        ("Da so khach o khu Dong", "most"),
        ("Most fear a long or failed migration", "most"),
        ("In most qualified leads the finance director signs", "most"),
        ("Nearly all contacts ask for offline use", "nearly_all"),
        ("Many come through LinkedIn", "many"),
        ("IT managers rarely become qualified leads", "rare"),
        ("Some of them have two vans", "some"),
        ("Khách tốn nhiều tiền cho đi lại", None),
        ("Khách hỏi giá bao nhiêu", None),
        ("The most important thing is price", None),
        ("Most important is the price", None),
        ("They pay too many fees", None),
        ("", None),
    ],
)
def test_that_a_quantifier_is_read_from_its_words(text: str, code: str | None) -> None:
    assert quantifier_in(text) == code


def test_that_a_quantifier_is_looked_for_in_one_language_when_asked() -> None:
    assert quantifier_in("Most khách", Tongue.VIETNAMESE) is None
    assert quantifier_in("Most khách", Tongue.ENGLISH) == "most"


@pytest.mark.parametrize(
    "text",
    [
        "Đa số khách đã trao đổi là người 28–35 tuổi",
        "Nhiều khách cần cha mẹ hoặc con lớn ở gần mà vẫn riêng tư",
        "Đa số phải bàn với vợ/chồng và cha mẹ trước khi giữ chỗ",
        "Đa số gọi cho Linh và Phúc trước khi quyết",
        "Đa số khách là vợ và chồng cùng đi xem",
        "Nhiều khách tìm trên Facebook và Zalo",
        "Đa số khách có từ 2 và 3 tỷ",
        "Nhiều phụ huynh cần lịch tối và chủ nhật",
        "Most buyers are between two and five years married",
        "IT managers rarely become qualified",
    ],
)
def test_that_a_good_claim_passes_in_silence(text: str) -> None:
    assert codes(text) == []


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("Đa số lo pháp lý và ngại lãi vay", "số lo pháp lý", "ngại lãi vay"),
        ("Nhiều khách lo khay hỏng hoặc chạy lại", "khách lo khay hỏng", "chạy lại"),
        ("Most fear a long or failed migration", "Most fear a long", "failed migration"),
    ],
)
def test_that_two_ideas_are_a_warning_that_names_both(text: str, first: str, second: str) -> None:
    (finding,) = look_over(text)
    assert (finding.code, finding.level) == ("TWO_IDEAS", Level.WARNING)
    assert finding.arguments == {"first": first, "second": second}
    assert first in finding.said(str)
    assert second in finding.said(str)


@pytest.mark.parametrize(
    "text",
    [
        "Đa số là khách xịn",
        "Nhiều khách có thiện chí",
        "Đa số lead tiềm năng",
        "Nhiều lead là rác",
        "Most leads are serious",
        "Many are junk",
        "Most are good customers",
    ],
)
def test_that_a_judgement_is_no_observation(text: str) -> None:
    assert codes(text) == ["JUDGEMENT_WORD"]


def test_that_words_inside_words_are_no_judgement() -> None:
    assert codes("Most buy household goods, adjust junkets daily") == []


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"quantifier": None}, ["QUANTIFIER_NOT_CHOSEN"]),
        ({"quantifier": "many"}, ["QUANTIFIER_DIFFERS"]),
        ({"feedback_field": None}, ["NO_FEEDBACK_FIELD"]),
        ({"feedback_field": ""}, ["NO_FEEDBACK_FIELD"]),
        ({"supporting": ()}, ["NO_SUPPORTING_ANSWERS"]),
        ({"supporting": ("",)}, ["NO_SUPPORTING_ANSWERS"]),
        ({"importance": None}, ["NO_IMPORTANCE"]),
        ({"importance": 4}, ["NO_IMPORTANCE"]),
    ],
)
def test_that_what_a_claim_lacks_is_said(changes: dict[str, Any], expected: list[str]) -> None:
    assert codes("Đa số khách lo pháp lý", **changes) == expected


def test_that_a_sentence_without_how_many_is_an_error_and_a_proposal_is_made_where_it_can() -> None:
    (finding,) = look_over("Khách lo pháp lý", quantifier=None)
    assert (finding.code, finding.level, finding.proposal) == ("NO_QUANTIFIER", Level.ERROR, None)
    (finding,) = look_over("Đa số lo pháp lý", quantifier="unknown")
    assert (finding.level, finding.proposal) == (Level.INFO, "most")
    assert codes("Khách lo pháp lý", quantifier="many") == []


def test_that_a_claim_about_a_group_asks_for_its_scope() -> None:
    text = "Trong nhóm ba thế hệ, đa số khó chịu vì ở chung"
    assert codes(text) == ["NO_SCOPE"]
    assert codes(text, scope="matched_persona = P2") == []


@given(st.text(max_size=200), st.none() | st.sampled_from(sorted(QUANTIFIERS)))
def test_that_any_text_can_be_looked_over_errors_first(text: str, quantifier: str | None) -> None:
    found = lint_claim(
        text=text, quantifier=quantifier, feedback_field="", supporting=(), importance=None
    )
    order = [list(Level).index(finding.level) for finding in found]
    assert order == sorted(order)
    assert {"NO_FEEDBACK_FIELD", "NO_IMPORTANCE"} <= {finding.code for finding in found}


def test_that_thresholds_and_weights_are_those_of_the_catalogue() -> None:
    taxonomy = catalogue("taxonomy")
    assert [(one["code"], one["tau"], one["direction"]) for one in taxonomy["quantifiers"]] == [
        (one.code, one.tau, one.direction) for one in QUANTIFIERS.values()
    ]
    assert [
        (one["code"], one.get("r"), one.get("ess"), one.get("cap"), one["admiralty_default"])
        for one in taxonomy["provenance"]
    ] == [
        (kind, weight.reliability, weight.prior_size, weight.cap, weight.admiralty)
        for kind, weight in WEIGHTS.items()
    ]
    lives = taxonomy["half_life_days"]
    assert lives["by_business"] == dict(BUSINESS_HALF_LIFE)
    assert {field: FIELD_FACTOR.get(field, 1.0) for field in lives["by_field_factor"]} == lives[
        "by_field_factor"
    ]
