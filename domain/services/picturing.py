"""Picturing a persona: a picture of its own, or one of the drawn people."""

from base64 import b64decode, b64encode
from dataclasses import replace
from typing import Final
from uuid import UUID

from domain.errors import NotAPicture
from domain.model.persona import Persona, Picture
from domain.model.release import Version
from domain.ports import UnitOfWork
from domain.services.workbench import Workbench

HEAVIEST: Final = 400_000
"""Bytes of a picture that is kept; one of 512 pixels a side has a tenth of it."""

_JPEG: Final = b"\xff\xd8\xff"


class Picturing:
    """Use cases around the picture of a persona."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def picture(self, persona: Persona) -> bytes | None:
        """Return the JPEG of a persona, or None where it has none of its own."""
        if persona.picture_id is None:
            return None
        with self._bench.reading() as view:
            found = view.of(Picture).find(persona.picture_id)
        return None if found is None else b64decode(found.data)

    def hang(self, persona_id: UUID, jpeg: bytes) -> None:
        """Give a persona a picture of its own.

        Args:
            persona_id: whose.
            jpeg: small, and made anew by the program: nothing that came from outside is kept as
                it came.

        Raises:
            NotFound: the persona is gone.
            NotAPicture: it is no JPEG, or heavier than any that the program makes.
        """
        if not jpeg.startswith(_JPEG) or len(jpeg) > HEAVIEST:
            raise NotAPicture
        picture = Picture(self._bench.secrets.new_id(), b64encode(jpeg).decode("ascii"))
        self._change(persona_id, picture=picture)

    def draw(self, persona_id: UUID, avatar: int) -> None:
        """Let one of the drawn people stand for a persona, in place of any picture."""
        self._change(persona_id, avatar=avatar)

    def take_away(self, persona_id: UUID) -> None:
        """Take the picture of a persona away; a drawn one stands for it again."""
        self._change(persona_id)

    def _change(
        self, persona_id: UUID, *, picture: Picture | None = None, avatar: int | None = None
    ) -> None:
        with self._bench.reading() as view:
            persona = view.of(Persona).get(persona_id)
        with self._bench.doing("picture_persona", code=persona.code) as work:
            if picture is not None:
                work.of(Picture).put(picture)
            changed = replace(
                persona,
                picture_id=picture.id if picture else None,
                avatar=persona.avatar if avatar is None else avatar,
            )
            work.of(Persona).put(changed)
            if persona.picture_id is not None:
                _let_go(work, persona.picture_id)


def _let_go(work: UnitOfWork, picture_id: UUID) -> None:
    """Forget a picture that nobody shows any more, unless a version was signed with it."""
    if work.of(Persona).all(picture_id=picture_id):
        return
    if not any(str(picture_id) in version.content for version in work.of(Version).all()):
        work.of(Picture).remove(picture_id)
