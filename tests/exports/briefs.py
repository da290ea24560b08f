"""A brief as the writers are given it."""

import unicodedata
from dataclasses import replace
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


def long_brief(count: int = 60) -> BriefContent:
    """A persona with many long claims, some of them monstrous, decomposed or full of emoji."""
    content = signed_brief()
    long = "Đa số khách đã xem nhà mẫu nói rằng họ còn phân vân vì chưa rõ lãi vay sau năm đầu, "
    texts = [f"{number}: {long * (1 + number % 3)}hết {number}" for number in range(count)]
    texts[3] = unicodedata.normalize("NFD", texts[3])
    texts[4] = f"👩‍👩‍👧 4: {long}🏡 hết 4"
    texts[5] = "ế" * 30_000
    every = list(Section)
    lines: dict[Section, list[ClaimLine]] = {}
    for number, text in enumerate(texts):
        line = _heard(f"C{number:02d}", text, (MKT, SAL), 0.5, 10 + number, 9)
        line = replace(line, importance=1 + number % 3, heard_on=date(2026, 9, 1 + number % 28))
        if number % 7 == 0:
            line = replace(line, support=2, against=1, few=True, status="thin")
        lines.setdefault(every[number % len(every)], []).append(line)
    message = content.messages[0]
    return replace(
        content,
        quote=long * 12,
        sections=tuple((section, tuple(found)) for section, found in lines.items()),
        messages=tuple(replace(message, code=f"G{at:02d}", text=long) for at in range(12)),
        changes=tuple(("+", f"đổi {at}: {long}") for at in range(20)),
        unknown=tuple(f"hỏi {at}: {long}" for at in range(20)),
        due=True,
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
