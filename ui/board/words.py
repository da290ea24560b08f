"""Puts a wall into words for board and outline."""

from domain.model.labels import SIDES
from domain.model.wall import Wall, WallGroup, WallSlip
from domain.text import Translate, mark
from ui.board.looks import GroupLook, OriginalLook, SlipLook, WallLook


def wall_look(wall: Wall, translate: Translate) -> WallLook:
    """Say a wall in the language in which marked literals are translated."""
    return WallLook(
        groups=tuple(_group(one, translate) for one in wall.groups),
        lone=tuple(_slip(one, translate) for one in wall.lone),
        lone_title=translate(mark("Lone slips")),
    )


def counted(count: int, translate: Translate) -> str:
    """Say how many slips there are."""
    return translate(mark("{n} slip") if count == 1 else mark("{n} slips")).format(n=count)


def _group(one: WallGroup, translate: Translate) -> GroupLook:
    return GroupLook(
        id=one.id,
        title=one.group.title,
        shown=one.group.title or translate(mark("No header yet")),
        count=counted(len(one.slips), translate),
        x=one.group.x,
        y=one.group.y,
        slips=tuple(_slip(slip, translate) for slip in one.slips),
    )


def _slip(one: WallSlip, translate: Translate) -> SlipLook:
    names = [(side.value, translate(SIDES[side])) for side in one.sides]
    originals = tuple(
        OriginalLook(note.id, note.side.value, translate(SIDES[note.side]), note.text)
        for note in one.notes
    )
    together = translate(mark("{n} slips lie together")).format(n=len(originals))
    return SlipLook(
        id=one.id,
        text=one.text,
        tones=tuple((tone, name[:1]) for tone, name in names),
        sides=", ".join(name for _, name in names),
        x=one.x,
        y=one.y,
        group_id=one.group_id,
        originals=originals if one.merged else (),
        together=together if one.merged else "",
    )
