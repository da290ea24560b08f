"""What the room of the journey says, writes, rates and signs."""

from typing import NamedTuple

USPS = (
    ("Công viên ven sông 3 ha ngay dưới nhà", "Biên bản nghiệm thu tháng 3/2026"),
    ("Ngân hàng cam kết lãi suất cố định 24 tháng", "Thư cam kết của ngân hàng"),
)
STATEMENTS = (
    ("Situation", "Khách là dân công sở khá giả, mua để khẳng định mình", 9),
    ("Pain point", "Khách chỉ sợ mua hớ", 7),
)
PEOPLE = (
    ("Nguyễn Thị Thuỷ", "Marketing"),
    ("Lê Hoàng Yến", "Marketing"),
    ("Trần Quốc Bảo", "Sales"),
    ("Phạm Đức Duy", "Sales"),
    ("Vũ Đình Khôi", "Owner"),
)
NOTES = {
    "Marketing": (
        ("Vợ chồng trẻ 28–35 tuổi, có con nhỏ",),
        ("Muốn con được học gần nhà",),
        ("Lo lãi suất thả nổi tăng sau ưu đãi", "Thiếu không gian xanh cho con nhỏ"),
        ("Chê giá cao hơn dự án bên cạnh",),
    ),
    "Sales": (
        ("Gia đình ba thế hệ, ông bà ở cùng",),
        ("Muốn ông bà có thang máy và bệnh viện gần",),
        ("Ngại lãi suất thả nổi sau 24 tháng ưu đãi", "Sợ chậm bàn giao như dự án trước"),
        ("Khen giá rẻ hơn dự án bên cạnh",),
    ),
    "Owner": (("Khách là người thành đạt",), (), ("Khách chỉ sợ mua hớ 7/10",)),
}


class Words(NamedTuple):
    """A claim as it is typed and chosen."""

    text: str
    topic: str
    how_many: str
    question: str
    answer: str
    typed: bool = False
    point: str = ""


CLAIMS = (
    Words(
        "Nhiều khách ngại lãi suất thả nổi sau thời gian ưu đãi",
        "Anxiety",
        "Many",
        "Objections",
        "Loan, interest, instalments",
        point="Lo lãi suất",
    ),
    Words(
        "Nhiều khách chê giá cao hơn dự án bên cạnh",
        "Objection",
        "Many",
        "Objections",
        "Price or cost",
        point="Chê giá cao",
    ),
    Words(
        "Một phần đáng kể khách khen giá rẻ hơn dự án bên cạnh",
        "Objection",
        "A notable share",
        "Objections",
        "Compared with alternatives",
        point="Chê giá cao",
    ),
    Words(
        "Hầu hết khách quyết định cùng vợ hoặc chồng",
        "Decision",
        "Most",
        "Part in the decision",
        "Decides together with others",
    ),
    Words(
        "Nhiều khách thiếu không gian xanh cho con nhỏ",
        "Pain point",
        "Many",
        "Pain points",
        "thiếu cây xanh; không có công viên",
        typed=True,
        point="Thiếu không gian xanh",
    ),
)

RATINGS = {
    "Marketing 1": (7, 6, 3, 8, None),
    "Marketing 2": (6, 7, 2, 7, 5),
    "Sales 1": (9, 4, 6, 8, 3),
    "Sales 2": (8, 5, 5, None, 4),
}

MESSAGES = (
    ("Trả góp không lo lãi nhảy: cố định 24 tháng", "C01 ", "U2 "),
    ("Con chạy chân trần ngay dưới nhà", "C05 ", "U1 "),
)

GRADES = {"Marketing 1": 1, "Marketing 2": 2, "Sales 1": 3, "Sales 2": 2}
DOUBT = "Chưa đủ số liệu từ cuộc gọi để nói «nhiều khách»"
LEADS = {"Marketing": "Nguyễn Thị Thuỷ", "Sales": "Trần Quốc Bảo"}
