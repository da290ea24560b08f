"""Rehearsing: filling an empty workspace from a template or a worked example, in one change."""

import logging
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from domain.errors import SampleUnreadable, TextMissing, WorkspaceNotEmpty
from domain.model.brief import Workspace
from domain.model.feedback import FeedbackField
from domain.model.journal import UndoRole
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.wording import Tongue
from domain.ports import UnitOfWork
from domain.services.defaults import (
    default_activities,
    default_cells,
    default_fields,
    default_obligations,
    default_positions,
)
from domain.services.examples.briefs import load_brief, load_workspace
from domain.services.examples.calendars import load_calendar
from domain.services.examples.duties import load_form, load_matrix, load_register, load_seats
from domain.services.examples.growth import Growth
from domain.services.examples.loading import Loading
from domain.services.examples.open_calls import load_open_calls
from domain.services.examples.open_requests import load_open_requests
from domain.services.examples.pictures import (
    load_messages,
    load_personas,
    load_serving,
    load_traits,
    read_claims,
)
from domain.services.examples.reports import report_leads
from domain.services.examples.requests import load_requests
from domain.services.examples.running import let_arrive, run_iteration
from domain.services.examples.sample import Sample
from domain.services.examples.segments import load_segment_vote
from domain.services.examples.sessions import load_board, load_ratings, load_session
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean

SCHEMA: Final = "persona-loop-sample/1"

EXAMPLES: Final = ("real_estate", "b2b_saas", "dental_clinic")
"""Codes of the worked examples, the one to begin with first."""

TEMPLATES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "blank": "default",
        "real_estate": "real_estate",
        "b2b_saas": "b2b_saas",
        "clinic_or_school": "clinic",
    }
)
"""Business of the half-life table for each template; clinics and schools share a half-life."""

_log = logging.getLogger("cungve.examples")


class Rehearsing:
    """Use cases that fill an empty workspace. Each is one change, and a barrier to undo."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def begin(self, name: str, template: str, tongue: Tongue) -> Workspace:
        """Begin a workspace from a template: structure only, nobody's words.

        Every template but ``blank`` brings positions, the main activities with their letters,
        the register of obligations and the feedback form.

        Args:
            name: what the facilitator calls the workspace.
            template: a key of ``TEMPLATES``.
            tongue: language in which it is begun.

        Raises:
            TextMissing: it has no name.
            TextTooLong: the name does not fit.
            WorkspaceNotEmpty: it was begun already.
            KeyError: there is no such template.
        """
        business = TEMPLATES[template]
        name = check_length(clean(name), NAME_LIMIT)
        if not name:
            raise TextMissing
        self._refuse_unless_empty()
        workspace = Workspace(
            id=self._bench.secrets.new_id(),
            name=name,
            business=business,
            half_life_days=self._bench.catalogue.half_life_days[business],
            tongue=tongue,
            example=None,
            created_at=self._bench.clock.now(),
        )
        blank = template == "blank"
        key = "begin_workspace" if blank else "load_template"
        with self._bench.doing(key, role=UndoRole.BARRIER) as work:
            work.of(Workspace).put(workspace)
            if not blank:
                self._put_structure(work)
        return workspace

    def rehearse(self, code: str, data: Mapping[str, object]) -> Workspace:
        """Fill the workspace with a worked example.

        What the file holds and the workspace has no home for is told in the log by name.

        Args:
            code: one of ``EXAMPLES``.
            data: what the example's file says.

        Raises:
            WorkspaceNotEmpty: it was begun already.
            SampleUnreadable: the file is not as it should be; nothing was changed.
        """
        self._refuse_unless_empty()
        sample = Sample(data)
        sample["schema"].expect(SCHEMA)
        if not sample["fictional"].truth():
            raise SampleUnreadable(place="fictional")
        tongue = sample["locale"].member(Tongue)
        arrived = let_arrive(self._bench, sample)
        with self._bench.doing("load_example", role=UndoRole.BARRIER) as work:
            loading = Loading(sample, work, self._bench, tongue)
            workspace = _fill(loading, code)
            if arrived is not None:
                run_iteration(loading, arrived)
                report_leads(loading, arrived)
        for name in sample.untaken():
            _log.info("%s: no home yet: %s", code, name)
        return workspace

    def _refuse_unless_empty(self) -> None:
        with self._bench.reading() as view:
            if view.of(Workspace).all():
                raise WorkspaceNotEmpty

    def _put_structure(self, work: UnitOfWork) -> None:
        catalogue, new_id = self._bench.catalogue, self._bench.secrets.new_id
        positions = default_positions(catalogue, new_id)
        activities = default_activities(catalogue, new_id, main_only=True)
        for position in positions:
            work.of(Position).put(position)
        for activity in activities:
            work.of(Activity).put(activity)
        for cell in default_cells(catalogue, activities, positions, new_id):
            work.of(Cell).put(cell)
        for obligation in default_obligations(catalogue, new_id):
            work.of(Obligation).put(obligation)
        for field in default_fields(catalogue, new_id):
            work.of(FeedbackField).put(field)


def _fill(loading: Loading, code: str) -> Workspace:
    workspace = load_workspace(loading, code)
    load_brief(loading)
    session = load_session(loading)
    load_board(loading, session)
    later_kinds = load_personas(loading)
    growth = Growth(loading, read_claims(loading), later_kinds)
    growth.begin()
    load_segment_vote(loading, session)
    load_ratings(loading, session)
    load_messages(loading)
    load_traits(loading)
    growth.grow(session)
    load_form(loading)
    load_matrix(loading, session)
    load_register(loading)
    load_seats(loading)
    load_calendar(loading)
    load_requests(loading)
    load_open_requests(loading)
    load_open_calls(loading)
    load_serving(loading)
    return workspace
