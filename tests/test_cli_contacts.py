"""Contact data on the command line: kept by a mapping, handed out only when asked, removed."""

import csv
import json
from pathlib import Path

import pytest
from openpyxl import load_workbook

from persistence import keys as made_keys
from tests.real import real_files
from tests.test_cli import Command, command  # noqa: F401
from ui.command_line.run import Exit

WORD = "bốn từ chẳng ai ghép"
TABLE = """Họ và tên;SĐT;Email;Ngày đăng ký;Nhân viên
Nguyễn Thị Mai;0912345678;mai@vidu.vn;28/10/2026;S1
Trần Văn Bình;0912345679;;29/10/2026;S1
"""
KEPT = {"Họ và tên": "keep", "SĐT": "shorten", "Email": "keep"}


@pytest.fixture
def source(tmp_path: Path) -> Path:
    path = tmp_path / "khach.csv"
    path.write_text(TABLE, "utf-8")
    return path


@pytest.fixture
def mapping(command: Command, tmp_path: Path, source: Path) -> Path:  # noqa: F811
    """A mapping that keeps contact data, made of the one that the program suggests."""
    workspace, place = tmp_path / "first.cungve", tmp_path / "m.json"
    assert command("new", workspace, "--example", "blank")[0] == Exit.DONE
    assert command("import-leads", workspace, source, "--mapping", place)[0] == Exit.REFUSED
    form = json.loads(place.read_text("utf-8"))
    for column in form["columns"]:
        assert "contact" not in column
        if keeping := KEPT.get(column["header"]):
            column["contact"] = keeping
    place.write_text(json.dumps(form), "utf-8")
    return place


@pytest.fixture
def locked(
    command: Command,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Path:
    monkeypatch.setattr(made_keys, "_ROUNDS", 500)
    monkeypatch.setenv("CUNGVE_NEW_PASSPHRASE", WORD)
    workspace = tmp_path / "first.cungve"
    if not workspace.exists():
        command("new", workspace, "--example", "blank")
    return workspace


def test_that_contact_data_is_kept_handed_out_and_removed(
    command: Command,  # noqa: F811
    tmp_path: Path,
    source: Path,
    mapping: Path,
    locked: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    report, out = tmp_path / "report.json", tmp_path / "out.csv"
    words = ("import-leads", locked, source, "--mapping", mapping, "--report", report)
    code, _, complained = command(*words)
    assert code == Exit.REFUSED
    assert "passphrase" in complained

    assert command("passphrase", locked)[0] == Exit.DONE
    monkeypatch.setenv("CUNGVE_PASSPHRASE", WORD)
    code, said, _ = command(*words)
    assert code == Exit.DONE
    assert "Họ và tên (keep), SĐT (shorten), Email (keep)" in said
    told = json.loads(report.read_text("utf-8"))
    assert told["contacts"] == {"kept": 2, "forgotten": 0}
    assert "Mai" not in report.read_text("utf-8") + said

    assert command("leads", locked, "--csv", out)[0] == Exit.DONE
    assert "Mai" not in out.read_text("utf-8")
    assert command("leads", locked, "--csv", out, "--contacts")[0] == Exit.DONE
    rows = list(csv.DictReader(out.read_text("utf-8-sig").splitlines()))
    assert [(row["name"], row["phone"], row["email"]) for row in reversed(rows)] == [
        ("Nguyễn Thị Mai", "•••678", "mai@vidu.vn"),
        ("Trần Văn Bình", "•••679", ""),
    ]

    for option, seen in (((), False), (("--contacts",), True)):
        folder = tmp_path / f"forms{seen}"
        assert command("feedback-form", locked, "--out", folder, *option)[0] == Exit.DONE
        (workbook,) = folder.iterdir()
        assert ("with-contacts" in workbook.name) is seen
        cells = [cell for row in load_workbook(workbook).worksheets[0].iter_rows() for cell in row]
        assert ("Nguyễn Thị Mai" in [cell.value for cell in cells]) is seen
        code, said, _ = command("import-feedback", locked, workbook)
        assert (code, "2 empty" in said) == (Exit.DONE, True)

    code, _, complained = command("passphrase", locked, "--remove")
    assert (code, "remove-contacts" in complained) == (Exit.REFUSED, True)

    person = tmp_path / "person.txt"
    person.write_text("0912 345 678\n", "utf-8")
    code, said, _ = command("remove-contacts", locked, "--person", person)
    assert code == Exit.DONE
    assert "1 leads" in said
    assert "L000001" in said
    assert "What remains" in said
    assert "912" not in said
    assert command(*words)[0] == Exit.DONE
    assert json.loads(report.read_text("utf-8"))["contacts"] == {"kept": 1, "forgotten": 1}

    assert command("remove-contacts", locked)[0] == Exit.REFUSED
    assert command("remove-contacts", locked, "--batch", "nobody")[0] == Exit.REFUSED
    assert command("remove-contacts", locked, "--batch", "khach")[0] == Exit.DONE
    assert command("remove-contacts", locked, "--all")[0] in (Exit.DONE, Exit.REFUSED)
    assert command("leads", locked, "--csv", out, "--contacts")[0] == Exit.REFUSED
    assert command("passphrase", locked, "--remove")[0] == Exit.DONE
    for said in ("Nguyễn Thị Mai", "mai@vidu.vn", "912345678"):
        assert said.encode() not in locked.read_bytes()
    assert real_files(tmp_path).verify(locked).sound
