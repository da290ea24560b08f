"""An import in words: how a file was read, what its columns mean, what would happen."""

from collections.abc import Iterable, Sequence
from typing import Final

from PySide6.QtCore import QLocale, QObject

from domain.model.form_answers import FormAsked
from domain.model.importing.days import DateOrder
from domain.model.importing.lead_fields import (
    DAYS,
    IDENTITY,
    LEAD_FIELD_NAMES,
    NUMBERS,
    LeadField,
)
from domain.model.importing.lead_mapping import ColumnUse, LeadMapping
from domain.model.importing.settling import Gap, gaps
from domain.model.importing.suggesting import trait_name
from domain.model.incoming import ImportCheck
from domain.model.table_words import ENCODINGS
from domain.model.tables import TableLook
from domain.services.reading_lead_files import LeadTable
from ui.desk import Desk
from ui.leads.importing.answer_words import AnswerWording
from ui.leads.importing.keeping_words import KeepingWording
from ui.leads.importing.looks import CheckLook, Choices, ColumnLine, DoneLook, Told
from ui.leads.importing.values import answers_key, values_of

CHARACTERISTIC: Final = "characteristic"
_ASIDE_SHOWN: Final = 50
_CELLS_SHOWN: Final = 5
_CAMPAIGNS_SHOWN: Final = 8
_OFFERED: Final = tuple(
    one for one in LeadField if one not in (LeadField.SKIP, LeadField.CHARACTERISTIC)
)


class ImportWording(QObject):
    """Says an import in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._forms = AnswerWording(self)
        self._keeping = KeepingWording(desk, self)

    def proposed(self, mapping: LeadMapping | None) -> str:
        """Say what a mapping would keep of contact data; nothing where it would keep none."""
        return self._keeping.proposed(mapping) if mapping is not None else ""

    def personal(self, mapping: LeadMapping) -> str:
        """Say what is kept of the people."""
        return self._keeping.personal(mapping)

    def facts(self, table: LeadTable) -> str:
        """Say in one line what a file is."""
        look = table.look
        parts = [self.rows(table.rows)]
        if look.encoding is not None:
            parts += [ENCODINGS[look.encoding.encoding], self.parted(look.choices.delimiter or "")]
        elif look.choices.sheet:
            parts.append(self.tr("sheet “{name}”").format(name=look.choices.sheet))
        header = look.choices.header_row
        where = (
            self.tr("header in row {n}").format(n=header) if header else self.tr("without a header")
        )
        return f"{table.path.name} · {parts[0]} · {', '.join((*parts[1:], where))}"

    def rows(self, count: int) -> str:
        """Say how many rows."""
        return self.tr("1 row") if count == 1 else self.tr("{n} rows").format(n=_n(count))

    def parted(self, delimiter: str) -> str:
        """Say by what cells are parted."""
        known = {
            ",": self.tr("comma-separated"),
            ";": self.tr("semicolon-separated"),
            "\t": self.tr("tab-separated"),
            "|": self.tr("bar-separated"),
        }
        return known.get(delimiter, self.tr("parted by “{mark}”").format(mark=delimiter))

    def delimiters(self, look: TableLook) -> Choices:
        """Return the delimiters to choose from."""
        marks = dict.fromkeys((",", ";", "\t", "|", look.choices.delimiter or ","))
        named = {",": ",", ";": ";", "\t": self.tr("tab"), "|": "|"}
        return tuple((mark, named.get(mark, mark)) for mark in marks)

    def goes_to(self, header: str, asked: Sequence[FormAsked]) -> Choices:
        """Return what a column can go to, a question of Sales as well."""
        trait = self.tr("Characteristic: {name}").format(name=trait_name(header))
        fields = ((one, self._desk.translate(LEAD_FIELD_NAMES[one])) for one in _OFFERED)
        answers = self.tr("Answers: {question}")
        questions = (
            (answers_key(one.code), answers.format(question=one.name.said(self._desk.tongue())))
            for one in asked
        )
        skip = (LeadField.SKIP, self.tr("– skip –"))
        return (skip, (LeadField.CHARACTERISTIC, trait), *questions, *fields)

    def columns(
        self, table: LeadTable, mapping: LeadMapping, asked: Sequence[FormAsked]
    ) -> tuple[ColumnLine, ...]:
        """Return the columns of a file with what they go to."""
        uses = {use.header: use for use in mapping.columns}
        clashes = frozenset(mapping.clashes)
        open_ = frozenset(gaps(mapping, table.columns))
        lines = []
        for place, header in enumerate(table.headers):
            use = uses.get(header, ColumnUse(header))
            first = next(
                (
                    row.cells[place]
                    for row in table.look.sample
                    if row.cells[place : place + 1] != ("",) and place < len(row.cells)
                ),
                "",
            )
            remark, role = self._remark(use, mapping, open_, clashes)
            if use.kept and use.field not in clashes:
                remark, role = self._keeping.kept(use, first), "warn"
            keepings = self._keeping.choices(use.field) if use.field.personal else ()
            goes_to = self.goes_to(header, asked)
            key = answers_key(use.question) if use.question else use.field
            lines.append(
                ColumnLine(header, goes_to, key, first, remark, role, keepings, use.keeping)
            )
        return tuple(lines)

    def blocked(self, table: LeadTable, mapping: LeadMapping) -> str:
        """Say why a file cannot be checked yet; nothing where it can."""
        found = gaps(mapping, table.columns)
        if Gap.CLASH in found:
            names = (self._desk.translate(LEAD_FIELD_NAMES[one]) for one in mapping.clashes)
            said = self.tr("Several columns go to the same field: {names}. Leave one of them.")
            return said.format(names=", ".join(names))
        if found:
            return self.tr("Answer the question first: only a person knows it.")
        if not mapping.fields:
            return self.tr("No column goes anywhere yet.")
        return ""

    def told(self, check: ImportCheck | None, mapping: LeadMapping) -> tuple[Told, ...]:
        """Say what an import would do."""
        if check is None:
            return ()
        lines = [
            Told(self.tr("{rows} read").format(rows=self.rows(check.rows))),
            Told(self._new(check.fresh), "good", strong=True),
        ]
        if check.known:
            said = self.tr("{n} known already, will be added to")
            lines.append(Told(said.format(n=_n(check.known))))
        if check.twice:
            lines.append(Told(self.tr("{n} twice in this file").format(n=_n(check.twice))))
        if check.faulty:
            said = self.tr("{n} set aside, kept in a file you can mend and import again")
            lines.append(Told(said.format(n=_n(check.faulty)), "bad", strong=True))
        lines += self._forms.counted(check)
        lines += self._keeping.told(check)
        if check.same_as is not None:
            said = self.tr("The same rows came in before, as “{name}”.")
            lines.append(Told(said.format(name=check.same_as.name), "warn"))
        if not mapping.recognises:
            lines.append(
                Told(
                    self.tr(
                        "No column tells who a lead is: each row counts as a lead, and a lead that "
                        "comes again is not recognised."
                    ),
                    "warn",
                )
            )
        return tuple(lines)

    def check(self, table: LeadTable, mapping: LeadMapping, check: ImportCheck) -> CheckLook:
        """Say what an import would do, with the rows that are set aside."""
        heads = (self.tr("Row"), self.tr("Why"), *table.headers[:_CELLS_SHOWN])
        shown = check.aside[:_ASIDE_SHOWN]
        said = ""
        if check.faulty:
            said = self.tr(
                "{rows} cannot be imported as they are. After the import you can save them with "
                "the reasons, mend them and import that file."
            ).format(rows=self.rows(check.faulty))
        taken = check.fresh + check.known
        go = self.tr("Import 1 lead") if taken == 1 else self.tr("Import {n} leads")
        return CheckLook(
            self.told(check, mapping),
            heads,
            tuple(
                (
                    str(one.row),
                    " ".join(map(self._desk.translate, one.reasons)),
                    *_padded(one.cells, len(heads) - 2),
                )
                for one in shown
            ),
            said,
            self._campaigns(check),
            go.format(n=_n(taken)),
            taken > 0,
            self._keeping.personal(mapping),
        )

    def done(self, name: str, check: ImportCheck) -> DoneLook:
        """Say what an import did."""
        lines = [Told(self._new(check.fresh), "good", strong=True)]
        if check.known:
            said = self.tr("{rows} added to leads that were known")
            lines.append(Told(said.format(rows=self.rows(check.known))))
        if check.twice:
            lines.append(Told(self.tr("{n} twice in this file").format(n=_n(check.twice))))
        if check.faulty:
            said = self.tr("{rows} set aside; save them to mend and import them")
            lines.append(Told(said.format(rows=self.rows(check.faulty)), "bad"))
        lines += self._forms.counted(check)
        lines += self._keeping.told(check)
        title = self.tr("“{name}” was imported").format(name=name)
        return DoneLook(title, tuple(lines), bool(check.aside))

    def more_values(
        self, table: LeadTable, mapping: LeadMapping, asked: Sequence[FormAsked]
    ) -> str:
        """Say how many values are not listed; nothing where all are."""
        listed = len(values_of(self._desk, table, mapping, asked))
        every = sum(
            len(told.values)
            for told in table.columns
            if (use := mapping.use_of(told.header))
            and use.used
            and (use.question or use.field in mapping.coded)
        )
        if every <= listed:
            return ""
        return self.tr("{n} rarer values are understood by their words.").format(
            n=_n(every - listed)
        )

    def _campaigns(self, check: ImportCheck) -> str:
        if not check.campaigns:
            return ""
        names = [
            self.tr("{name} ({rows})").format(name=name, rows=self.rows(rows))
            for name, rows in sorted(check.campaigns.items(), key=lambda one: -one[1])
        ]
        shown = ", ".join(names[:_CAMPAIGNS_SHOWN])
        if len(names) > _CAMPAIGNS_SHOWN:
            shown += self.tr(" and {n} more").format(n=len(names) - _CAMPAIGNS_SHOWN)
        return self.tr(
            "{names}. Their leads come in under the name in the file. Add a campaign of that name "
            "first if its results are to be counted with them."
        ).format(names=shown)

    def _new(self, count: int) -> str:
        return self.tr("1 new lead") if count == 1 else self.tr("{n} new leads").format(n=_n(count))

    def _remark(
        self,
        use: ColumnUse,
        mapping: LeadMapping,
        open_: frozenset[Gap],
        clashes: frozenset[LeadField],
    ) -> tuple[str, str]:
        """Return what is said of a column, with its colour."""
        field = use.field
        if field is LeadField.SKIP:
            return "", "muted"
        if field in clashes:
            return self.tr("claimed twice"), "bad"
        if field in IDENTITY:
            return "✓", "good"
        if field.personal:
            return "", "muted"
        if use.question:
            return self._forms.understood(use)
        if field is LeadField.CHARACTERISTIC:
            return self.tr("new"), "good"
        if field in DAYS:
            if Gap.DATE_ORDER in open_:
                return self.tr("which comes first?"), "warn"
            orders = {DateOrder.DAY_FIRST: "dd/mm/yyyy", DateOrder.MONTH_FIRST: "mm/dd/yyyy"}
            return orders.get(mapping.date_order, "✓") if mapping.date_order else "✓", "good"
        if field in NUMBERS and Gap.NUMBER_STYLE in open_:
            return self.tr("point or comma?"), "warn"
        return "✓", "good"


def _n(count: int) -> str:
    return QLocale().toString(count)


def _padded(cells: Sequence[str], width: int) -> Iterable[str]:
    return (*cells[:width], *("",) * (width - len(cells)))
