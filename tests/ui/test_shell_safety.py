"""What may go wrong around the window, and what is said and kept then."""

import errno
import gc
import json
import logging
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from domain.errors import StorageFull
from domain.services.briefing import Briefing, ProductPart
from persistence.locks import lock_place
from tests.robots.typing import settle
from tests.ui.house import House, house
from ui.jobs import Job, Jobs
from ui.shell.bug_window import BugWindow, tell
from ui.shell.hooks import noted_crash
from ui.shell.logbook import last_lines, masked, open_logbook
from ui.shell.places import HOME_VARIABLE, address, app_data
from ui.shell.refusing import TakeOverSheet
from ui.shell.report import ReportSheet, report
from ui.shell.settings import Settings
from ui.shell.single_instance import Listener, hand_over
from ui.shell.tidying import Tidying

__all__ = ["house"]

ROOT = Path(__file__).resolve().parents[2]


def test_that_settings_are_remembered(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.theme = "dark"
    settings.tongue = "vi"
    settings.text_size = 115
    settings.projector_screen = "HDMI-1"
    settings.keep_place("main", QByteArray(b"somewhere"))
    settings.remember(tmp_path / "Vườn Sông.cungve", "Vườn Sông")
    settings.save()

    again = Settings(tmp_path)
    assert (again.theme, again.tongue, again.text_size) == ("dark", "vi", 115)
    assert again.projector_screen == "HDMI-1"
    assert again.place("main") == QByteArray(b"somewhere")
    assert [(one.name, one.path.name) for one in again.recent()] == [
        ("Vườn Sông", "Vườn Sông.cungve")
    ]


@pytest.mark.parametrize(
    "junk", [b"\x00\xff\xfe\x12junk", b"not a settings file", b"{'theme': 'dark'}", b"\xff" * 2000]
)
def test_that_a_garbled_settings_file_is_kept_aside(tmp_path: Path, junk: bytes) -> None:
    (tmp_path / "settings.ini").write_bytes(junk)
    settings = Settings(tmp_path)

    assert (settings.theme, settings.tongue, settings.text_size) == ("system", None, 100)
    assert settings.recent() == []
    assert (tmp_path / "settings.ini.bad").read_bytes() == junk


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("theme=purple", ("system", None, 100, 0)),
        ("tongue=de", ("system", None, 100, 0)),
        ("text_size=1e9", ("system", None, 100, 0)),
        ("theme=dark", ("dark", None, 100, 0)),
        ("recent=[1", ("system", None, 100, 0)),
        ('recent="[{\\"path\\": 3}, {\\"path\\": \\"/a.cungve\\", \\"name\\": \\"A\\"}]"', None),
        ('recent="{\\"path\\": 3}"', ("system", None, 100, 0)),
    ],
)
def test_that_each_setting_is_checked_as_it_is_read(
    tmp_path: Path, line: str, expected: tuple[str, str | None, int, int] | None
) -> None:
    (tmp_path / "settings.ini").write_text(f"[General]\n{line}\n", "utf-8")
    settings = Settings(tmp_path)

    found = (settings.theme, settings.tongue, settings.text_size, len(settings.recent()))
    assert found == (expected or ("system", None, 100, 1))


def test_that_pinned_workspaces_stay_and_old_ones_leave_the_list(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.remember(tmp_path / "pinned.cungve", "pinned")
    settings.pin(tmp_path / "pinned.cungve", pinned=True)
    for number in range(20):
        settings.remember(tmp_path / f"{number}.cungve", str(number))

    names = [one.name for one in settings.recent()]
    assert names[:2] == ["pinned", "19"]
    assert len(names) == 13


def test_that_a_second_start_hands_its_file_over(tmp_path: Path, qtbot: QtBot) -> None:
    listener = Listener(tmp_path)
    script = (
        "import sys; from pathlib import Path; from ui.shell.single_instance import hand_over;"
        "sys.exit(0 if hand_over(Path(sys.argv[1]), Path(sys.argv[2])) else 1)"
    )
    command = [sys.executable, "-c", script, str(tmp_path), "/Tài liệu/a.cungve"]
    with qtbot.waitSignal(listener.started_again, timeout=20_000) as heard:
        child = subprocess.Popen(command, cwd=ROOT)
    qtbot.waitUntil(lambda: child.poll() is not None, timeout=20_000)
    listener.close()

    assert heard.args == ["/Tài liệu/a.cungve"]
    assert child.returncode == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a pipe of Windows goes with its program")
def test_that_a_socket_left_by_a_crash_stops_nobody(tmp_path: Path, qapp: QApplication) -> None:
    script = (
        "import os, sys; from pathlib import Path; from PySide6.QtCore import QCoreApplication;"
        "app = QCoreApplication([]); from ui.shell.single_instance import Listener;"
        "listener = Listener(Path(sys.argv[1])); print('up', flush=True); app.exec()"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "up\n"
        child.send_signal(signal.SIGKILL)
    assert Path(address(tmp_path)).exists()

    assert not hand_over(tmp_path, None)
    listener = Listener(tmp_path)
    assert listener.listening
    listener.close()


def test_that_a_second_start_opens_its_file_or_comes_to_the_front(house: House) -> None:
    window = house.workspace()
    file = window.file
    assert file is not None
    window.close_workspace()
    house.program.take_start("")
    assert house.program.windows == (window,)

    with house.opening(window):
        house.program.take_start(str(file))
    assert window.file == file


def refused(house: House, file: Path) -> tuple[str, str]:
    window = house.window()
    with house.qtbot.waitSignal(window.refused, timeout=20_000):
        window.open_file(file)
    notice = window.welcome.notice
    assert notice.isVisible()
    assert window.file is None
    return notice.sentence(), notice._action.text()


def test_that_a_stranger_is_refused_in_place(house: House) -> None:
    stranger = house.folder / "picture.cungve"
    stranger.write_bytes(b"\x89PNG not a workspace at all" * 100)

    sentence, action = refused(house, stranger)
    assert sentence == "picture.cungve is not a workspace of this program. It was not changed."
    assert action == ""


def test_that_a_missing_file_can_be_taken_off_the_list(house: House) -> None:
    gone = house.folder / "gone.cungve"
    house.program.settings.remember(gone, "Gone")
    sentence, action = refused(house, gone)
    assert sentence == "gone.cungve is not there any more. It may have been moved."
    assert action == "Remove from the list"

    house.program.windows[-1].welcome.notice.acted.emit()
    assert house.program.settings.recent() == []


def test_that_a_damaged_file_offers_its_newest_good_backup(house: House) -> None:
    window = house.workspace()
    file = window.file
    assert file is not None
    name = window.view.top_bar.name()
    window.view.close()
    content = bytearray(file.read_bytes())
    for at in range(4096, len(content), 4096):
        content[at : at + 64] = b"\xa5" * 64
    file.write_bytes(content)

    sentence, action = refused(house, file)
    assert sentence.startswith("Vườn Sông.cungve is damaged.")
    assert action.startswith("Open the backup of ")
    again = house.program.windows[-1]
    with house.opening(again):
        again.welcome.notice.acted.emit()
    assert again.view.top_bar.name() == name
    assert list(house.folder.glob("*.damaged-*"))


def held_afar(house: House) -> tuple[Path, TakeOverSheet]:
    window = house.workspace()
    file = window.file
    assert file is not None
    window.view.close()
    left = {"pid": 1, "host": "máy-của-Lan", "user": "lan", "since": "2026-03-01 08:00 UTC"}
    lock_place(file).write_text(json.dumps(left), "utf-8")
    sentence, action = refused(house, file)
    assert "máy-của-Lan" in sentence
    assert action == "Open all the same…"
    house.program.windows[-1].welcome.notice.acted.emit()
    sheet = house.dialog(TakeOverSheet)
    assert isinstance(sheet, TakeOverSheet)
    return file, sheet


def test_that_a_file_held_afar_can_be_read(house: House) -> None:
    file, sheet = held_afar(house)
    reader = house.program.windows[-1]
    with house.opening(reader):
        sheet.read.click()
    assert reader.view.status.texts()[0] == "• Read only"
    assert not reader.view.top_bar.undo.isEnabled()
    assert reader.workspace is not None
    assert reader.workspace.notices.notice.sentence() == (
        "This workspace is open for reading only. Save a copy to work on it."
    )
    assert json.loads(lock_place(file).read_text("utf-8"))["host"] == "máy-của-Lan"


def test_that_a_file_held_afar_can_be_taken_over(house: House) -> None:
    file, sheet = held_afar(house)
    window = house.program.windows[-1]
    with house.opening(window):
        sheet.take_over.click()
    assert window.workspace is not None
    window.workspace.desk.use(Briefing).describe_product(ProductPart.NAME, "Vườn Sông")
    assert json.loads(lock_place(file).read_text("utf-8"))["pid"] == os.getpid()


def test_that_a_file_held_here_can_only_be_read(house: House) -> None:
    first = house.workspace()
    file = first.file
    assert file is not None
    sentence, action = refused(house, file)
    assert sentence.startswith("Vườn Sông.cungve is open on ")
    assert action == "Open for reading only"

    reader = house.program.windows[-1]
    with house.opening(reader):
        reader.welcome.notice.acted.emit()
    assert reader.view.status.texts()[0] == "• Read only"


def test_that_a_window_closed_while_it_opens_a_file_lets_go_of_it(house: House) -> None:
    window = house.workspace(example="")
    file = window.workspace.path if window.workspace is not None else None
    assert file is not None
    window.close_workspace()
    window.open_file(file)
    window.view.close()
    house.until(lambda: not house.program.jobs.busy)
    assert window.workspace is None
    assert not lock_place(file).exists()


def test_that_trouble_with_the_disk_is_said_above_the_page(house: House) -> None:
    window = house.workspace()
    tell(house.program, StorageFull(name="Vườn Sông.cungve", free=3))

    assert window.workspace is not None
    notice = window.workspace.notices.notice
    assert notice.kind() == "error"
    assert "The disk with Vườn Sông.cungve is full; 3 MB are free." in notice.sentence()
    notice.acted.emit()
    assert not notice.isVisible()


def test_that_what_the_system_refuses_is_said_in_the_language_of_the_window(house: House) -> None:
    window = house.workspace()
    house.program.speak("vi")
    tell(house.program, PermissionError(errno.EACCES, "Permission denied", "/x/y.pdf"))

    assert window.workspace is not None
    said = window.workspace.notices.notice.sentence()
    assert "Permission" not in said
    assert "Chưa làm được" in said


def test_that_a_mistake_of_ours_is_never_said_as_if_it_were_a_fact(house: House) -> None:
    window = house.workspace()
    assert window.workspace is not None
    with pytest.raises(KeyError):
        window.workspace.say_trouble(KeyError("shift"))
    assert not window.workspace.notices.notice.isVisible()


def test_that_our_own_mistakes_have_one_window_and_the_work_goes_on(house: House) -> None:
    window = house.workspace()
    tell(house.program, ValueError("first"))
    tell(house.program, KeyError("second"))

    bug = house.dialog(BugWindow)
    assert not bug.isModal()
    assert window.view.isEnabled()
    bug.close()


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("name", ["SIGTERM", "SIGINT"])
def test_that_a_signal_closes_the_program_with_all_that_is_typed(
    house: House, tmp_path: Path, name: str
) -> None:
    window = house.workspace(example="")
    file = window.file
    assert file is not None
    window.view.close()
    script = """
import os, signal, sys
import main
from ui.shell import start
def furnished(program):
    window = program.windows[0]
    def opened():
        from domain.services.briefing import ProductPart
        from ui.brief.product_card import ProductCard
        window.run("page:brief")
        editor = window.view.findChild(ProductCard).field(ProductPart.COMPANY).editor_widget()
        window.view.activateWindow()
        editor.setFocus()
        editor.setText("typed, not committed")
        waiting.start()
    window.opened.connect(opened)
from PySide6.QtCore import QTimer
made = start.Start.__init__
def watched(self, *parts):
    made(self, *parts)
    global waiting
    waiting = QTimer(self, interval=20)
    waiting.timeout.connect(kill)
    self.furnished.connect(furnished)
def kill():
    if signal.getsignal(signal.SIGTERM) != signal.SIG_DFL:
        waiting.stop()
        os.kill(os.getpid(), getattr(signal, sys.argv[2]))
start.Start.__init__ = watched
sys.exit(main.main([sys.argv[1]]))
"""
    environment = dict(os.environ, CUNGVE_HOME=str(tmp_path / "other"))
    command = [sys.executable, "-c", script, str(file), name]
    done = subprocess.run(command, cwd=ROOT, env=environment, timeout=60, check=False)
    assert done.returncode == 0
    assert not lock_place(file).exists()

    again = house.window()
    with house.opening(again):
        again.open_file(file)
    assert again.workspace is not None
    product = again.workspace.desk.use(Briefing).brief().product
    assert product.company == "typed, not committed"


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("call 0901 234 567 now", "0901"),
        ("+84 (90) 123-45-67", "123"),
        ("mail lan.nguyen@vuon-song.vn", "lan.nguyen"),
        (f"file {Path.home()}/a", str(Path.home())),
    ],
)
def test_that_the_log_masks_personal_data(text: str, hidden: str) -> None:
    assert hidden in text
    assert hidden not in masked(text)


def test_that_the_log_is_one_object_a_line(tmp_path: Path) -> None:
    handler = open_logbook(tmp_path)
    log = logging.getLogger("cungve.test")
    log.warning("phone %s", "0901234567")
    try:
        raise ValueError("lan@vuonsong.vn")
    except ValueError:
        log.exception("failed")
    logging.getLogger("cungve").removeHandler(handler)
    handler.close()

    first, second = (json.loads(line) for line in last_lines(tmp_path))
    assert (first["level"], first["text"]) == ("warning", "phone <phone>")
    assert "ValueError: <e-mail>" in second["trace"]


def test_that_the_report_shows_exactly_what_is_copied(house: House) -> None:
    house.workspace()
    house.program.windows[0].view.commands.run("report")
    sheet = house.dialog(ReportSheet)
    assert isinstance(sheet, ReportSheet)
    shown = sheet.text.toPlainText()
    sheet._copy.click()

    assert shown == report(house.program)
    assert QApplication.clipboard().text() == shown
    assert "PySide6" in shown
    assert "Song Môn" not in shown


def test_that_notes_of_a_crash_are_kept_for_the_next_start(tmp_path: Path) -> None:
    script = (
        "import os, sys; from pathlib import Path;"
        "from ui.shell.hooks import watch_for_crashes;"
        "file = watch_for_crashes(Path(sys.argv[1])); os.abort()"
    )
    command = [sys.executable, "-c", script, str(tmp_path)]
    subprocess.run(command, cwd=ROOT, check=False, stderr=subprocess.DEVNULL)
    assert "Aborted" in (tmp_path / "crash.txt").read_text("utf-8")

    assert noted_crash(tmp_path)
    shutil.copy(tmp_path / "crash.txt", tmp_path / "copy.txt")
    again = subprocess.run(
        [sys.executable, "-c", script.replace("os.abort()", "pass"), str(tmp_path)],
        cwd=ROOT,
        check=False,
    )
    assert again.returncode == 0
    assert not noted_crash(tmp_path)
    assert (tmp_path / "crash.previous.txt").read_text() == (tmp_path / "copy.txt").read_text()


def test_that_jobs_deliver_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    jobs, owner = Jobs(), QObject()
    seen: list[object] = []

    def work(job: Job) -> int:
        job.report(1, 2)
        return 42

    def broken(job: Job) -> int:
        raise StorageFull(name="x", free=0)

    jobs.run(
        work,
        owner=owner,
        done=seen.append,
        failed=seen.append,
        progressed=lambda at, of: seen.append((at, of)),
    )
    qtbot.waitUntil(lambda: not jobs.busy)
    assert seen == [(1, 2), 42]

    jobs.run(broken, owner=owner, done=seen.append, failed=seen.append)
    qtbot.waitUntil(lambda: not jobs.busy)
    assert isinstance(seen[-1], StorageFull)


def test_that_a_cancelled_job_and_an_owner_who_left_hear_nothing(qtbot: QtBot) -> None:
    import threading

    jobs, owner = Jobs(), QObject()
    go = threading.Event()
    seen: list[object] = []

    def work(job: Job) -> int:
        go.wait(20)
        job.report(1, 1)
        return 1

    first = jobs.run(work, owner=owner, done=seen.append, failed=seen.append)
    leaver = QObject()
    jobs.run(work, owner=leaver, done=seen.append, failed=seen.append)
    first.cancel()
    leaver.deleteLater()
    QApplication.sendPostedEvents(leaver, 52)
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    settle()

    assert seen == []


def test_that_rubbish_is_looked_for_on_the_thread_of_the_window_only(qtbot: QtBot) -> None:
    kept = gc.isenabled()
    owner = QObject()
    tidying = Tidying(owner)
    try:
        assert not gc.isenabled()
        young = gc.get_count()[0]
        tidying._timer.timeout.emit()
        assert gc.get_count()[0] < young
    finally:
        gc.unfreeze()
        if kept:
            gc.enable()


def test_that_the_next_start_speaks_of_a_crash(house: House) -> None:
    empty, full = house.window(), house.workspace()
    empty.say_crashed()
    full.say_crashed()

    assert full.workspace is not None
    for notice in (empty.welcome.notice, full.workspace.notices.notice):
        assert notice.isVisible()
        assert notice.sentence().startswith("The program ended unexpectedly last time.")


def test_that_a_data_folder_that_cannot_be_made_stops_nobody(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "file" / "below"))
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    assert app_data() == tmp_path / "cung-ve"
    assert app_data().is_dir()
