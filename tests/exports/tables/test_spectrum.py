"""The kinds of CSV there are, each beside what it says (tests/files/csv-spectrum)."""

import json
from pathlib import Path

import pytest

from tests.exports.tables.tables import SPECTRUM, look, rows, text

NAMES = sorted(path.stem for path in SPECTRUM.glob("*.csv"))


@pytest.mark.parametrize("name", NAMES)
def test_that_every_kind_of_csv_says_what_stands_beside_it(name: str, tmp_path: Path) -> None:
    written = (SPECTRUM / f"{name}.csv").read_bytes()
    if name.endswith("_crlf"):  # kept with LF, said with CRLF
        written = written.replace(b"\r\n", b"\n").replace(b"\n", b"\r\n")
    path = text(tmp_path, written)
    said = json.loads((SPECTRUM / f"{name}.json").read_text(encoding="utf-8"))
    names = [column.name for column in look(path).columns]
    found = [dict(zip(names, row.cells, strict=True)) for row in rows(path)]
    if isinstance(said, dict):  # this one has a name without a value, and another number than its
        said = [said | {one: found[0][one] for one in names if one != "Location Coordinates"}]
    assert found == said
