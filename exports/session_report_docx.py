"""The report of a session for Word: real headings and tables, to be worked on further."""

from collections.abc import Callable
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Final

import docx
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import Table as WordTable
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from domain.model.session_report import SessionReport
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.text import Translate, clean, mark
from exports.atomic import save_whole
from exports.blocks import Block, Heading, Item, Table, Words
from exports.colours import ACCENT, INK, LINE, MUTED, STRONG, WARN
from exports.report_story import report_facts, report_title, tell
from exports.voice import Voice

_FAMILY: Final = "Be Vietnam Pro"
_LANGUAGES: Final = {Tongue.VIETNAMESE: "vi-VN", Tongue.ENGLISH: "en-GB"}
_SCRIPTS: Final = ("ascii", "hAnsi", "cs", "eastAsia")
_PAGE: Final = (Cm(21), Cm(29.7))
_EDGE: Final = Cm(2)
_ROOM: Final = Cm(17)
"""Width between the edges."""

_LONGEST_TITLE: Final = 255
"""Characters that the format allows in a property."""

_STYLES: Final = {
    "Normal": (10.0, INK, False),
    "Title": (20.0, INK, True),
    "Heading 1": (14.0, INK, True),
    "Heading 2": (11.0, ACCENT, True),
    "List Bullet": (10.0, INK, False),
}
"""Size in points, colour and weight of the styles in use."""

_QUIET: Final = RGBColor.from_string(MUTED)


class DocxReportWriter:
    """Writes the report of a session as a DOCX (``ports.ReportWriter``)."""

    def __init__(self, translate_for: Callable[[Tongue], Translate]) -> None:
        """Take what gives marked literals in a language."""
        self._translate_for = translate_for

    def write(self, content: SessionReport, tongue: Tongue, path: Path) -> WriteReport:
        """Write it whole or not at all; nothing is ever cut.

        Args:
            content: what it says.
            tongue: language of the report.
            path: where; an older report there is replaced.

        Raises:
            OSError: the place cannot be written; an older report there is untouched.
        """
        voice = Voice(self._translate_for(tongue), tongue)
        document = _blank(content, voice)
        _begin(document, content, voice)
        for block in tell(content, voice):
            _add(document, block)
        save_whole(path, document.save)
        return WriteReport()


def _blank(content: SessionReport, voice: Voice) -> Document:
    """Return an empty document that knows its language, and nobody who made it."""
    document = docx.Document()
    told = document.core_properties
    told.title = clean(f"{report_title(content, voice)} · {content.workspace}")[:_LONGEST_TITLE]
    told.language = _LANGUAGES[voice.tongue]
    told.author = told.last_modified_by = told.comments = told.keywords = ""
    told.created = told.modified = datetime.combine(content.dated, time(), UTC)
    told.revision = 1
    relations = document.part.package.rels
    for key in [
        key for key, one in relations.items() if one.reltype == RELATIONSHIP_TYPE.THUMBNAIL
    ]:
        del relations[key]
    for name, (size, colour, bold) in _STYLES.items():
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle), "all of them are styles of paragraphs"
        style.font.size, style.font.bold = Pt(size), bold
        style.font.color.rgb = RGBColor.from_string(colour)
        _name_font(style, _LANGUAGES[voice.tongue])
    section = document.sections[0]
    section.page_width, section.page_height = _PAGE
    section.left_margin = section.right_margin = section.bottom_margin = _EDGE
    section.top_margin = Cm(2.5)
    return document


def _name_font(style: ParagraphStyle, language: str) -> None:
    """Name our font for every script, in place of the theme's, and set the language."""
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(qn("w:rFonts")):
        properties.remove(old)
    fonts = _element("w:rFonts", **dict.fromkeys(_SCRIPTS, _FAMILY))
    properties.insert(0, fonts)
    for old in properties.findall(qn("w:lang")):
        properties.remove(old)
    properties.append(_element("w:lang", val=language, eastAsia=language))


def _begin(document: Document, content: SessionReport, voice: Voice) -> None:
    """Put title, facts, head and foot in place."""
    title, facts = report_title(content, voice), report_facts(content, voice)
    document.add_paragraph(clean(title), "Title")
    _quiet(document.add_paragraph(), facts)
    if content.draft:
        sentence = voice.say(mark("Draft: no version was signed in this session"))
        run = document.add_paragraph().add_run(sentence)
        run.bold, run.font.color.rgb = True, RGBColor.from_string(WARN)
    section = document.sections[0]
    _quiet(section.header.paragraphs[0], f"{title} · {content.workspace}")
    foot = section.footer.paragraphs[0]
    drawn_up = voice.say(mark("Report drawn up on {day}"), day=voice.day(content.dated))
    _quiet(foot, f"{drawn_up} · ")
    for field, between in (("PAGE", " / "), ("NUMPAGES", "")):
        run = foot.add_run()
        run.font.color.rgb = _QUIET
        run._r.append(_element("w:fldChar", fldCharType="begin"))
        code = OxmlElement("w:instrText")
        code.text = field
        run._r.append(code)
        run._r.append(_element("w:fldChar", fldCharType="end"))
        _quiet(foot, between)


def _add(document: Document, block: Block) -> None:
    match block:
        case Heading(text, level):
            document.add_heading(clean(text), level)
        case Words(text, quiet):
            paragraph = document.add_paragraph()
            paragraph.paragraph_format.keep_with_next = True
            if quiet:
                _quiet(paragraph, text)
            else:
                paragraph.add_run(clean(text, multiline=True))
        case Item(text, label, side):
            paragraph = document.add_paragraph(style="List Bullet")
            if label:
                run = paragraph.add_run(f"{clean(label)}: ")
                run.bold = True
                run.font.color.rgb = RGBColor.from_string(STRONG[side] if side else INK)
            paragraph.add_run(clean(text, multiline=True))
        case Table():
            _add_table(document, block)


def _add_table(document: Document, block: Table) -> None:
    table = document.add_table(rows=1 + len(block.rows), cols=len(block.heads))
    table.autofit = False
    _rule(table)
    head, *rows = table.rows
    head._tr.get_or_add_trPr().append(_element("w:tblHeader", val="true"))
    widths = [int(_ROOM * share) for share in block.shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    for cell, text, width in zip(head.cells, block.heads, widths, strict=True):
        cell.width = width
        _write(cell, text, bold=True)
    for row, texts in zip(rows, block.rows, strict=True):
        row._tr.get_or_add_trPr().append(_element("w:cantSplit", val="true"))
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = width
            _write(cell, text)
    document.add_paragraph()


def _write(cell: _Cell, text: str, *, bold: bool = False) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    run = paragraph.add_run(clean(text, multiline=True))
    run.font.size, run.bold = Pt(9), bold
    if bold:
        run.font.color.rgb = _QUIET


def _rule(table: WordTable) -> None:
    """Draw hair lines below the rows."""
    borders = OxmlElement("w:tblBorders")
    for edge in ("bottom", "insideH"):
        borders.append(_element(f"w:{edge}", val="single", sz="4", space="0", color=LINE))
    table._tbl.tblPr.append(borders)


def _quiet(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(clean(text, multiline=True) if text.strip() else text)
    run.font.size, run.font.color.rgb = Pt(9), _QUIET


def _element(tag: str, **attributes: str) -> BaseOxmlElement:
    element = OxmlElement(tag)
    for name, value in attributes.items():
        element.set(qn(f"w:{name}"), value)
    return element
