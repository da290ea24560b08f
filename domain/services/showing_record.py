"""The projector on request: what the room parked, what it decided, and who does what by when."""

from dataclasses import replace

from domain.model.audience import AudienceColumn, AudienceFrame
from domain.model.labels import RECORDS
from domain.model.record import RecordKind
from domain.services.pages import page_at, page_number, parted
from domain.services.recorded import ActionLine, record_of
from domain.services.scene import Scene
from domain.text import Translate, fill, mark


def record_frame(scene: Scene) -> AudienceFrame:
    """Return one of the three lists, page by page; what is done has a tick."""
    kind = scene.look.record
    assert kind is not None, "no list was asked for"
    pages = parted(_lines(scene, kind), columns=1)
    page = min(scene.look.page, max(0, len(pages) - 1))
    empty = "" if pages else scene.translate(mark("Nothing yet."))
    return replace(
        scene.frame(title=scene.translate(RECORDS[kind]), subtitle=empty),
        columns=(AudienceColumn(None, "", page_at(pages, page)),) if pages else (),
        footer=page_number(page, len(pages)),
    )


def _lines(scene: Scene, kind: RecordKind) -> tuple[str, ...]:
    record = record_of(scene.view, scene.session, scene.today)
    if kind is RecordKind.PARKED:
        return tuple(f"{'✓ ' if one.settled else ''}{one.text}" for one in record.parked)
    if kind is RecordKind.DECISION:
        return tuple(one.text for one in record.decisions)
    return tuple(action_words(scene.translate, one) for one in record.actions)


def action_words(translate: Translate, line: ActionLine) -> str:
    """Say an action: a tick when it is done, what, who, and by when."""
    action = line.action
    words = f"{'✓ ' if action.done_at else ''}{action.text}"
    if line.owner:
        words = f"{words} · {line.owner}"
    if action.due is None:
        return words
    day = f"{action.due:%d/%m}"
    late = mark("{day}, late")
    return f"{words} · {fill(translate(late), {'day': day}) if line.late else day}"
