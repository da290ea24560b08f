"""Workbooks that sides fill in beforehand, out and in on the command line."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

from domain.errors import DomainError
from domain.errors.prework import PreworkFaulty
from domain.model.session import Ask
from domain.model.sides import Side
from domain.model.wording import Tongue
from domain.services.delivering import Delivering
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.handing_in import HandingIn
from domain.text import Translate
from ui.command_line.acts import opened, place, tell
from ui.command_line.run import Exit, Refusal
from ui.language import translator_for

if TYPE_CHECKING:
    from domain.services.workbench import Workbench
    from ui.shell.makers import Makers


def hand_out(
    makers: Makers, file: Path, side: Side, asks: Ask, out: Path, tongue: Tongue | None
) -> None:
    """Write the workbook in which a side answers a question of the session that runs.

    Raises:
        Refusal: its name ends otherwise than .xlsx, or the side is not asked.
        DomainError: no session runs, or it does not ask that.
    """
    if out.suffix.lower() != ".xlsx":
        raise Refusal("A workbook is written as .xlsx.")
    with opened(makers, file) as bench:
        writing_id = _writing(bench, asks)
        handing_in = HandingIn(bench)
        if side not in handing_in.sides(writing_id):
            raise Refusal(f"The session does not ask {side.value} that.")
        language = tongue or Delivering(bench).deliverables().tongue
        form = handing_in.form(writing_id, side, _translate_for(language))
        with place(out):
            makers.prework_writer().write(form, language, out)
        tell(f"Wrote {out}")


def hand_in(makers: Makers, file: Path, workbook: Path) -> None:
    """Take a workbook in and seal it at once. Nothing of what is in it is told.

    Raises:
        Refusal: there is no such file, or something in it is not right; the cells are named.
        DomainError: the workbook or the workspace is refused; nothing was taken.
    """
    try:
        prework = makers.prework_reader().read(workbook, lambda: None)
    except DomainError:
        raise
    except OSError as error:
        raise Refusal(f"{workbook} cannot be read: {error.strerror or error}.") from error
    with opened(makers, file, read_only=False) as bench:
        try:
            seal = HandingIn(bench).hand_in(_writing(bench, prework.asks), prework)
        except PreworkFaulty as error:
            plain = [fault.said(_as_it_is) for fault in prework.faults]
            raise Refusal(f"{error.said(_as_it_is)} {' '.join(plain)}", Exit.REFUSED) from None
    tell(f"Sealed what {prework.side.value} handed in: {seal.digest}")


def _writing(bench: Workbench, asks: Ask) -> UUID:
    sitting = Facilitating(bench).sitting()
    if sitting is None:
        raise Refusal("No session runs in this workspace; start or resume one first.")
    return Drawing(bench).writing(sitting.session.id, asks).id


def _as_it_is(text: str) -> str:
    return text


def _translate_for(tongue: Tongue) -> Translate:
    return translator_for(tongue.value)
