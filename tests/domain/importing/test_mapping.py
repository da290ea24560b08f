"""A mapping that is remembered, shared and read strictly."""

import json
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from domain.errors import DomainError, MappingUnreadable
from domain.model.importing.days import DateOrder
from domain.model.importing.keeping import Keeping
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.mapping_form import mapping_form, mapping_of_form
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.value_codes import ValueMapping
from domain.model.ladder import Stage
from tests.domain.importing.tables import suggested, table

F = LeadField
MAPPING = LeadMapping(
    "Meta",
    (
        ColumnUse("id", F.LEAD_CODE),
        ColumnUse("Ngân sách", F.CHARACTERISTIC, "Ngân sách"),
        ColumnUse("Chi phí (tr)", F.COST, scale=1_000_000),
        ColumnUse("SĐT", F.PHONE),
        ColumnUse("Họ tên", F.NAME),
        ColumnUse("stt"),
    ),
    DateOrder.DAY_FIRST,
    NumberStyle.COMMA,
    (ValueMapping(F.STAGE, (("Cọc", "won"), ("?", ""))),),
    "facebook",
)
texts = st.text(st.characters(codec="utf-8"), max_size=20)


def test_that_a_mapping_comes_back_from_its_file_as_it_was() -> None:
    assert mapping_of_form(json.loads(json.dumps(mapping_form(MAPPING)))) == MAPPING


def test_that_a_mapping_suggested_for_a_real_file_comes_back_too() -> None:
    for name in ("dubai_realestate_Leads.csv", "meta_leads_export_utf8_comma.csv"):
        mapping = suggested(table(name)).mapping
        assert mapping_of_form(json.loads(json.dumps(mapping_form(mapping)))) == mapping


def test_that_what_is_kept_of_contact_data_is_handed_on_as_a_proposal() -> None:
    kept = MAPPING.with_use(ColumnUse("Họ tên", F.NAME, keeping=Keeping.SHORTEN))
    read = mapping_of_form(json.loads(json.dumps(mapping_form(kept))))
    assert read == kept
    assert [use.header for use in read.contacts] == ["Họ tên"]
    assert read.keeping_nothing() == MAPPING
    assert MAPPING.keeping_as(read) == kept
    assert "contact" not in json.dumps(mapping_form(MAPPING)["columns"])


def test_that_nothing_but_contact_data_is_kept_so() -> None:
    form = mapping_form(MAPPING)
    form["columns"][0] |= {"field": "channel", "contact": "keep"}
    with pytest.raises(MappingUnreadable):
        mapping_of_form(form)


def _with(**changes: Any) -> dict[str, Any]:
    return mapping_form(MAPPING) | changes


@pytest.mark.parametrize(
    ("form", "place"),
    [
        (None, ""),
        ([], ""),
        ({}, ""),
        (_with(format="cungve-agenda/1"), ""),
        (_with(format="cungve-mapping/2"), ""),
        (_with(more=1), "more"),
        (_with(columns=[]), "columns"),
        (_with(columns=["id"]), "columns[0]"),
        (_with(columns=[{"header": "id"}]), "columns[0].field"),
        (_with(columns=[{"header": "id", "field": "soul"}]), "columns[0].field"),
        (_with(columns=[{"header": 1, "field": "note"}]), "columns[0].header"),
        (_with(columns=[{"header": "", "field": "note"}]), "columns[0]"),
        (_with(columns=[{"header": "a", "field": "cost", "scale": 7}]), "columns[0]"),
        (_with(columns=[{"header": "a", "field": "cost", "scale": True}]), "columns[0]"),
        (_with(columns=[{"header": "a", "field": "note", "kept": True}]), "columns[0].kept"),
        (
            _with(columns=[{"header": "SĐT", "field": "note"}, {"header": "sdt", "field": "skip"}]),
            "columns[1]",
        ),
        (_with(dates="year_first"), "dates"),
        (_with(numbers=3), "numbers"),
        (_with(values=[]), "values"),
        (_with(values={"note": []}), "values.note"),
        (_with(values={"stage": [["Cọc", "deposit"]]}), "values.stage[0]"),
        (_with(values={"stage": [["Cọc"]]}), "values.stage[0]"),
        (_with(name="n" * 500), "name"),
        (_with(channel=None), "channel"),
    ],
)
def test_that_a_file_that_is_not_as_it_must_be_says_what_is_wrong_and_where(
    form: object, place: str
) -> None:
    with pytest.raises(MappingUnreadable) as caught:
        mapping_of_form(form)
    said = caught.value.said(lambda text: text)
    assert said.endswith(f"({place})") if place else "(" not in said


@settings(max_examples=40)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | texts,
        lambda deeper: st.lists(deeper, max_size=3) | st.dictionaries(texts, deeper, max_size=3),
        max_leaves=8,
    ),
    st.sampled_from(["columns", "values", "dates", "name", "channel", "format"]),
)
def test_that_whatever_stands_in_a_file_it_is_read_or_refused(form: object, key: str) -> None:
    with suppress(DomainError):
        assert isinstance(mapping_of_form(_with(**{key: form})), LeadMapping)


def test_that_a_remembered_mapping_is_known_by_the_columns_it_uses() -> None:
    headers = ("SDT", "id", "Ngân sách", "CHI PHÍ (tr)", "mới")
    assert MAPPING.suits(headers)
    assert not MAPPING.suits(headers[1:])
    assert not LeadMapping().suits(headers)
    fitted = MAPPING.fitted(headers)
    assert [use.field for use in fitted.columns] == [
        *(F.PHONE, F.LEAD_CODE, F.CHARACTERISTIC, F.COST, F.SKIP)
    ]
    assert fitted.columns[3].scale == 1_000_000
    assert MAPPING.strange(headers) == ("mới",)


def test_that_a_mapping_tells_what_it_claims_twice() -> None:
    twice = LeadMapping(columns=(ColumnUse("a", F.STAGE), ColumnUse("b", F.STAGE)))
    assert twice.clashes == (F.STAGE,)
    phones = LeadMapping(columns=(ColumnUse("a", F.PHONE), ColumnUse("b", F.PHONE)))
    assert phones.clashes == ()


def test_that_stages_hidden_by_those_who_were_lost_are_not_called_recorded() -> None:
    stages = (("Hẹn xem", "opportunity"), ("Cọc", "won"))
    columns = (ColumnUse("tt", F.STAGE),)
    open_ended = LeadMapping(columns=columns, values=(ValueMapping(F.STAGE, stages),))
    assert open_ended.recorded == (Stage.OPPORTUNITY, Stage.WON)
    lossy = LeadMapping(
        columns=columns, values=(ValueMapping(F.STAGE, (*stages, ("Rớt", "lost"))),)
    )
    assert lossy.recorded == (Stage.WON,)
    assert LeadMapping().recorded == ()
