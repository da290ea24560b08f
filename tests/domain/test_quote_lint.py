"""Nobody is to be recognised in the words of a customer."""

import pytest

from domain.model.quotes import lint_quote


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Gọi lại cho em số 0901 234 567 nha", ["PHONE"]),
        ("+84901234567 là số của chị", ["PHONE"]),
        ("viết cho dao.nguyen@example.vn", ["MAIL"]),
        ("Chị Hà nói sợ lãi thả nổi", ["NAME"]),
        ("Nguyễn Thị Đào hỏi phí quản lý", ["NAME"]),
        ("My name is Sarah and I worry", ["NAME"]),
        ("Chị không sợ đắt, chị sợ mua rồi không ai trả lời điện thoại nữa", []),
        ("Anh thấy giá 3.200.000.000 là cao", []),
        ("Ba má chị bảy mấy rồi, ở gần thì chị yên tâm", []),
        ("Lãi năm 2026 lên nữa thì 24 tháng sau chị trả bao nhiêu", []),
    ],
)
def test_that_what_gives_somebody_away_is_pointed_at(text: str, codes: list[str]) -> None:
    assert [finding.code for finding in lint_quote(text)] == codes
