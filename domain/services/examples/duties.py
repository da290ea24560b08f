"""The form, the matrix and the register of an example: the method's defaults with its changes."""

import re
from collections.abc import Sequence
from dataclasses import replace

from domain.errors import SampleUnreadable
from domain.model.brief import Person
from domain.model.feedback import FeedbackField
from domain.model.holding import Holding, HoldingState, state_on
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.persona import Claim
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.session import Session
from domain.model.sides import DEPARTMENTS
from domain.model.sow import SowLine, SowPart
from domain.model.wording import Bilingual
from domain.services.agreeing import digest_of
from domain.services.defaults import (
    default_activities,
    default_cells,
    default_fields,
    default_obligations,
    default_positions,
    fields_of_claims,
)
from domain.services.examples.loading import DEPARTMENT_LEADS, Loading
from domain.services.examples.sample import Sample
from domain.services.matrix_content import matrix_text

_NUMBER = re.compile(r"^\d+")


def load_form(loading: Loading) -> None:
    """Put down the feedback form: the method's, the example's own, and one for each claim."""
    form, shelf = loading.sample["feedback_form"], loading.work.of(FeedbackField)
    form["based_on"].expect("default")
    fields = default_fields(loading.catalogue, loading.new_id)
    claims = [claim for claim in loading.work.of(Claim).all() if not claim.retired]
    measuring = {claim.measured_by for claim in claims}
    for entry in form["extra_fields"].each():
        fields.append(_own_field(loading, entry, len(fields), measuring))
    known = {field.code for field in fields}
    fields += fields_of_claims(claims, known, first=len(fields), new_id=loading.new_id)
    for field in fields:
        shelf.put(field)


def _own_field(
    loading: Loading, entry: Sample, position: int, measuring: set[str]
) -> FeedbackField:
    code, values = entry["code"].text(), entry.get("values")
    answers = values.texts() if values else ()
    return FeedbackField(
        id=loading.new_id(),
        code=code,
        position=position,
        name=Bilingual(vi=entry["vi"].text(), en=entry["en"].text()),
        kind="choice" if answers else "text",
        answers=answers,
        weight=entry["weight"].number(),
        required=entry["req"].text(),
        from_claims=code in measuring,
    )


def load_matrix(loading: Loading, session: Session) -> None:
    """Put down the matrix: the method's, as both departments signed it, and then changed it."""
    raci = loading.sample["raci"]
    raci["based_on"].expect("default")
    positions = default_positions(loading.catalogue, loading.new_id)
    activities = default_activities(loading.catalogue, loading.new_id, main_only=False)
    for position in positions:
        loading.work.of(Position).put(position)
    for activity in activities:
        loading.work.of(Activity).put(activity)
    for cell in default_cells(loading.catalogue, activities, positions, loading.new_id):
        loading.work.of(Cell).put(cell)
    rows = {activity.code: activity for activity in activities}
    columns = {position.code: position for position in positions}
    usual = {row.id: loading.work.of(Cell).all(activity_id=row.id) for row in activities}
    for code, letters in raci["signed"].parts():
        _override(loading, _row(rows, code, letters), columns, letters)
    _agree(loading, session)
    for code, letters in raci["signed"].parts():
        _put_row(loading, usual[_row(rows, code, letters).id])
    for code, letters in raci["overrides"].parts():
        _override(loading, _row(rows, code, letters), columns, letters)


def _agree(loading: Loading, session: Session) -> None:
    """Let both departments sign the matrix at the end of the session, as its first version."""
    names = {one.side: one.name for one in loading.people.values() if one.role in DEPARTMENT_LEADS}
    if set(names) != set(DEPARTMENTS):
        return
    work, agreed_at = loading.work, session.ended_at or session.started_at
    text = matrix_text(work)
    version = MatrixVersion(loading.new_id(), 1, agreed_at, text, digest_of(text))
    work.of(MatrixVersion).put(version)
    for side in DEPARTMENTS:
        key = loading.new_id(), version.id, side, names[side], agreed_at, version.digest
        work.of(MatrixSignature).put(MatrixSignature(*key))


def _row(rows: dict[str, Activity], code: str, letters: Sample) -> Activity:
    if code not in rows:
        raise SampleUnreadable(place=letters.path)
    return rows[code]


def _put_row(loading: Loading, cells: Sequence[Cell]) -> None:
    """Put the method's letters of a row back."""
    shelf = loading.work.of(Cell)
    for cell in shelf.all(activity_id=cells[0].activity_id):
        shelf.remove(cell.id)
    for cell in cells:
        shelf.put(cell)


def _override(
    loading: Loading, row: Activity, columns: dict[str, Position], letters: Sample
) -> None:
    """Put an example's own letters in place of a whole row."""
    shelf = loading.work.of(Cell)
    for cell in shelf.all(activity_id=row.id):
        shelf.remove(cell.id)
    for code, letter in letters.parts():
        if code not in columns:
            raise SampleUnreadable(place=letter.path)
        shelf.put(Cell(loading.new_id(), row.id, columns[code].id, letter.text()))


def load_register(loading: Loading) -> None:
    """Put down what the positions owe each other, agreed in the workshop."""
    register = loading.sample["obligations"]
    register["based_on"].expect("default")
    overrides = dict(register["overrides"].parts())
    for obligation in default_obligations(loading.catalogue, loading.new_id):
        change = overrides.get(obligation.code)
        due = _other_time(obligation.due, change["sla"].text()) if change else obligation.due
        loading.work.of(Obligation).put(replace(obligation, due=due, agreed=True))


def _other_time(due: Bilingual, text: str) -> Bilingual:
    """Return a time allowed with the number of another, in the words of the register.

    The files write times shortly (``8 wh after handover``); what they change is the number.
    """
    number = _NUMBER.match(text)
    if number is None or not _NUMBER.match(due.vi) or not _NUMBER.match(due.en):
        return Bilingual.same(text)
    return Bilingual(_NUMBER.sub(number.group(), due.vi), _NUMBER.sub(number.group(), due.en))


def load_seats(loading: Loading) -> None:
    """Put down since when the positions are held, who stands in, and the own lines of SOWs."""
    raci = loading.sample["raci"]
    for entry in raci["seats"].each():
        person = loading.people.get(entry["who"].text())
        if person is None:
            raise SampleUnreadable(place=entry.path)
        ends, deputy = entry.get("to"), entry.get("deputy")
        holding = Holding(
            id=loading.new_id(),
            person_id=person.id,
            role=entry["role"].text(),
            starts=entry["from"].day(),
            ends=ends.day() if ends else None,
            deputy=deputy.truth() if deputy else False,
        )
        loading.work.of(Holding).put(holding)
        over = state_on(holding, loading.bench.today()) is HoldingState.PAST
        if over and not holding.deputy and person.role == holding.role:
            loading.work.of(Person).put(replace(person, role=None))
    for place, entry in enumerate(raci["sow_lines"].each()):
        part = entry["part"].member(SowPart)
        role, text = entry["role"].text(), entry["text"].text()
        loading.work.of(SowLine).put(SowLine(loading.new_id(), role, part, place, text))
