"""Handing out: the run sheet of an agenda, gathered for paper."""

from domain.model.catalogue import Catalogue
from domain.model.run_sheet import RunSheet, SheetStep
from domain.model.wording import Bilingual, Tongue
from domain.services.outlining import OutlineStep
from domain.services.planning import Planning
from domain.services.scene import workspace_name
from domain.services.workbench import Workbench


class HandingOut:
    """Gathers run sheets."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench
        self._planning = Planning(bench)

    def run_sheet(self, code: str) -> RunSheet:
        """Return the run sheet of an agenda of the method, or of one of the workspace's own.

        Args:
            code: its code.

        Raises:
            KeyError: there is no such agenda.
        """
        catalogue = self._bench.catalogue
        told = {tongue: self._planning.outline(code, tongue) for tongue in Tongue}
        vi, en = told[Tongue.VIETNAMESE], told[Tongue.ENGLISH]
        with self._bench.reading() as view:
            workspace = workspace_name(view)
        return RunSheet(
            workspace=workspace,
            title=Bilingual(vi.title, en.title),
            people=Bilingual(vi.people, en.people),
            begins=vi.begins,
            ends=vi.ends,
            minutes=vi.minutes,
            steps=tuple(_step(step, catalogue) for step in vi.steps),
        )


def _step(step: OutlineStep, catalogue: Catalogue) -> SheetStep:
    words = step.template
    return SheetStep(
        code=step.code,
        begins=step.begins,
        minutes=step.minutes,
        title=words.title,
        say=words.say,
        do=words.do,
        needs=tuple(map(catalogue.leaving, words.needs)),
        leaves=tuple(map(catalogue.leaving, words.leaves)),
    )
