"""What the columns of real and strange tables are thought to mean."""

import pytest

from domain.model.importing.days import DateOrder
from domain.model.importing.header_words import LEAD_HEADERS
from domain.model.importing.lead_fields import LEAD_FIELD_NAMES, LeadField
from domain.model.importing.lexicon import words_of
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.row_faults import FAULTS, FaultKind
from domain.model.importing.suggesting import SuggestedBecause, SuggestedMapping
from domain.model.importing.value_codes import propose
from domain.model.importing.value_words import CODES
from domain.model.importing.words import DATE_ORDERS, NUMBER_STYLES, SUGGESTED
from domain.model.ladder import Ending, Stage
from domain.model.leads import ContactOutcome
from tests.domain.importing.tables import fields, of_rows, suggested, table

F = LeadField


def because(found: SuggestedMapping, header: str) -> SuggestedBecause:
    return next(one.because for one in found.columns if one.use.header == header)


def test_that_metas_export_is_understood() -> None:
    found = suggested(table("meta_leads_export_utf8_comma.csv"))
    assert fields(found.mapping) == {
        "id": F.LEAD_CODE,
        "created_time": F.RECEIVED_AT,
        "ad_id": F.SKIP,
        "ad_name": F.AD,
        "adset_id": F.SKIP,
        "adset_name": F.AD_SET,
        "campaign_id": F.SKIP,
        "campaign_name": F.CAMPAIGN,
        "form_id": F.SKIP,
        "form_name": F.FORM,
        "is_organic": F.SKIP,
        "platform": F.CHANNEL,
        "bạn_quan_tâm_loại_căn_hộ_nào?": F.CHARACTERISTIC,
        "full_name": F.NAME,
        "phone_number": F.PHONE,
        "email": F.EMAIL,
        "inbox_url": F.SKIP,
        "lead_status": F.STAGE,
    }
    assert not found.must_be_asked
    question = found.mapping.use_of("bạn_quan_tâm_loại_căn_hộ_nào?")
    assert question is not None
    assert question.trait == "Bạn quan tâm loại căn hộ nào?"


def test_that_a_property_portals_leads_are_understood() -> None:
    found = suggested(table("dubai_realestate_Leads.csv"))
    assert fields(found.mapping) == {
        "Lead_ID": F.LEAD_CODE,
        "Lead_Date": F.RECEIVED_AT,
        "Marketing_Channel": F.CHANNEL,
        "Campaign_Name": F.CAMPAIGN,
        "Marketing_Cost_AED": F.COST,
        "Customer_ID": F.SKIP,
        "Property_ID": F.SKIP,
        "Agent_ID": F.SELLER,
        "Lead_Status": F.STAGE,
        "Qualification_Date": F.QUALIFIED_ON,
        "Site_Visit_Date": F.OPPORTUNITY_ON,
        "Negotiation_Date": F.NEGOTIATED_ON,
        "Booking_Date": F.BOOKED_ON,
        "Lost_Reason": F.REASON,
    }
    assert found.mapping.number_style is NumberStyle.POINT
    assert not found.must_be_asked
    assert dict(found.mapping.values_of(F.STAGE).pairs) == {
        "Lead": "captured",
        "Contacted": "contacted",
        "Qualified": "sql",
        "Site Visit": "opportunity",
        "Negotiation": "opportunity",
        "Booking": "opportunity",
        "Sold": "won",
        "Lost": "lost",
    }


def test_that_a_vietnamese_sheet_is_understood() -> None:
    found = suggested(table("leads_utf8.csv", ";"))
    assert fields(found.mapping) == {
        "Họ và tên": F.NAME,
        "Số điện thoại": F.PHONE,
        "Nguồn": F.CHANNEL,
        "Ngân sách (tỷ)": F.CHARACTERISTIC,
        "Ghi chú của Sales": F.NOTE,
        "Ngày tạo": F.RECEIVED_AT,
    }
    assert found.mapping.date_order is DateOrder.DAY_FIRST
    assert found.mapping.values_of(F.CHANNEL).code_of("Sự kiện mở bán") == "event"


def test_that_a_crms_contacts_are_understood() -> None:
    found = fields(suggested(table("atomic_crm_contacts.csv")).mapping)
    assert found["id"] is F.LEAD_CODE
    assert found["first_name"] is found["last_name"] is F.NAME
    assert found["phone_work"] is found["phone_home"] is found["phone_other"] is F.PHONE
    assert found["email_other"] is F.EMAIL
    assert found["first_seen"] is F.RECEIVED_AT
    assert found["status"] is F.STAGE
    assert found["sales_id"] is F.SELLER
    assert found["sales"] is found["linkedin_url"] is F.SKIP


def test_that_a_banks_calls_come_with_their_characteristics() -> None:
    found = suggested(table("bank-additional.csv", ";"))
    traits = {name for name, field in fields(found.mapping).items() if field is F.CHARACTERISTIC}
    assert {"age", "job", "marital", "education", "housing", "loan", "poutcome"} <= traits
    assert found.mapping.use_of("y").field is F.STAGE  # type: ignore[union-attr]
    assert found.mapping.values_of(F.STAGE).code_of("yes") == Stage.WON
    assert "duration" not in traits
    assert not found.mapping.recognises


def test_that_no_personal_column_is_kept_by_a_suggestion() -> None:
    for name in ("meta_leads_export_utf8_comma.csv", "atomic_crm_contacts.csv"):
        assert not any(use.kept for use in suggested(table(name)).mapping.columns)


def test_that_a_column_without_a_name_of_use_is_known_by_its_values() -> None:
    rows = [
        (f"090000{n:04}", f"a{n}@b.vn", f"{n % 28 + 1}/3/2025 10:{n:02}", "NAM") for n in range(50)
    ]
    found = suggested(of_rows(("A", "B", "C", "D"), *rows))
    assert list(fields(found.mapping).values()) == [F.PHONE, F.EMAIL, F.RECEIVED_AT, F.SKIP]
    assert because(found, "A") is SuggestedBecause.VALUES
    assert because(found, "D") is SuggestedBecause.ONE_VALUE


def test_that_what_looks_personal_is_never_a_characteristic() -> None:
    names = ("Nguyễn Văn An", "Trần Thị Bình", "Lê Quốc Cường")
    rows = [
        (names[n % 3], "Số 1 ngõ 2", "https://facebook.com/an", "079300012345", "chồng An")
        for n in range(9)
    ]
    headers = ("Người đại diện", "Địa chỉ giao hàng", "Trang", "Giấy tờ", "Tên người thân")
    found = suggested(of_rows(headers, *rows))
    assert F.CHARACTERISTIC not in list(fields(found.mapping).values())[1:]
    wanted = suggested(of_rows(("Zalo link", "Bệnh lý"), *[("x", "y"), ("z", "w")] * 20))
    assert {use.field for use in wanted.mapping.columns} == {F.SKIP}
    assert because(wanted, "Bệnh lý") is SuggestedBecause.PERSONAL


def test_that_a_name_is_not_believed_where_the_values_say_otherwise() -> None:
    rows = [(str(n % 5), "cellular" if n % 2 else "fixed", "x") for n in range(40)]
    found = fields(suggested(of_rows(("Campaign", "Phone", "Ngày tạo"), *rows)).mapping)
    assert found["Campaign"] is F.CHARACTERISTIC
    assert found["Phone"] is not F.PHONE
    assert found["Ngày tạo"] is F.SKIP


def test_that_one_of_two_columns_for_one_field_is_taken() -> None:
    rows = [(f"{n}", "Zalo", "fb", f"{n % 28 + 1}/01/2025", "2/2/2025") for n in range(30)]
    headers = ("ID", "Nguồn", "utm_source", "Ngày tạo", "Date")
    found = suggested(of_rows(headers, *rows))
    assert found.mapping.clashes == ()
    assert fields(found.mapping)["Nguồn"] is F.CHANNEL
    assert because(found, "utm_source") is SuggestedBecause.TAKEN


def test_that_unclear_days_and_money_are_asked_about() -> None:
    rows = [("05/12/2025", "1.200"), ("01/02/2025", "3.500")]
    found = suggested(of_rows(("Ngày tạo", "Chi phí"), *rows))
    assert found.days.must_be_asked
    assert found.numbers.must_be_asked
    assert found.mapping.date_order is None
    assert found.mapping.number_style is None


def test_that_an_empty_table_suggests_nothing() -> None:
    found = suggested(of_rows(("Họ tên", "SĐT")))
    assert {one.because for one in found.columns} == {SuggestedBecause.EMPTY}


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("SĐT", F.PHONE),
        ("Số ĐT khách hàng", F.PHONE),
        ("Ngày đăng ký", F.RECEIVED_AT),
        ("Dấu thời gian", F.RECEIVED_AT),
        ("Tình trạng khách", F.STAGE),
        ("Lifecycle Stage", F.STAGE),
        ("leadStatus", F.STAGE),
        ("Kết quả cuộc gọi", F.OUTCOME),
        ("Lý do khách không mua", F.REASON),
        ("Số CCCD/CMND", F.NATIONAL_ID),
        ("Ngày sinh", F.BIRTHDAY),
        ("Email công ty", F.EMAIL),
        ("Ad Group name", F.AD_SET),
        ("Sale phụ trách", F.SELLER),
        ("feedback_at", None),
        ("message_code", F.MESSAGE),
    ],
)
def test_that_headers_of_both_languages_are_known(header: str, field: LeadField | None) -> None:
    found = LEAD_HEADERS.find(header)
    assert (found and found.meaning) == field


@pytest.mark.parametrize(
    ("field", "value", "code"),
    [
        (F.STAGE, "Số ảo", Ending.DISQUALIFIED),
        (F.STAGE, "DATA RÁC", Ending.DISQUALIFIED),
        (F.STAGE, "khách nét", Stage.QUALIFIED),
        (F.STAGE, "Đã cọc", Stage.WON),
        (F.STAGE, "Khách đã cọc 50tr", Stage.WON),
        (F.STAGE, "chưa đặt cọc", ""),
        (F.STAGE, "Closed Won", Stage.WON),
        (F.STAGE, "salesqualifiedlead", Stage.QUALIFIED),
        (F.STAGE, "ATTEMPTED_TO_CONTACT", Stage.ACCEPTED),
        (F.STAGE, "In Process", Stage.CONTACTED),
        (F.STAGE, "Dead", Ending.DISQUALIFIED),
        (F.STAGE, "in-contract", Stage.WON),
        (F.OUTCOME, "KNM", ContactOutcome.NO_ANSWER),
        (F.OUTCOME, "Thuê bao", ContactOutcome.UNREACHABLE),
        (F.OUTCOME, "Số ảo", ContactOutcome.WRONG_NUMBER),
        (F.OUTCOME, "Left voicemail", ContactOutcome.NO_ANSWER),
        (F.REASON, "Chê giá cao", "budget"),
        (F.REASON, "Đã mua dự án khác", "competitor"),
        (F.REASON, "Unit sold out before decision", ""),
        (F.CHANNEL, "fb", "facebook"),
        (F.CHANNEL, "LinkedIn", "linkedin"),
        (F.CHANNEL, "Bayut", ""),
    ],
)
def test_that_words_of_the_sales_floor_and_of_crms_are_known(
    field: LeadField, value: str, code: str
) -> None:
    assert propose(field, value).code == code


def test_that_every_word_list_is_folded_and_every_code_is_one_of_the_methods() -> None:
    assert CODES[F.STAGE] == {*Stage, *Ending}
    assert CODES[F.OUTCOME] == set(ContactOutcome)
    assert set(LEAD_FIELD_NAMES) == set(LeadField)
    assert words_of("Lead_Date  (ngày)") == "lead date ngay"


def test_that_every_reason_and_choice_has_words() -> None:
    assert set(SUGGESTED) == set(SuggestedBecause)
    assert set(DATE_ORDERS) == set(DateOrder)
    assert set(NUMBER_STYLES) == set(NumberStyle)
    assert set(FAULTS) == set(FaultKind)
