"""The SOW of every position, written from matrix, register, catalogue and people's own lines."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from domain.model.catalogue import Catalogue
from domain.model.responsibility import Obligation, Position
from domain.model.session_report import Naming, named
from domain.model.sow import (
    CARRIED,
    HolderLine,
    Sow,
    SowContent,
    SowLine,
    SowOwed,
    SowPart,
    SowRow,
    SowWords,
)
from domain.model.wording import Bilingual
from domain.ports import Reading
from domain.services.in_force import standing
from domain.services.matrices import MatrixView, read_matrix
from domain.services.scene import workspace_name
from domain.services.seats import Seat, read_seats


def read_sows(
    view: Reading, catalogue: Catalogue, day: date, naming: Naming = Naming.FULL
) -> tuple[Sow, ...]:
    """Write the SOW of every position, in the order of the matrix.

    Args:
        view: the workspace.
        catalogue: what the method brings.
        day: as of which its people are told.
        naming: how much of their names is told.
    """
    matrix = read_matrix(view, catalogue.phases)
    lines = view.of(SowLine).all()
    sows = []
    for seat in read_seats(view, day):
        own = [one for one in lines if one.role == seat.position.code]
        sows.append(_sow(matrix, seat, _Words(catalogue, seat.position.code, own), naming))
    return tuple(sows)


def sow_content(
    view: Reading,
    catalogue: Catalogue,
    dated: date,
    naming: Naming,
    role: str = "",
) -> SowContent:
    """Gather what the document of SOWs says.

    Args:
        view: the workspace.
        catalogue: what the method brings.
        dated: day of the document.
        naming: how much of the holders' names it tells.
        role: code of the only position it is of; empty for all.
    """
    current = standing(view).current
    sows = read_sows(view, catalogue, dated, naming)
    return SowContent(
        workspace=workspace_name(view),
        dated=dated,
        version=current.number if current else "",
        sows=tuple(one for one in sows if role in {"", one.code}),
        single=bool(role),
    )


class _Words:
    """The method's lines for a position with people's own in their place and after them."""

    def __init__(self, catalogue: Catalogue, role: str, own: Sequence[SowLine]) -> None:
        self._own = own
        template = catalogue.sows.get(role)
        self.measures = tuple(
            one for one in catalogue.measures if template and one.code in template.measures
        )
        self._method: Mapping[SowPart, Sequence[Bilingual]] = (
            {
                SowPart.PURPOSE: (template.purpose,),
                SowPart.OUTPUT: template.outputs,
                SowPart.LIMIT: template.limits,
            }
            if template
            else {}
        )

    def of(self, part: SowPart) -> tuple[SowWords, ...]:
        """Return the lines of a part as they are read; what was taken out is left out."""
        return tuple(one for one in self._all(part) if one.text.vi or one.text.en)

    def _all(self, part: SowPart) -> Iterator[SowWords]:
        own = [one for one in self._own if one.part is part]
        method = self._method.get(part, ())
        instead = {one.replaces: one for one in own}
        for number, words in enumerate(method):
            line = instead.get(number)
            text = words if line is None else Bilingual.same(line.text)
            yield SowWords(text, line.id if line else None, number)
        for line in own:
            if line.replaces is None or line.replaces >= len(method):
                yield SowWords(Bilingual.same(line.text), line.id)


def _sow(matrix: MatrixView, seat: Seat, words: _Words, naming: Naming) -> Sow:
    position = seat.position
    code = position.code
    return Sow(
        code=code,
        name=position.name,
        side=position.side,
        holders=tuple(_holders(seat, naming)),
        vacant=seat.vacant,
        purpose=next(iter(words.of(SowPart.PURPOSE)), None),
        rows={letter: tuple(_rows(matrix, position, letter)) for letter in CARRIED},
        owes=_owed(
            matrix, [(one, one.requester) for one in matrix.obligations if one.provider == code]
        ),
        owed=_owed(
            matrix, [(one, one.provider) for one in matrix.obligations if one.requester == code]
        ),
        measures=words.measures,
        outputs=words.of(SowPart.OUTPUT),
        limits=words.of(SowPart.LIMIT),
    )


def _holders(seat: Seat, naming: Naming) -> Iterator[HolderLine]:
    if naming is Naming.NONE:
        return
    for one in seat.held:
        yield HolderLine(
            named(one.person.name, naming), one.holding.starts, deputy=one.holding.deputy
        )


def _rows(matrix: MatrixView, position: Position, letter: str) -> Iterator[SowRow]:
    for activity in matrix.activities:
        if letter in matrix.letter(activity, position).split("/"):
            yield SowRow(activity.code, activity.phase, activity.name)


def _owed(matrix: MatrixView, found: Sequence[tuple[Obligation, str]]) -> tuple[SowOwed, ...]:
    names = {one.code: one.name for one in matrix.positions}
    return tuple(
        SowOwed(
            code=one.code,
            name=one.name,
            due=one.due,
            accepted_when=one.accepted_when,
            other=other,
            other_name=names.get(other, Bilingual.same(other)),
            activity=one.activity,
            copied=one.copied,
        )
        for one, other in found
    )
