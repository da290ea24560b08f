"""What this laptop remembers for the program: never anything that a workspace holds.

Of a workspace it knows where it lies, and under which code somebody reports leads from here.

Settings are kept as INI. INI loses types and is read without an error even when it holds rubbish,
so each value is checked as it is read, and a file that is no settings file is set aside.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeGuard
from uuid import UUID

from PySide6.QtCore import QByteArray, QSettings

from domain.text import NAME_LIMIT

if TYPE_CHECKING:
    from ui.language import LanguageCode
    from ui.theme.theme import Mode

RECENT_LIMIT = 12
TEXT_SIZES = (100, 115, 130)
_LONGEST = 2_000
SOUNDS = ("off", "soft", "loud")
"""How loud the clock of a step rings."""

_MODES: tuple[Mode, ...] = ("light", "dark", "system")
_TONGUES: tuple[LanguageCode, ...] = ("vi", "en")


class Recent:
    """A workspace that was open before.

    Attributes:
        path: the file; it may be gone by now.
        name: what the workspace was called.
        pinned: stays on top of the list.
    """

    __slots__ = ("name", "path", "pinned")

    def __init__(self, path: Path, name: str, *, pinned: bool = False) -> None:
        self.path = path
        self.name = name
        self.pinned = pinned


class Settings:
    """Reads and writes the settings file; every value read is valid."""

    def __init__(self, folder: Path) -> None:
        """Open the settings of a folder; a garbled file is kept as ``settings.ini.bad``."""
        file = folder / "settings.ini"
        _set_aside_if_garbled(file)
        self._store = QSettings(str(file), QSettings.Format.IniFormat)

    @property
    def theme(self) -> Mode:
        """``light``, ``dark`` or ``system``."""
        value = self._store.value("theme")
        return value if value in _MODES else "system"

    @theme.setter
    def theme(self, mode: Mode) -> None:
        self._store.setValue("theme", mode)

    @property
    def tongue(self) -> LanguageCode | None:
        """``vi`` or ``en``; None until somebody has chosen."""
        value = self._store.value("tongue")
        return value if value in _TONGUES else None

    @tongue.setter
    def tongue(self, code: LanguageCode) -> None:
        self._store.setValue("tongue", code)

    @property
    def text_size(self) -> int:
        """Size of the texts in percent, one of `TEXT_SIZES`; read when the program starts."""
        value = self._store.value("text_size")
        text = str(value) if value is not None else ""
        return int(text) if text in map(str, TEXT_SIZES) else TEXT_SIZES[0]

    @text_size.setter
    def text_size(self, percent: int) -> None:
        self._store.setValue("text_size", percent)

    @property
    def sound(self) -> str:
        """How loud the clock of a step rings, one of `SOUNDS`."""
        value = self._store.value("sound")
        return value if value in SOUNDS else SOUNDS[-1]

    @sound.setter
    def sound(self, kind: str) -> None:
        self._store.setValue("sound", kind)

    @property
    def projector_screen(self) -> str:
        """What the projector's screen is remembered by; empty takes the one beside the window's."""
        value = self._store.value("projector_screen")
        return value if isinstance(value, str) and len(value) < 200 else ""

    @projector_screen.setter
    def projector_screen(self, name: str) -> None:
        self._store.setValue("projector_screen", name)

    def place(self, window: str) -> QByteArray:
        """Geometry of a window as Qt saved it, or nothing; Qt refuses what is no geometry."""
        value = self._store.value(f"place/{window}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def keep_place(self, window: str, geometry: QByteArray) -> None:
        """Remember where a window stands."""
        self._store.setValue(f"place/{window}", geometry)

    def columns(self, table: str) -> list[tuple[str, int]]:
        """Return the columns of a table that are shown, each with its width; none if unchosen."""
        value = self._store.value(f"columns/{table}")
        parts = [part.rpartition(":") for part in value.split(" ")] if _is_short(value) else []
        return [(key, int(width)) for key, _, width in parts if key and _is_width(width)]

    def keep_columns(self, table: str, columns: Sequence[tuple[str, int]]) -> None:
        """Remember which columns of a table are shown, and how wide."""
        told = " ".join(f"{key}:{width}" for key, width in columns)
        self._store.setValue(f"columns/{table}", told)

    def reporter(self, workspace: UUID) -> str:
        """Return the code under which somebody last reported leads here; empty for nobody's."""
        value = self._store.value(f"reporter/{workspace.hex}")
        return value if isinstance(value, str) and len(value) <= NAME_LIMIT else ""

    def keep_reporter(self, workspace: UUID, code: str) -> None:
        """Remember the code under which somebody reports leads of a workspace."""
        self._store.setValue(f"reporter/{workspace.hex}", code)

    def recent(self) -> list[Recent]:
        """Workspaces that were open before: pinned ones first, then the newest."""
        found = self._recent()
        return [one for one in found if one.pinned] + [one for one in found if not one.pinned]

    def remember(self, path: Path, name: str) -> None:
        """Put a workspace on top of the list."""
        found = self._recent()
        pinned = any(one.pinned for one in found if one.path == path)
        rest = [one for one in found if one.path != path]
        self._keep([Recent(path, name, pinned=pinned), *rest])

    def pin(self, path: Path, *, pinned: bool) -> None:
        """Keep a workspace on top of the list, or let it move with the others."""
        found = self._recent()
        for one in found:
            if one.path == path:
                one.pinned = pinned
        self._keep(found)

    def forget(self, path: Path) -> None:
        """Take a workspace off the list; its file stays."""
        self._keep([one for one in self._recent() if one.path != path])

    def save(self) -> None:
        """Write to disk now."""
        self._store.sync()

    def _recent(self) -> list[Recent]:
        value = self._store.value("recent")
        if value is None:
            return []
        import json

        try:
            rows = json.loads(value) if isinstance(value, str) else []
        except ValueError:
            rows = []
        return [_recent(row) for row in rows if _is_recent(row)] if isinstance(rows, list) else []

    def _keep(self, recent: list[Recent]) -> None:
        import json

        rest = [one for one in recent if not one.pinned][:RECENT_LIMIT]
        kept = [one for one in recent if one.pinned or one in rest]
        rows = [{"path": str(one.path), "name": one.name, "pinned": one.pinned} for one in kept]
        self._store.setValue("recent", json.dumps(rows, ensure_ascii=False))


def _is_short(value: Any) -> TypeGuard[str]:
    return isinstance(value, str) and len(value) < _LONGEST


def _is_width(text: str) -> bool:
    return text.isascii() and text.isdecimal() and len(text) < 5


def _is_recent(row: Any) -> bool:
    return (
        isinstance(row, dict)
        and isinstance(row.get("path"), str)
        and bool(row["path"])
        and "\0" not in row["path"]
        and isinstance(row.get("name"), str)
    )


def _recent(row: dict[str, Any]) -> Recent:
    return Recent(Path(row["path"]), row["name"][:200], pinned=row.get("pinned") is True)


def _set_aside_if_garbled(file: Path) -> None:
    """Rename a file that is no INI of ours, so that defaults are used and nothing is lost."""
    if not file.exists():
        return
    try:
        content = file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        content = None
    if content is not None and _looks_like_ini(content):
        return
    file.replace(file.with_name(file.name + ".bad"))


def _looks_like_ini(content: str) -> bool:
    if "\0" in content:
        return False
    lines = [line for line in content.splitlines() if line.strip() and line[0] not in ";#"]
    return not lines or all(
        (line.startswith("[") and line.rstrip().endswith("]")) or "=" in line for line in lines
    )
