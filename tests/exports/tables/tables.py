"""Foreign tables for the tests: texts in any encoding, and workbooks down to their bytes."""

import sys
import unicodedata
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from domain.model.tables import RECOGNISED, TableChoices, TableEncoding, TableLook, TableRow
from exports.tables.charsets import _TCVN3, _VISCII, _VNI
from exports.tables.errand import own_command
from exports.tables.reader import FileTableReader
from main import READ_A_WORKBOOK
from tests import __file__ as _tests

COMMAND = own_command(READ_A_WORKBOOK, str(Path(_tests).parent.parent / "main.py"))
READER = FileTableReader(COMMAND)
MADE = Path(_tests).parent / "files" / "tables"
SPECTRUM = Path(_tests).parent / "files" / "csv-spectrum"
_TONES = "\u0300\u0301\u0303\u0309\u0323"
_VNI_OF = {letter: signs for signs, letter in _VNI.items()}


def breaking(statement: str) -> FileTableReader:
    """Return a reader whose process does something else than to read."""
    return FileTableReader([sys.executable, "-c", statement], silence=0.5)


def look(path: Path, **choices: Any) -> TableLook:
    """Look at a table."""
    return READER.look(path, TableChoices(**choices) if choices else RECOGNISED)


def rows(path: Path, **choices: Any) -> list[TableRow]:
    """Return the rows of a table."""
    return list(READER.rows(path, TableChoices(**choices) if choices else RECOGNISED))


def cells(path: Path, **choices: Any) -> list[tuple[str, ...]]:
    """Return the cells of a table's rows."""
    return [row.cells for row in rows(path, **choices)]


def text(folder: Path, written: str | bytes, name: str = "leads.csv") -> Path:
    """Write a text file and return where it is."""
    path = folder / name
    path.write_bytes(written.encode() if isinstance(written, str) else written)
    return path


def encoded(said: str, encoding: TableEncoding) -> bytes:
    """Write a text in an encoding, as programs of its time did; TCVN3 has few capitals."""
    match encoding:
        case TableEncoding.TCVN3:
            of = {letter: byte for byte, letter in reversed(list(enumerate(_TCVN3)))}
            return bytes(of[one] if one in of else of[one.lower()] for one in said)
        case TableEncoding.VISCII:
            return bytes(_VISCII.index(one) for one in said)
        case TableEncoding.VNI:
            return "".join(_VNI_OF.get(one, one) for one in said).encode("cp1252")
        case TableEncoding.WINDOWS_1258:
            return b"".join(_1258(one) for one in said)
    return said.encode({"windows-1252": "cp1252"}.get(encoding.value, encoding.value))


def _1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        parts = unicodedata.normalize("NFD", letter)
        base = unicodedata.normalize("NFC", "".join(one for one in parts if one not in _TONES))
        return (base + "".join(one for one in parts if one in _TONES)).encode("cp1258")


_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_TIES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def parts(
    sheets: Mapping[str, str],
    *,
    words: Sequence[str] = (),
    styles: str = "",
    main: str = _MAIN,
    ties: str = _TIES,
) -> dict[str, bytes]:
    """Return the parts of a workbook whose sheets hold the given ``<row>`` elements."""
    named = "".join(
        f'<sheet name="{name}" sheetId="{at}" r:id="r{at}"/>' for at, name in enumerate(sheets, 1)
    )
    tied = "".join(
        f'<Relationship Id="r{at}" Type="{ties}/worksheet" Target="worksheets/s{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    listed = "".join(f"<si><t>{word}</t></si>" for word in words)
    made = {
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}"><Relationship Id="a" '
        f'Type="{ties}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{ties}">'
        f"<sheets>{named}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}">{tied}'
        f'<Relationship Id="w" Type="{ties}/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        f'<Relationship Id="y" Type="{ties}/styles" Target="styles.xml"/></Relationships>',
        "xl/sharedStrings.xml": f'<sst xmlns="{main}">{listed}</sst>',
        "xl/styles.xml": f'<styleSheet xmlns="{main}">{styles}</styleSheet>',
    }
    for at, content in enumerate(sheets.values(), 1):
        made[f"xl/worksheets/s{at}.xml"] = (
            f'<worksheet xmlns="{main}"><dimension ref="A1:B2"/>'
            f"<sheetData>{content}</sheetData></worksheet>"
        )
    return {name: content.encode() for name, content in made.items()}


def workbook(folder: Path, of: Mapping[str, bytes], name: str = "leads.xlsx") -> Path:
    """Write a workbook from its parts."""
    path = folder / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        for part, content in of.items():
            packed.writestr(part, content)
    return path


def row(number: int, *said: str, more: str = "") -> str:
    """Return a row with texts written in its cells."""
    inner = "".join(f'<c t="inlineStr"><is><t>{one}</t></is></c>' for one in said)
    return f'<row r="{number}"{more}>{inner}</row>'
