"""A brief as the writers are given it."""

from datetime import date

from domain.model.documents import BriefContent, ClaimLine, MessageLine
from domain.model.fields import Section
from domain.model.persona import PersonaKind
from domain.model.sides import Side
from domain.model.wording import Bilingual

MKT, SAL, OWN = Side.MARKETING, Side.SALES, Side.OWNER


def signed_brief() -> BriefContent:
    """The brief of ``design/screens/11-brief-pdf``, with one claim that nobody was asked about."""
    return BriefContent(
        workspace="Vườn Sông",
        version="2.0",
        draft=False,
        dated=date(2026, 10, 2),
        next_review=date(2026, 11, 6),
        signatures=((MKT, "Lê An"), (SAL, "Trần Minh")),
        persona_name="Chị Hà, 34",
        persona_kind=PersonaKind.PRIMARY,
        persona_line="Trưởng nhóm kế toán, quận 7 · mua căn đầu tiên để ở",
        quote="Chị không sợ đắt, chị sợ mua rồi mà không ai trả lời điện thoại nữa.",
        quote_origin="Sales nghe được, cuộc gọi ngày 03/10",
        sections=(
            (
                Section.WHO,
                (
                    _heard("C01", "30–38 tuổi, có con nhỏ", (MKT, SAL), 0.88, 54, 7),
                    _heard("C02", "Thu nhập gia đình 55–80 triệu", (OWN,), 0.82, 31, 7),
                ),
            ),
            (Section.HURTS, (_heard("C03", "Ngại vay vì lãi thả nổi", (SAL,), 0.81, 47, 11),)),
            (
                Section.STOPS,
                (
                    ClaimLine(
                        code="C04",
                        text="Vợ chồng chưa thống nhất vị trí",
                        sides=(MKT, SAL, OWN),
                        status="untested",
                        flags=("one_way",),
                        ratings=(7.0, 6),
                    ),
                ),
            ),
        ),
        messages=(
            MessageLine(
                code="G01",
                text="Khoá lãi 36 tháng, ghi trong hợp đồng",
                rests_on=("Ngại vay vì lãi thả nổi",),
                channels=(Bilingual("Trang đích", "Landing page"), Bilingual.same("Zalo")),
                angle="minh bạch",
                proof="Trang hợp đồng mẫu",
            ),
        ),
        changes=(
            ("+", "Không hiểu phí quản lý gồm gì"),
            ("~", "Thu nhập 40–60 → 55–80 triệu"),
            ("-", "Thiếu không gian xanh cho con nhỏ"),
        ),
        unknown=("Ai là người quyết cuối cùng trong nhà?",),
        counted_on=date(2026, 10, 5),
        minority=("Marketing giữ: khách cần xe đưa đón",),
    )


def _heard(
    code: str, text: str, sides: tuple[Side, ...], share: float, support: int, against: int
) -> ClaimLine:
    return ClaimLine(
        code=code,
        text=text,
        sides=sides,
        status="supported",
        share=share,
        low=share - 0.08,
        high=share + 0.06,
        support=support,
        against=against,
    )
