"""A run of the program in a process of its own, with somebody who watches its hands.

``python -m tests.app.hands commands FOLDER`` makes a workspace and its documents by the command
line; ``… window FOLDER FILE`` goes through the window. Written at the end, as JSON: what was asked
of the network, and every window title that was seen.
"""

import json
import os
import socket
import sys
from pathlib import Path
from typing import Any

from domain.services.workbench import Workbench

ASKED: list[str] = []
TITLES: set[str] = set()

NAME, PHONE, MAIL = "Nguyễn Thị Đào", "0901 234 567", "dao.nguyen@example.vn"
"""Somebody who does not exist, typed into every corner of the workspace."""

INTERNET = (socket.AF_INET, socket.AF_INET6)
NET = Path("/proc/self/net")


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    """Note whatever speaks to the network, or begins to."""
    if not event.startswith("socket.") or event in {"socket.gethostname", "socket.close"}:
        return
    if event == "socket.__new__" and arguments[1] not in INTERNET:
        return
    ASKED.append(f"{event} {arguments[1:]}")


def open_sockets() -> list[str]:
    """Return the internet sockets that Linux lists; in a net of our own they are all ours."""
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6", "raw"):
        table = NET / kind
        if table.exists():
            found += [f"{kind} {line.strip()}" for line in table.read_text().splitlines()[1:]]
    return found


def commands(folder: Path) -> None:
    """Make a workspace, check it, and write both documents."""
    import main

    file = str(folder / "Vườn Sông.cungve")
    documents = ["--brief", str(folder / "b.pdf"), "--matrix", str(folder / "m.xlsx")]
    for words in (
        ["new", file, "--example", "real_estate"],
        ["verify", file],
        ["export", file, *documents, "--language", "vi"],
    ):
        code = main.main(words)
        assert code == 0, words


def window(folder: Path, file: Path) -> None:
    """Open a workspace as a person does, type personal data, make mistakes, write documents."""
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from tests.app.windows import shown
    from ui.shell.pages import PAGES
    from ui.shell.start import settle

    app = QApplication([])
    with shown(folder, file) as one:
        settle(one.program)
        type_names(one.workspace.desk.bench)
        for page in PAGES:
            one.page(page.key)
            TITLES.update(title for w in app.topLevelWidgets() if (title := w.windowTitle()))
        for key in ("projector", "history", "settings"):
            one.leader.run(key)
            one.rest()
            TITLES.update(title for w in app.topLevelWidgets() if (title := w.windowTitle()))
        QTimer.singleShot(0, app, _slip)
        one.rest()
        one.program.settings.save()


def type_names(bench: Workbench) -> None:
    """Write about somebody wherever people write."""
    from domain.model.fields import PersonaField
    from domain.model.sides import Side
    from domain.services.briefing import Briefing
    from domain.services.claiming import Claiming, ClaimWords
    from domain.services.drawing import Drawing
    from domain.services.facilitating import Facilitating
    from domain.services.gathering import Gathering, PersonWords

    about = f"{NAME}, {PHONE}, {MAIL}"
    Gathering(bench).add_person(PersonWords(NAME, Side.SALES, title=about))
    Briefing(bench).add_usp(about, about)
    Briefing(bench).ask_question(Side.SALES, about)
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, about))
    session = Facilitating(bench).start().session
    writing = Drawing(bench).writing(session.id).id
    Drawing(bench).begin_turn(writing, Side.MARKETING)
    Drawing(bench).write_note(writing, Side.MARKETING, PersonaField.PAIN, about)


def _slip() -> None:
    raise ValueError(f"gọi {PHONE} hoặc viết cho {MAIL}")


if __name__ == "__main__":
    sys.addaudithook(watch)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "commands":
        commands(Path(sys.argv[2]))
    else:
        window(Path(sys.argv[2]), Path(sys.argv[3]))
    told = {"asked": ASKED, "sockets": open_sockets(), "titles": sorted(TITLES)}
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()
    os._exit(0)
