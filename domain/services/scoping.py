"""Scoping: the SOW of each position, with the lines that people put into words of their own."""

from dataclasses import replace
from uuid import UUID

from domain.errors import NotFound, TextMissing
from domain.model.findings import Finding
from domain.model.responsibility import Position
from domain.model.session_report import Naming
from domain.model.sow import Sow, SowContent, SowLine, SowPart
from domain.model.sow_lint import look_over
from domain.ports import Reading
from domain.services.sows import read_sows, sow_content
from domain.services.workbench import Workbench
from domain.text import LINE_LIMIT, check_length, clean


class Scoping:
    """Use cases around the SOWs."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def sows(self) -> tuple[Sow, ...]:
        """Return the SOW of every position as of today."""
        with self._bench.reading() as view:
            return read_sows(view, self._bench.catalogue, self._bench.today())

    def content(self, naming: Naming = Naming.FULL, role: str = "") -> SowContent:
        """Return what the document of SOWs says; see ``sow_content``."""
        with self._bench.reading() as view:
            return sow_content(view, self._bench.catalogue, self._bench.today(), naming, role)

    def look_over(self, text: str) -> tuple[Finding, ...]:
        """Look over a line of a SOW; see ``domain.model.sow_lint``."""
        return look_over(text, self._bench.catalogue.sow_wording)

    def findings(self) -> tuple[tuple[Position, SowLine, Finding], ...]:
        """Return what stands in people's own lines that no SOW should say, by position."""
        with self._bench.reading() as view:
            lines = view.of(SowLine).all()
            positions = view.of(Position).all()
        return tuple(
            (position, line, found)
            for position in positions
            for line in lines
            if line.role == position.code
            for found in self.look_over(line.text)
        )

    def add_line(self, role: str, part: SowPart, text: str) -> SowLine:
        """Add a line to a part of a position's SOW.

        Raises:
            TextMissing, TextTooLong: it says nothing, or does not fit.
            NotFound: the position is gone.
        """
        text = _line(text)
        with self._bench.reading() as view:
            self._check_position(view, role)
            own = view.of(SowLine).all(role=role, part=part)
        place = 1 + max((one.position for one in own), default=-1)
        line = SowLine(self._bench.secrets.new_id(), role, part, place, text)
        with self._bench.doing("write_sow_line", code=role) as work:
            work.of(SowLine).put(line)
        return line

    def reword(self, id: UUID, text: str) -> None:
        """Change an own line.

        Raises:
            TextMissing, TextTooLong: it says nothing, or does not fit.
            NotFound: the line is gone.
        """
        text = _line(text)
        with self._bench.reading() as view:
            line = view.of(SowLine).get(id)
        with self._bench.doing("write_sow_line", code=line.role) as work:
            work.of(SowLine).put(replace(line, text=text))

    def put_instead(self, role: str, part: SowPart, number: int, text: str) -> None:
        """Say a line of the method in own words.

        Raises:
            TextMissing, TextTooLong: it says nothing, or does not fit.
            NotFound: the position is gone.
        """
        self._put(role, part, number, _line(text), "write_sow_line")

    def take_out(self, role: str, part: SowPart, number: int) -> None:
        """Take a line of the method out of a SOW; ``restore`` brings it back.

        Raises:
            NotFound: the position is gone.
        """
        self._put(role, part, number, "", "take_out_sow_line")

    def remove(self, id: UUID) -> None:
        """Take an own line away; where it stood for one of the method, that one stands again.

        Raises:
            NotFound: the line is gone.
        """
        with self._bench.reading() as view:
            line = view.of(SowLine).get(id)
        key = "take_out_sow_line" if line.replaces is None else "restore_sow_line"
        with self._bench.doing(key, code=line.role) as work:
            work.of(SowLine).remove(id)

    def taken_out(self, role: str) -> tuple[SowLine, ...]:
        """Return what keeps lines of the method out of a SOW; removing one brings its line back."""
        with self._bench.reading() as view:
            return tuple(one for one in view.of(SowLine).all(role=role) if not one.text)

    def restore(self, role: str) -> None:
        """Bring back every line of the method that was taken out of a SOW."""
        out = self.taken_out(role)
        with self._bench.doing("restore_sow_line", code=role) as work:
            for line in out:
                work.of(SowLine).remove(line.id)

    def _put(self, role: str, part: SowPart, number: int, text: str, key: str) -> None:
        with self._bench.reading() as view:
            self._check_position(view, role)
            own = view.of(SowLine).all(role=role, part=part)
        new = SowLine(self._bench.secrets.new_id(), role, part, number, text, number)
        line = next((one for one in own if one.replaces == number), new)
        with self._bench.doing(key, code=role) as work:
            work.of(SowLine).put(replace(line, text=text))

    @staticmethod
    def _check_position(view: Reading, role: str) -> None:
        if not view.of(Position).all(code=role):
            raise NotFound


def _line(text: str) -> str:
    text = check_length(clean(text), LINE_LIMIT)
    if not text:
        raise TextMissing
    return text
