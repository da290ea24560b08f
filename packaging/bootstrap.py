"""Makes the machine ready: a virtual environment, the locked packages, Qt's system libraries.

Only the standard library is used, because nothing else is there yet. Run it with the
interpreter that the environment is to be made with::

    python3 packaging/bootstrap.py            # make .venv, install, check that Qt loads
    python3 packaging/bootstrap.py --check    # only look whether Qt loads

It writes into `.venv` and nowhere else, except that missing shared libraries are installed
through apt-get where that needs no password; otherwise it prints the line to run.
"""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENVIRONMENT = ROOT / ".venv"
LOCK = ROOT / "requirements-dev.txt"
STAMP = ENVIRONMENT / "installed"
OLDEST_PYTHON = (3, 11)

# Debian 13 and Ubuntu 24.04 renamed some packages; of each row the first that exists is taken.
QT_PACKAGES: tuple[tuple[str, ...], ...] = (
    ("libgl1",),
    ("libegl1",),
    ("libxkbcommon0",),
    ("libglib2.0-0t64", "libglib2.0-0"),
    ("libfreetype6",),
    ("libfontconfig1",),
    ("libdbus-1-3",),
)
XCB_PACKAGES: tuple[tuple[str, ...], ...] = (
    ("libxcb-cursor0",),
    ("libxkbcommon-x11-0",),
    ("libxcb-icccm4",),
    ("libxcb-image0",),
    ("libxcb-keysyms1",),
    ("libxcb-randr0",),
    ("libxcb-render-util0",),
    ("libxcb-shape0",),
    ("libxcb-xkb1",),
    ("libxcb-util1",),
    ("libx11-xcb1",),
)

OPEN_QT = (
    "import PySide6.QtWidgets, PySide6.QtPdf, PySide6.QtSvg, PySide6.QtPrintSupport; "
    "PySide6.QtWidgets.QApplication([])"
)


class NotReady(Exception):
    """Something is missing that only the person at this machine can add; says what to do."""


def has_display() -> bool:
    """Whether a window could be shown here: always on Windows and macOS."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def environment_python() -> Path:
    """The interpreter inside the virtual environment."""
    if sys.platform == "win32":
        return ENVIRONMENT / "Scripts" / "python.exe"
    return ENVIRONMENT / "bin" / "python"


def make_environment() -> None:
    """Make `.venv` anew unless a working one for this Python is there.

    Raises:
        NotReady: this Python is too old, or cannot make environments.
    """
    version = ".".join(map(str, OLDEST_PYTHON))
    if sys.version_info < OLDEST_PYTHON:
        raise NotReady(
            f"Python {version} or newer is needed; this is {sys.version.split()[0]}. "
            "Name another one: make PYTHON=python3.12 test"
        )
    if _runs(environment_python(), "import pip"):
        return
    if not _can_make_environments():
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        if not (_apt_install([(package, "python3-venv")]) and _can_make_environments()):
            raise NotReady(
                "Python cannot make virtual environments here. On Debian or Ubuntu run this, "
                f"then try again:\n    sudo apt-get install {package}"
            )
    # A process of its own sees the package that was just installed.
    _call([sys.executable, "-m", "venv", "--clear", ENVIRONMENT])


def install_packages() -> None:
    """Install exactly what the lock file names, each archive checked against its hash."""
    _call(
        [
            environment_python(),
            "-m",
            "pip",
            "install",
            "--quiet",
            "--disable-pip-version-check",
            "--require-hashes",
            "--requirement",
            LOCK,
        ]
    )


def make_qt_load() -> None:
    """Check that Qt's libraries load, and add what the system lacks.

    Without a display only the offscreen platform is tried; with one, the real one.

    Raises:
        NotReady: libraries are missing and cannot be installed from here.
    """
    rows = QT_PACKAGES + XCB_PACKAGES if has_display() else QT_PACKAGES
    platform = None if has_display() else "offscreen"
    program = OPEN_QT
    if _runs(environment_python(), program, platform=platform):
        return
    if not sys.platform.startswith("linux"):
        raise NotReady("Qt does not load:\n" + _complaint(program, platform))
    if _apt_install(rows) and _runs(environment_python(), program, platform=platform):
        return
    names = " ".join(row[-1] for row in rows)
    raise NotReady(
        "Qt does not load:\n"
        + _complaint(program, platform)
        + "\nOn Debian or Ubuntu run this, then try again (on Debian 13 and Ubuntu 24.04 "
        f"libglib2.0-0 is called libglib2.0-0t64):\n    sudo apt-get install {names}"
    )


def _can_make_environments() -> bool:
    return _runs(Path(sys.executable), "import ensurepip, venv")


def _apt_install(rows: Sequence[Sequence[str]]) -> bool:
    """Install one package of each row, if that can be done without asking for a password."""
    apt = _apt_command()
    if apt is None:
        return False
    print("Installing system packages that are missing", flush=True)
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*apt, "update", "-qq"], env=quiet, check=False)
    names = [_first_known(row) for row in rows]
    command = [*apt, "install", "-y", "-qq", "--no-install-recommends", *names]
    return subprocess.run(command, env=quiet, stdout=sys.stderr, check=False).returncode == 0


def _apt_command() -> list[str] | None:
    if shutil.which("apt-get") is None:
        return None
    if os.geteuid() == 0:
        return ["apt-get"]
    if shutil.which("sudo") is None:
        return None
    asks = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n", "apt-get"] if asks.returncode == 0 else None


def _first_known(names: Sequence[str]) -> str:
    """The first package name that this system's archive has a version of."""
    for name in names:
        seen = subprocess.run(
            ["apt-cache", "show", "--no-all-versions", name], capture_output=True, check=False
        )
        if seen.returncode == 0 and seen.stdout:
            return name
    return names[-1]


def _runs(python: Path, program: str, *, platform: str | None = None) -> bool:
    if not python.exists():
        return False
    return _try(python, program, platform).returncode == 0


def _complaint(program: str, platform: str | None) -> str:
    """The last lines of what went wrong; they name the missing library or display."""
    lines = _try(environment_python(), program, platform).stderr.strip().splitlines()
    return "\n".join(f"    {line}" for line in lines[-6:] if line)


def _try(python: Path, program: str, platform: str | None) -> "subprocess.CompletedProcess[str]":
    surroundings = dict(os.environ)
    if platform is not None:
        surroundings["QT_QPA_PLATFORM"] = platform
    return subprocess.run(
        [python, "-c", program], env=surroundings, capture_output=True, text=True, check=False
    )


def _call(command: Sequence[str | Path]) -> None:
    done = subprocess.run(command, check=False)
    if done.returncode != 0:
        raise NotReady("This did not work: " + " ".join(map(str, command)))


def main() -> int:
    """Do all of it, or with ``--check`` only the last part; 0 when the machine is ready."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--check", action="store_true", help="only look whether Qt loads")
    only_check = parser.parse_args().check
    try:
        if not only_check:
            print("Setting up: this takes a minute or two, once.", flush=True)
            make_environment()
            install_packages()
        make_qt_load()
        if not only_check:
            STAMP.touch()
    except NotReady as reason:
        print(reason, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
