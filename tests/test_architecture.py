"""The rooms of the house know only what they may know, and the ground they stand on is sound."""

import re
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports
from PySide6.QtCore import QObject, Signal

import resources

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 20_000


class Bell(QObject):
    rang = Signal(bool)
    struck = Signal()


def test_that_rooms_know_only_the_rooms_below_them(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(ROOT)
    monkeypatch.syspath_prepend(ROOT)
    # It sets up logging anew, which would silence the program's log for every later test.
    monkeypatch.setattr("logging.config.dictConfig", lambda config: None)

    failed = lint_imports(no_cache=True, no_logo=True)

    assert not failed, capsys.readouterr().out


def test_that_every_room_is_under_the_contracts() -> None:
    rooms = {path.parent.name for path in ROOT.glob("*/__init__.py")} - {"tests", "bench"}

    assert rooms == {"domain", "exports", "persistence", "resources", "ui"}


def test_that_the_method_knows_the_standard_library_only() -> None:
    graph = grimp.build_graph("domain", include_external_packages=True, cache_dir=None)
    foreign = {
        (importer, imported)
        for importer in graph.find_descendants("domain") | {"domain"}
        for imported in graph.find_modules_directly_imported_by(importer)
        if not importer.startswith("domain.services")
        and imported.partition(".")[0] not in {*sys.stdlib_module_names, "domain", "resources"}
    }

    assert not foreign


def test_that_the_model_has_no_clock_and_no_files() -> None:
    graph = grimp.build_graph("domain", include_external_packages=True, cache_dir=None)
    worldly = {"io", "logging", "os", "random", "shutil", "socket", "tempfile", "time"}
    touched = {
        (importer, imported)
        for importer in graph.find_descendants("domain.model") | {"domain.model"}
        for imported in graph.find_modules_directly_imported_by(importer) & worldly
    }

    assert not touched


def test_that_a_signal_can_be_emitted_many_times(qapp: object) -> None:
    # Some releases of PySide6 lose a reference at each emit and abort after some thousands.
    bell = Bell()
    heard: list[bool] = []
    strokes: list[None] = []
    bell.rang.connect(heard.append)
    bell.struck.connect(lambda: strokes.append(None))

    for _ in range(ROUNDS):
        bell.rang.emit(True)
        bell.struck.emit()

    assert len(heard) == len(strokes) == ROUNDS


def test_that_shipped_files_are_found_and_nothing_else() -> None:
    assert resources.path("icons/app.svg").is_file()
    for outside in ("../main.py", "/etc/hostname", "icons/../../pyproject.toml"):
        with pytest.raises(ValueError, match="not a shipped file"):
            resources.path(outside)


@pytest.mark.parametrize("lock", ["requirements.txt", "requirements-dev.txt"])
def test_that_every_locked_package_carries_hashes_and_no_address(lock: str) -> None:
    text = (ROOT / lock).read_text("utf-8")
    packages = re.split(r"\n(?=[A-Za-z])", text.strip())

    assert len(packages) > 10
    assert all("==" in package and "--hash=sha256:" in package for package in packages)
    assert not re.search(r"https?:|file:|--index-url|--find-links", text)


def test_that_every_link_of_our_pages_leads_somewhere() -> None:
    pages = [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")]
    links = [
        (page.name, link)
        for page in pages
        for link in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8"))
        if "://" not in link and not (page.parent / link).exists()
    ]

    assert len(pages) >= 5
    assert links == []
