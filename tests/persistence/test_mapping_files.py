"""Mappings of columns: remembered by the columns they fit, and files that are none of ours."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from domain.errors import MappingUnreadable
from domain.model.importing.days import DateOrder
from domain.model.importing.lead_fields import LeadField
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from persistence.mapping_files import SUFFIX, JsonMappingFiles

MAPPING = LeadMapping(
    "Meta <b>",
    (ColumnUse("SĐT", LeadField.PHONE), ColumnUse("Thu nhập", LeadField.CHARACTERISTIC, "Thu")),
    DateOrder.MONTH_FIRST,
)


@pytest.fixture
def files(tmp_path: Path) -> JsonMappingFiles:
    return JsonMappingFiles(tmp_path / "mappings")


def test_that_a_mapping_is_remembered_for_its_columns_in_any_order(
    files: JsonMappingFiles,
) -> None:
    assert files.remembered(["SĐT", "Thu nhập"]) is None
    files.remember(["SĐT", "Thu nhập"], MAPPING)
    assert files.remembered(["thu_nhap", "SĐT"]) == MAPPING
    assert files.remembered(["SĐT", "Thu nhập", "Nguồn"]) is None
    files.remember(["SĐT", "Thu nhập"], replace(MAPPING, name="other"))
    assert getattr(files.remembered(["SĐT", "Thu nhập"]), "name", "") == "other"


def test_that_a_broken_memory_is_none(files: JsonMappingFiles, tmp_path: Path) -> None:
    files.remember(["SĐT", "Thu nhập"], MAPPING)
    (kept,) = (tmp_path / "mappings").glob(f"*{SUFFIX}")
    kept.write_bytes(b"\xff{")
    assert files.remembered(["SĐT", "Thu nhập"]) is None


def test_that_a_mapping_is_passed_on_as_a_file(files: JsonMappingFiles, tmp_path: Path) -> None:
    file = tmp_path / f"meta{SUFFIX}"
    files.write(MAPPING, file)
    assert files.read(file) == MAPPING
    assert [one.name for one in tmp_path.iterdir()] == [file.name]


def test_that_what_is_none_of_ours_is_refused(files: JsonMappingFiles, tmp_path: Path) -> None:
    file = tmp_path / "m.json"
    for content in (b"", b"\x00", b"[" * 100_000, b" " * 2_000_001, b'{"format": "x/1"}'):
        file.write_bytes(content)
        with pytest.raises(MappingUnreadable):
            files.read(file)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(MappingUnreadable):
        files.read(tmp_path / "pipe")
