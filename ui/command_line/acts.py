"""What the commands do, in the use cases of the window."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from domain.errors import DomainError
from domain.model.lead_batches import FunnelBy
from domain.model.persona import Persona
from domain.model.session_report import Naming
from domain.model.wording import Tongue
from domain.ports import WriteReport
from domain.services.delivering import Delivering
from domain.services.funnelling import Funnelling
from domain.services.reckoning import Reckoning
from domain.services.reporting import Reporting
from domain.services.telling import SCHEMA, Telling
from domain.text import Translate
from ui.command_line.passphrases import with_passphrase
from ui.command_line.run import Exit, Refusal
from ui.command_line.scores import scoreboard_said
from ui.language import translator_for
from ui.shell.opening import Beginning, Opened, make_workspace, open_workspace
from ui.shell.places import SUFFIX

if TYPE_CHECKING:
    from domain.services.workbench import Workbench
    from ui.shell.makers import Makers


_FORMATS = (".pdf", ".docx", ".json")
_BOARD_FORMATS = (".pdf", ".xlsx")


class Wanted(NamedTuple):
    """Which documents are wanted.

    Attributes:
        brief: place of the persona brief, or None.
        persona: code of the persona that it is about, or None for the primary one.
        matrix: place of the responsibility workbook, or None.
        tongue: language of all, or None for that of the workspace.
        report: place of the report of a session, or None; its ending gives the format.
        session: number of the session, or None for the newest.
        naming: how much of people's names the documents tell; None for what is usual: those who
            signed a brief in full, people of a report with their initials.
        cards: place of the cards for salespeople, or None.
        scoreboard: place of the scoreboard, or None; its ending gives the format.
        iteration: number of the iteration that it tells, or None for the newest.
        against: number of the one with which it is compared, or None for the one before.
    """

    brief: Path | None
    persona: str | None
    matrix: Path | None
    tongue: Tongue | None
    report: Path | None = None
    session: int | None = None
    naming: Naming | None = None
    cards: Path | None = None
    scoreboard: Path | None = None
    iteration: int | None = None
    against: int | None = None

    @classmethod
    def of(cls, chosen: Namespace) -> Wanted:
        """Return what the arguments of ``export`` ask for.

        Raises:
            Refusal: no document is asked for, a workspace would be written over, or there is no
                such format of a report.
        """
        named = (chosen.brief, chosen.cards, chosen.matrix, chosen.report, chosen.scoreboard)
        places = [place for place in named if place is not None]
        if not places:
            raise Refusal(
                "Name a document: --brief PDF, --cards PDF, --matrix XLSX, --report PLACE "
                "or --scoreboard PLACE."
            )
        for place in places:
            if place.suffix.lower() == SUFFIX:
                raise Refusal(f"{place.name} would be a workspace; name another place.")
        if len(set(places)) < len(places):
            raise Refusal("The documents need a place each.")
        if chosen.report is not None and chosen.report.suffix.lower() not in _FORMATS:
            raise Refusal(f"A report is written as {', '.join(_FORMATS)}.")
        board = chosen.scoreboard
        if board is not None and board.suffix.lower() not in _BOARD_FORMATS:
            raise Refusal(f"A scoreboard is written as {', '.join(_BOARD_FORMATS)}.")
        return cls(
            chosen.brief,
            chosen.persona,
            chosen.matrix,
            chosen.language,
            chosen.report,
            chosen.session,
            chosen.names,
            chosen.cards,
            chosen.scoreboard,
            chosen.iteration,
            chosen.against,
        )


def make(makers: Makers, file: Path, example: str, tongue: Tongue) -> None:
    """Make a workspace: a worked example, or a blank one in a language."""
    beginning = Beginning(file, example=example)
    if example == "blank":
        beginning = Beginning(file, name=file.stem, tongue=tongue, template="blank")
    make_workspace(makers, beginning).file.close()
    tell(f"Made {file}")


def export(makers: Makers, file: Path, wanted: Wanted) -> None:
    """Write documents; those that stand there are replaced whole or not at all.

    Raises:
        Refusal: the workspace holds no such document, or its place cannot be written.
    """
    with opened(makers, file) as bench:
        delivering = Delivering(bench)
        tongue = wanted.tongue or delivering.deliverables().tongue
        if wanted.brief is not None:
            persona = _persona(delivering, wanted.persona)
            content = delivering.brief(persona.id, wanted.naming or Naming.FULL)
            with place(wanted.brief):
                report = makers.brief_writer().write(content, tongue, wanted.brief)
            _tell_written(wanted.brief, report)
        if wanted.cards is not None:
            cards = delivering.cards(_persona(delivering, wanted.persona).id)
            with place(wanted.cards):
                report = makers.sales_cards_writer().write(cards, tongue, wanted.cards)
            _tell_written(wanted.cards, report)
        if wanted.matrix is not None:
            workbook = delivering.matrix(_translate_for)
            with place(wanted.matrix):
                report = makers.matrix_writer().write(workbook, tongue, wanted.matrix)
            _tell_written(wanted.matrix, report)
        if wanted.report is not None:
            _report(makers, bench, wanted, wanted.report, tongue)
        if wanted.scoreboard is not None:
            _scoreboard(makers, bench, wanted, wanted.scoreboard, tongue)


def _report(makers: Makers, bench: Workbench, wanted: Wanted, file: Path, tongue: Tongue) -> None:
    reporting = Reporting(bench)
    sessions = {session.number: session for session in reporting.sessions()}
    if not sessions:
        raise Refusal("There was no session in this workspace yet, so there is no report.")
    number = max(sessions) if wanted.session is None else wanted.session
    if number not in sessions:
        numbers = ", ".join(map(str, sorted(sessions)))
        raise Refusal(f"There is no session {number}; there are {numbers}.")
    content = reporting.report(sessions[number].id, wanted.naming or Naming.SHORT, _translate_for)
    with place(file):
        report = makers.report_writer(file.suffix.lower()).write(content, tongue, file)
    _tell_written(file, report)


def _scoreboard(
    makers: Makers, bench: Workbench, wanted: Wanted, file: Path, tongue: Tongue
) -> None:
    text = scoreboard_said(bench, wanted.iteration, wanted.against, tongue)
    with place(file):
        report = makers.scoreboard_writer(file.suffix.lower()).write(text, tongue, file)
    _tell_written(file, report)


def verify(makers: Makers, file: Path, *, as_json: bool) -> bool:
    """Check a file and tell what was found; return whether it is sound."""
    with refused_where_unreadable(file):
        found = with_passphrase(makers, lambda word: makers.files().verify(file, word))
    if as_json:
        tell_json(
            {
                "schema": SCHEMA,
                "sound": found.sound,
                "format": found.schema,
                "changes": found.changes,
                "findings": list(found.findings),
            }
        )
    elif found.sound:
        tell(f"{file.name} is sound: format {found.schema}, {found.changes} changes.")
    else:
        tell(f"{file.name} is damaged.")
        for finding in found.findings:
            tell(f"- {finding}")
    return found.sound


def show(makers: Makers, file: Path, *, as_json: bool) -> None:
    """Tell what a workspace holds: everything as JSON, or the main figures in words."""
    with opened(makers, file) as bench:
        told = Telling(bench).told()
    if as_json:
        tell_json(told)
        return
    workspace, version = told["workspace"], told["version"]
    tell(workspace["name"] if workspace else file.stem)
    number = version["number"]
    state = "Not signed yet" if number is None else f"Version {number}, signed"
    tell(f"{state}, changed since" if number and version["draft"] else state)
    for name in ("personas", "claims", "messages", "obligations", "sessions"):
        tell(f"{name}: {len(told[name])}")
    tell(f"activities: {len(told['matrix']['activities'])}")


def figures(makers: Makers, file: Path, as_of: date | None) -> None:
    """Tell the figures of a workspace as JSON."""
    with opened(makers, file) as bench:
        tell_json(Reckoning(bench).figures(as_of))


def funnel(makers: Makers, file: Path, by: FunnelBy, *, as_json: bool) -> None:
    """Tell how far the leads of a workspace came, group by group."""
    with opened(makers, file) as bench:
        told = Funnelling(bench).told(by)
    if as_json:
        tell_json({"schema": SCHEMA, **told})
        return
    if told["total"] is None:
        tell("There are no leads yet.")
    for group in (*told["groups"], told["total"]):
        if group is not None:
            tell(_funnel_line(group, total=group is told["total"]))


def _funnel_line(group: Mapping[str, Any], *, total: bool) -> str:
    """Return a group of the funnel in one line: no rate without its n."""
    stages = [
        f"{code} {rate['k']}/{rate['n']} ({rate['rate']:.1%})"
        for code, rate in group["stages"].items()
        if rate["n"]
    ]
    name = "all" if total else group["group"] or "not known"
    cost = [] if group["cost"] is None else [f"cost {group['cost']:,.2f}"]
    return " · ".join([f"{name}: {group['leads']} leads", *stages, *cost])


@contextmanager
def opened(makers: Makers, file: Path, *, read_only: bool = True) -> Iterator[Workbench]:
    """Open a workspace, for reading unless told otherwise, as it may be open in a window too.

    Raises:
        Refusal: there is no such file, or it cannot be read.
        WorkspaceRefused: it is none that can be opened; it was not changed.
    """
    with opened_file(makers, file, read_only=read_only) as workspace:
        yield workspace.quiet_bench()


@contextmanager
def opened_file(makers: Makers, file: Path, *, read_only: bool = True) -> Iterator[Opened]:
    """Open a workspace as ``opened`` does, with its file."""
    with refused_where_unreadable(file):
        workspace = with_passphrase(
            makers,
            lambda word: open_workspace(makers, file, read_only=read_only, passphrase=word),
        )
    try:
        yield workspace
    finally:
        workspace.file.close()


@contextmanager
def refused_where_unreadable(file: Path) -> Iterator[None]:
    """Refuse a file that is not there or cannot be read, in one sentence."""
    try:
        yield
    except DomainError:
        raise
    except FileNotFoundError as error:
        raise Refusal(f"There is no file {file}.") from error
    except OSError as error:
        raise Refusal(f"{file} cannot be read: {error.strerror or error}.") from error


@contextmanager
def place(file: Path) -> Iterator[None]:
    """Refuse a place that cannot be written, in one sentence."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        sentence = f"{file} could not be written: {reason}. What stood there is untouched."
        raise Refusal(sentence, Exit.NOT_WRITTEN) from error


def _persona(delivering: Delivering, code: str | None) -> Persona:
    personas = delivering.deliverables().personas
    if not personas:
        raise Refusal("There is no persona in this workspace yet, so there is no brief.")
    if code is None:
        return personas[0]
    for persona in personas:
        if persona.code == code:
            return persona
    codes = ", ".join(sorted(persona.code for persona in personas))
    raise Refusal(f"There is no persona {code}; there are {codes}.")


def _translate_for(tongue: Tongue) -> Translate:
    return translator_for(tongue.value)


def _tell_written(file: Path, report: WriteReport) -> None:
    tell(f"Wrote {file}")
    if report.replaced:
        tell(f"No glyph, shown as □: {' '.join(report.replaced)}")
    if report.shortened:
        tell(f"Cut, for lack of room: {', '.join(report.shortened)}")


def tell_json(told: object) -> None:
    """Write what programs read."""
    tell(json.dumps(told, ensure_ascii=False, indent=2))


def tell(line: str) -> None:
    """Write a line in UTF-8, whatever the terminal's own encoding is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(f"{line}\n".encode())
    sys.stdout.buffer.flush()
