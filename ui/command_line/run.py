"""Reading a command, doing it, and giving the exit code that ``docs/cli.md`` promises."""

from __future__ import annotations

import argparse
import logging
import sys
from collections.abc import Sequence
from datetime import date
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from domain.errors import DomainError
from domain.model.importing.days import DateOrder
from domain.model.lead_batches import Consent, FunnelBy
from domain.model.session import Ask
from domain.model.session_report import Naming
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.wording import Tongue
from ui.shell.logbook import open_logbook

if TYPE_CHECKING:
    from ui.shell.makers import Makers

_log = logging.getLogger("cungve.command_line")


class Exit(IntEnum):
    """Exit codes."""

    DONE = 0
    OUR_FAULT = 1
    REFUSED = 2
    NOT_WRITTEN = 3
    DAMAGED = 4
    STOPPED = 130


class Refusal(Exception):
    """A command that is not done, with one sentence on why."""

    def __init__(self, sentence: str, code: Exit = Exit.REFUSED) -> None:
        super().__init__(sentence)
        self.code = code


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with the arguments in one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Refusal(f"{message[:1].upper()}{message[1:]}; see {self.prog} --help.")


def run(makers: Makers, arguments: Sequence[str]) -> int:
    """Do a command.

    Args:
        makers: what the composition root can make.
        arguments: the words after the program's name.

    Returns:
        The exit code. Whatever goes wrong is said in one sentence on the standard error.
    """
    try:
        chosen = _parser(makers.version).parse_args(arguments)
        log = open_logbook(makers.app_data)
        try:
            return _done(makers, chosen)
        finally:
            log.close()
    except Refusal as refusal:
        return say(str(refusal), refusal.code)
    except DomainError as error:
        code = Exit.NOT_WRITTEN if isinstance(error, OSError) else Exit.REFUSED
        return say(error.said(lambda text: text), code)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        name = Path(str(error.filename)).name if error.filename else "The disk"
        return say(f"{name}: {reason}.", Exit.NOT_WRITTEN)
    except KeyboardInterrupt:
        return say("Stopped.", Exit.STOPPED)
    except Exception as error:  # noqa: BLE001 — logged, and told with a code of its own
        _log.exception("a command failed")
        kind = type(error).__name__
        return say(f"This is a fault of the program, not of yours ({kind}).", Exit.OUR_FAULT)


def _done(makers: Makers, chosen: argparse.Namespace) -> int:
    from ui.command_line.doing import ACTS
    from ui.command_line.passphrases import asking

    return ACTS[chosen.command](asking(makers, chosen), chosen) or Exit.DONE


def say(sentence: str, code: Exit) -> int:
    """Say one sentence on the standard error and give back the exit code."""
    print(" ".join(sentence.split()), file=sys.stderr)  # noqa: T201 — this is where it is said
    return code


def _parser(version: str) -> argparse.ArgumentParser:
    parser = _Parser(
        prog="main.py",
        description="Cùng Vẽ: Sales and Marketing draw the customer together.",
        epilog="Without a command it opens the window, with FILE a workspace in it.",
    )
    parser.add_argument("--version", action="version", version=f"Cùng Vẽ {version}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    demo = commands.add_parser("demo", help="make the worked example, documents and pictures")
    demo.add_argument("folder", metavar="OUT", type=Path)
    demo.add_argument("--language", type=Tongue, choices=list(Tongue), default=Tongue.ENGLISH)

    new = commands.add_parser("new", help="make a workspace")
    new.add_argument("file", metavar="FILE", type=Path)
    new.add_argument("--example", required=True, choices=_EXAMPLES)
    new.add_argument("--language", type=Tongue, choices=list(Tongue), default=Tongue.VIETNAMESE)

    export = commands.add_parser("export", help="write the documents of a workspace")
    export.add_argument("file", metavar="FILE", type=Path)
    export.add_argument("--brief", metavar="PDF", type=Path)
    export.add_argument("--cards", metavar="PDF", type=Path)
    export.add_argument("--persona", metavar="CODE", help="of which persona; else the primary one")
    export.add_argument("--matrix", metavar="XLSX", type=Path)
    export.add_argument("--report", metavar="PLACE", type=Path, help=".pdf, .docx or .json")
    export.add_argument("--session", metavar="N", type=int, help="of which one; else the newest")
    export.add_argument("--scoreboard", metavar="PLACE", type=Path, help=".pdf or .xlsx")
    export.add_argument("--iteration", metavar="N", type=int, help="of which one; else the newest")
    export.add_argument(
        "--against", metavar="N", type=int, help="beside which; else the one before"
    )
    export.add_argument("--names", type=Naming, choices=list(Naming))
    export.add_argument("--language", type=Tongue, choices=list(Tongue))

    out = commands.add_parser("prework", help="write the workbook that a side fills in")
    out.add_argument("file", metavar="FILE", type=Path)
    out.add_argument("--side", type=Side, choices=DRAWING_SIDES, required=True)
    out.add_argument("--ask", type=Ask, choices=list(Ask), required=True)
    out.add_argument("--out", metavar="XLSX", type=Path, required=True)
    out.add_argument("--language", type=Tongue, choices=list(Tongue))

    taken = commands.add_parser("prework-in", help="take such a workbook in and seal it")
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.add_argument("workbook", metavar="XLSX", type=Path)

    verify = commands.add_parser("verify", help="check a workspace file whole")
    show = commands.add_parser("show", help="tell what a workspace holds")
    for command in (verify, show):
        command.add_argument("file", metavar="FILE", type=Path)
        command.add_argument("--json", action="store_true", help="for programs")

    scores = commands.add_parser("scoreboard", help="tell what both departments came to")
    scores.add_argument("file", metavar="FILE", type=Path)
    scores.add_argument("--iteration", metavar="N", type=int, help="which one; else the newest")
    scores.add_argument(
        "--against", metavar="N", type=int, help="beside which; else the one before"
    )
    scores.add_argument("--language", type=Tongue, choices=list(Tongue), default=Tongue.ENGLISH)
    scores.add_argument("--json", action="store_true", help="for programs")

    handed = commands.add_parser("feedback-form", help="write workbooks for reporting leads")
    handed.add_argument("file", metavar="FILE", type=Path)
    handed.add_argument("--out", metavar="DIR", type=Path, required=True)
    handed.add_argument("--all", action="store_true", help="also leads that were reported on")
    handed.add_argument("--contacts", action="store_true", help="with names and numbers kept")
    handed.add_argument("--language", type=Tongue, choices=list(Tongue))

    taken = commands.add_parser("import-feedback", help="take such a workbook in")
    taken.add_argument("file", metavar="FILE", type=Path)
    taken.add_argument("workbook", metavar="XLSX", type=Path)
    taken.add_argument("--report", metavar="JSON", type=Path)

    results = commands.add_parser("import-results", help="take an ad report in")
    results.add_argument("file", metavar="FILE", type=Path)
    results.add_argument("table", metavar="REPORT", type=Path, help=".csv, .tsv or .xlsx")
    results.add_argument("--campaign", metavar="CODE", help="what all of it is of, such as K01")
    results.add_argument("--mapping", metavar="JSON", type=Path, help="what its columns mean")
    results.add_argument("--days", type=DateOrder, choices=list(DateOrder))
    results.add_argument("--replace", action="store_true", help="figures that are there already")
    results.add_argument("--report", metavar="JSON", type=Path)

    brought = commands.add_parser("import-leads", help="bring leads in from a CSV, TSV or XLSX")
    brought.add_argument("file", metavar="FILE", type=Path)
    brought.add_argument("table", metavar="SOURCE", type=Path)
    brought.add_argument("--mapping", metavar="JSON", type=Path, help="what its columns mean")
    brought.add_argument("--batch", metavar="NAME", help="what these leads are called")
    brought.add_argument("--origin", metavar="NAME", help="system that the file comes from")
    brought.add_argument("--purpose", metavar="TEXT", help="what people left their contact for")
    brought.add_argument(
        "--consent", type=Consent, choices=list(Consent), default=Consent.FORM.value
    )
    brought.add_argument("--report", metavar="JSON", type=Path)

    leads = commands.add_parser("leads", help="write leads into a CSV file")
    leads.add_argument("file", metavar="FILE", type=Path)
    leads.add_argument("--csv", metavar="OUT", type=Path, required=True)
    leads.add_argument("--filter", metavar="NAME=VALUE", action="append", default=[])
    leads.add_argument("--contacts", action="store_true", help="with the contact data kept")

    erased = commands.add_parser("remove-contacts", help="remove contact data that is kept")
    erased.add_argument("file", metavar="FILE", type=Path)
    erased.add_argument("--batch", metavar="NAME", help="of one import")
    erased.add_argument("--person", metavar="TXT", type=Path, help="file with number or address")
    erased.add_argument("--all", action="store_true")

    funnel = commands.add_parser("funnel", help="tell how far the leads came, and the cost")
    funnel.add_argument("file", metavar="FILE", type=Path)
    funnel.add_argument("--by", type=FunnelBy, choices=list(FunnelBy), default=FunnelBy.CHANNEL)
    funnel.add_argument("--json", action="store_true")

    owed = commands.add_parser("requests", help="tell what the departments owe each other")
    owed.add_argument("file", metavar="FILE", type=Path)
    owed.add_argument("--json", action="store_true", help="for programs")
    owed.add_argument("--language", type=Tongue, choices=list(Tongue))

    checked = commands.add_parser("check-matrix", help="check a matrix that somebody else made")
    checked.add_argument("table", metavar="FILE", type=Path, help=".xlsx, .csv or .md")
    checked.add_argument("--json", action="store_true", help="for programs")

    figures = commands.add_parser("figures", help="tell the method's figures, as JSON")
    figures.add_argument("file", metavar="FILE", type=Path)
    figures.add_argument("--as-of", metavar="DATE", type=date.fromisoformat, help="YYYY-MM-DD")

    lock = commands.add_parser("passphrase", help="set, change or remove a passphrase")
    lock.add_argument("file", metavar="FILE", type=Path)
    lock.add_argument("--new-passphrase-file", metavar="TXT", type=Path, help="its first line")
    lock.add_argument("--remove", action="store_true")

    for name, command in commands.choices.items():
        if name not in {"check-matrix", "demo", "new"}:
            command.add_argument(
                "--passphrase-file", metavar="TXT", type=Path, help="what FILE is locked with"
            )
    return parser


_EXAMPLES = ("real_estate", "b2b_saas", "dental_clinic", "blank")
