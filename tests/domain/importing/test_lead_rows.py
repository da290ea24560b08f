"""Rows of tables of leads as typed values, and why some are set aside."""

import json
from collections import Counter, defaultdict
from dataclasses import replace
from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.model.importing.days import DateOrder
from domain.model.importing.fingerprints import fingerprint
from domain.model.importing.handing_on import row_reader
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_draft import LeadDraft
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.lead_rows import LeadReader
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.row_faults import FAULTS, FaultKind, FaultyRow
from domain.model.importing.value_codes import ValueMapping
from domain.model.incoming import Incoming, SetAside
from domain.model.ladder import BIT, Ending, Stage
from domain.model.tables import CellMark, TableRow
from tests.domain.importing.tables import LEADS, fields, of_rows, suggested, table

F = LeadField
HEADERS = ("Mã", "SĐT", "Email", "Ngày", "Tình trạng", "Chi phí", "Nhu cầu", "Họ tên", "Đồng ý")
MAPPING = LeadMapping(
    columns=(
        ColumnUse("Mã", F.LEAD_CODE),
        ColumnUse("SĐT", F.PHONE),
        ColumnUse("Email", F.EMAIL),
        ColumnUse("Ngày", F.RECEIVED_AT),
        ColumnUse("Tình trạng", F.STAGE),
        ColumnUse("Chi phí", F.COST),
        ColumnUse("Nhu cầu", F.CHARACTERISTIC, "Nhu cầu"),
        ColumnUse("Họ tên", F.NAME),
        ColumnUse("Đồng ý", F.CONSENT),
    ),
    date_order=DateOrder.DAY_FIRST,
    number_style=NumberStyle.COMMA,
    channel="zalo",
)
GOOD = ("L1", "0901234567", "A@b.vn", "05/12/2025 14:22", "khách nét", "1.200đ", "2PN", "An", "x")


def read(*cells: str, mapping: LeadMapping = MAPPING) -> LeadDraft | FaultyRow:
    return LeadReader(mapping, HEADERS).read(7, cells)


def changed(**cells: str) -> tuple[str, ...]:
    places = dict(zip(("code", "phone", "email", "day", "stage", "cost"), range(6), strict=True))
    row = list(GOOD)
    for name, text in cells.items():
        row[places[name]] = text
    return tuple(row)


def test_that_a_row_becomes_typed_values() -> None:
    assert read(*GOOD) == LeadDraft(
        7,
        phones=("+84901234567",),
        emails=("a@b.vn",),
        source_id="L1",
        received_on=date(2025, 12, 5),
        received_time=time(14, 22),
        channel="zalo",
        reached=BIT[Stage.QUALIFIED] | BIT[Stage.CONTACTED] | BIT[Stage.VALID],
        cost=120_000,
        consent=True,
        traits=(("Nhu cầu", "2PN"),),
    )


@pytest.mark.parametrize(
    ("cells", "kind", "column"),
    [
        (("",) * 9, FaultKind.BLANK, ""),
        ((" ", "\t"), FaultKind.BLANK, ""),
        (changed(code="", phone="", email=""), FaultKind.NO_IDENTITY, ""),
        (changed(day="31/02/2025"), FaultKind.DAY_IMPOSSIBLE, "Ngày"),
        (changed(day="hôm qua"), FaultKind.DAY_UNREADABLE, "Ngày"),
        (changed(cost="rẻ"), FaultKind.NUMBER_UNREADABLE, "Chi phí"),
        (changed(cost="-5"), FaultKind.NUMBER_NEGATIVE, "Chi phí"),
        (
            changed(phone="p:<test lead: dummy data for phone_number>"),
            FaultKind.TEST_LEAD,
            "",
        ),
    ],
)
def test_that_a_row_is_set_aside_with_its_reason(
    cells: tuple[str, ...], kind: FaultKind, column: str
) -> None:
    found = read(*cells)
    assert isinstance(found, FaultyRow)
    assert [(one.row, one.kind, one.column) for one in found.faults] == [(7, kind, column)]


def test_that_all_faults_of_a_row_are_told_and_none_quotes_it() -> None:
    secret = ("", "9.12E+08", "khong-phai-email", "31/02/2025", "x", "Nguyễn An", "", "", "")
    found = read(*secret)
    assert isinstance(found, FaultyRow)
    kinds = {one.kind for one in found.faults}
    assert kinds >= {FaultKind.PHONE_SCIENTIFIC, FaultKind.DAY_IMPOSSIBLE, FaultKind.NO_IDENTITY}
    said = " ".join(one.said(lambda text: text) for one in found.faults)
    assert "“SĐT”" in said
    assert not any(cell in said for cell in secret if len(cell) > 1)


def test_that_a_phone_that_cannot_be_read_is_only_remarked_where_the_lead_is_known_otherwise() -> (
    None
):
    found = read(*changed(phone="9.01E+08"))
    assert isinstance(found, LeadDraft)
    assert [one.kind for one in found.faults] == [FaultKind.PHONE_SCIENTIFIC]
    assert found.phones == ()


def test_that_digits_which_a_workbook_may_have_lost_are_not_believed() -> None:
    found = LeadReader(MAPPING, HEADERS).read(7, GOOD, doubtful={1})
    assert isinstance(found, LeadDraft)
    assert found.phones == ()


def test_that_a_day_is_not_guessed_where_nobody_said_its_order() -> None:
    found = read(*GOOD, mapping=replace(MAPPING, date_order=None))
    assert isinstance(found, FaultyRow)
    assert found.faults[0].kind is FaultKind.DAY_AMBIGUOUS
    money = read(*GOOD, mapping=replace(MAPPING, number_style=None))
    assert isinstance(money, FaultyRow)
    assert money.faults[0].kind is FaultKind.NUMBER_AMBIGUOUS


def test_that_contact_data_is_kept_only_where_somebody_asked_for_it() -> None:
    found = read(*GOOD)
    assert isinstance(found, LeadDraft)
    assert found.contacts == ()
    kept = replace(
        MAPPING, columns=tuple(replace(one, keeping=Keeping.KEEP) for one in MAPPING.columns)
    )
    asked = read(*GOOD, mapping=kept)
    assert isinstance(asked, LeadDraft)
    assert asked.contacts == ((F.NAME, "An"), (F.PHONE, "+84901234567"), (F.EMAIL, "a@b.vn"))


def test_that_what_a_person_decides_of_a_value_overrules_its_words() -> None:
    mapping = MAPPING.with_values(
        ValueMapping(F.STAGE).overruled("Khách Nét", "won").overruled("rớt", "")
    )
    found = read(*GOOD, mapping=mapping)
    assert isinstance(found, LeadDraft)
    assert found.reached & BIT[Stage.WON]
    lost = read(*changed(stage="Rớt"), mapping=mapping)
    assert isinstance(lost, LeadDraft)
    assert (lost.ending, lost.reached) == ("", 0)


def test_that_short_and_long_rows_are_read() -> None:
    assert isinstance(read("L1"), LeadDraft)
    assert isinstance(read(*GOOD, "more", "still more"), LeadDraft)


def test_that_several_columns_may_hold_numbers_and_names() -> None:
    headers = ("id", "first_name", "last_name", "phone_home", "phone_work")
    mapping = LeadMapping(
        columns=(
            ColumnUse("id", F.LEAD_CODE),
            ColumnUse("first_name", F.NAME, keeping=Keeping.KEEP),
            ColumnUse("last_name", F.NAME, keeping=Keeping.KEEP),
            ColumnUse("phone_home", F.PHONE),
            ColumnUse("phone_work", F.PHONE),
        )
    )
    found = LeadReader(mapping, headers).read(2, ("1", "Mai", "Lê", "0901234567", "0912345678"))
    assert isinstance(found, LeadDraft)
    assert found.phones == ("+84901234567", "+84912345678")
    assert found.contacts == ((F.NAME, "Mai Lê"),)


def test_that_an_outcome_says_what_it_proves() -> None:
    headers = ("id", "outcome")
    mapping = LeadMapping(columns=(ColumnUse("id", F.LEAD_CODE), ColumnUse("outcome", F.OUTCOME)))
    reader = LeadReader(mapping, headers)
    found = [reader.read(2, ("1", said)) for said in ("Nghe máy", "Hẹn gọi lại", "KNM", "?")]
    drafts = [one for one in found if isinstance(one, LeadDraft)]
    valid, contacted = BIT[Stage.VALID], BIT[Stage.CONTACTED]
    assert [one.reached for one in drafts] == [valid | contacted, valid, 0, 0]
    assert [one.outcome for one in drafts] == ["talked", "callback", "no_answer", ""]


def test_that_metas_export_gives_sixty_people_once() -> None:
    one = table("meta_leads_export_utf8_comma.csv")
    drafts, aside = one.read(suggested(one).mapping)
    assert len(drafts) == 62
    people = {draft.phones for draft in drafts}
    assert len(people) == 60
    assert [fault.kind for row in aside for fault in row.faults] == [
        FaultKind.TEST_LEAD,
        FaultKind.BLANK,
    ]
    assert not any(row.mendable for row in aside)
    assert drafts[0].source_id == "4280180000000000"
    assert drafts[0].channel == "facebook"
    assert drafts[0].traits == (("Bạn quan tâm loại căn hộ nào?", "2 phòng ngủ"),)


def test_that_three_encodings_of_one_table_read_the_same() -> None:
    tables = [
        table("leads_utf8.csv", ";"),
        table("leads_utf16le_bom_tab.csv", "\t", "utf-16"),
    ]
    old = table("leads_windows1258.csv", ";", "cp1258")
    read = [one.read(suggested(one).mapping) for one in (*tables, old)]
    assert read[0] == read[1] == read[2]
    assert len(read[0][0]) == 200
    assert len({fingerprint([one.headers, *one.rows]) for one in tables}) == 1


def test_that_a_banks_calls_are_all_read() -> None:
    one = table("bank-additional.csv", ";")
    mapping = suggested(one).mapping
    campaign = mapping.use_of("campaign")
    assert campaign is not None
    drafts, aside = one.read(mapping.with_use(campaign.meaning(F.ATTEMPTS)))
    assert len(drafts) == 4_119
    assert all(fault.kind is FaultKind.BLANK for row in aside for fault in row.faults)
    assert sum(draft.reached & BIT[Stage.WON] > 0 for draft in drafts) == 451
    assert ("Job", "blue-collar") in drafts[0].traits
    assert drafts[0].attempts == 2


REFERENCE: dict[str, Any] = json.loads((LEADS / "dubai_reference.json").read_text("utf-8"))


def test_that_a_property_portals_totals_equal_those_reckoned_elsewhere() -> None:
    leads, sales = table("dubai_realestate_Leads.csv"), table("dubai_realestate_Sales.csv")
    mapping = suggested(leads).mapping
    drafts, aside = leads.read(mapping)
    sold, none = sales.read(suggested(sales).mapping)
    assert not aside
    assert not none
    assert mapping.recorded == (Stage.QUALIFIED, Stage.OPPORTUNITY, Stage.WON)
    _equals(drafts, REFERENCE["total"])
    assert sum(one.value or 0 for one in sold) == REFERENCE["total"]["sale_value"] * 100
    assert {one.source_id for one in sold} == {
        one.source_id for one in drafts if one.reached & BIT[Stage.WON]
    }
    codes = mapping.values_of(F.CHANNEL)
    _equal_by(
        drafts,
        "channel",
        {
            codes.code_of(name) or name: told
            for name, told in REFERENCE["by_Marketing_Channel"].items()
        },
    )
    _equal_by(drafts, "campaign", REFERENCE["by_Campaign_Name"])


def _equal_by(drafts: list[LeadDraft], name: str, told: dict[str, Any]) -> None:
    groups: dict[str, list[LeadDraft]] = defaultdict(list)
    for draft in drafts:
        groups[getattr(draft, name)].append(draft)
    assert groups.keys() == told.keys()
    for key, group in groups.items():
        _equals(group, told[key])


def _equals(drafts: list[LeadDraft], told: dict[str, Any]) -> None:
    assert len(drafts) == told["leads"]
    reached = Counter(stage for one in drafts for stage in BIT if one.reached & BIT[stage])
    assert reached[Stage.QUALIFIED] == told["qualified"]["k"]
    assert reached[Stage.OPPORTUNITY] == told["site_visit"]["k"]
    assert sum(one.negotiated_on is not None for one in drafts) == told["negotiation"]
    assert sum(one.booked_on is not None for one in drafts) == told["booking"]
    assert reached[Stage.WON] == told["sold"]["k"]
    assert sum(one.cost or 0 for one in drafts) == round(told["cost"] * 100)


def test_that_moments_of_work_are_kept_where_the_time_of_day_is_told() -> None:
    headers = (*HEADERS, "Giờ bàn giao", "Gọi lần đầu")
    times = (ColumnUse(headers[-2], F.HANDED_OVER_AT), ColumnUse(headers[-1], F.FIRST_ATTEMPT_AT))
    read = row_reader(replace(MAPPING, columns=(*MAPPING.columns, *times)), headers)
    found = read(TableRow(7, (*GOOD, "05/12/2025 09:15", "05/12/2025 9h40")))
    assert isinstance(found, Incoming)
    kept = dict(found.record.traits)
    assert kept["handed_over_at"] == "2025-12-05T09:15"
    assert kept["first_attempt_at"] == "2025-12-05T09:40"
    for only_days in (("05/12/2025", "05/12/2025"), ("", "05/12/2025 09:40")):
        found = read(TableRow(8, (*GOOD, *only_days)))
        assert isinstance(found, Incoming)
        assert not {"handed_over_at", "first_attempt_at"} & set(dict(found.record.traits))


def test_that_a_row_is_handed_on_without_anything_personal() -> None:
    headers = (*HEADERS, "Nhóm quảng cáo")
    mapping = replace(MAPPING, columns=(*MAPPING.columns, ColumnUse(headers[-1], F.AD_SET)))
    read = row_reader(mapping, headers)
    found = read(TableRow(7, (*GOOD[:-1], "không", "HN 30-45")))
    assert isinstance(found, Incoming)
    assert found.phones == ("+84901234567",)
    assert found.record.source_id == "L1"
    assert found.record.traits == (("Nhu cầu", "2PN"), ("Nhóm quảng cáo", "HN 30-45"))
    assert found.record.ending == Ending.DO_NOT_CONTACT
    assert "0901234567" not in repr(found.record)
    aside = read(TableRow(8, changed(day="31/02/2025")))
    assert aside == SetAside(8, changed(day="31/02/2025"), (FAULTS[FaultKind.DAY_IMPOSSIBLE],))
    doubtful = read(TableRow(9, GOOD, {1: CellMark.SCIENTIFIC}))
    assert isinstance(doubtful, Incoming)
    assert doubtful.phones == ()


@settings(max_examples=40)
@given(st.lists(st.text(max_size=30), max_size=12))
def test_that_any_row_is_read_or_set_aside(cells: list[str]) -> None:
    found = read(*cells)
    assert found.row == 7
    if isinstance(found, FaultyRow):
        assert found.faults


def test_that_a_fingerprint_knows_rows_and_not_how_they_are_written() -> None:
    rows = [["Lê Mai", "0901"], ["b", ""]]
    same = [["Lê Mai ", "0901", ""], ["", ""], ["b"]]
    assert fingerprint(rows) == fingerprint(same)
    assert fingerprint(rows) != fingerprint(rows[::-1])
    assert fingerprint([["ab", "c"]]) != fingerprint([["a", "bc"]])
    assert fields(suggested(of_rows(("A",), ["x"])).mapping) == {"A": F.SKIP}
