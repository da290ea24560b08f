"""The command line: what ``docs/cli.md`` promises is so."""

import errno
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pypdf
import pytest

import main
from domain.model.fields import PersonaField
from domain.model.polls import PollKind
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.polling import Polling
from domain.services.revealing import Revealing
from domain.services.telling import SCHEMA, Telling
from persistence.catalogue import load_catalogue
from persistence.schema import APPLICATION_ID
from tests.fakes import FakeBench
from tests.worked import write_example
from ui.command_line.run import Exit, run
from ui.shell.pages import PAGES
from ui.shell.places import HOME_VARIABLE

ROOT = Path(__file__).parent.parent
DOCS = (ROOT / "docs" / "cli.md").read_text("utf-8")

Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]
) -> Command:
    """Does a command; gives its exit code and what it said on both outputs."""
    monkeypatch.setenv(HOME_VARIABLE, str(tmp_path / "home"))
    (tmp_path / "home").mkdir()

    def do(*arguments: object) -> tuple[int, str, str]:
        capfdbinary.readouterr()
        code = run(main.makers(), [str(argument) for argument in arguments])
        said, complained = capfdbinary.readouterr()
        return code, said.decode(), complained.decode()

    return do


@pytest.fixture
def example(tmp_path: Path) -> Path:
    """A worked example."""
    return write_example(tmp_path / "Vườn Sông.cungve")


# what docs/cli.md says


def _block(heading: str) -> Any:
    """The JSON under a heading of the page."""
    found = re.search(rf"### `{heading}`.*?```json\n(.*?)```", DOCS, re.DOTALL)
    assert found is not None
    return json.loads(found[1])


_FREE = {"letters"}
"""Objects whose keys are codes of a workspace."""


def _differing(shape: Any, told: Any, where: str = "$") -> list[str]:
    """Where something that was told has not the shape of the example."""
    if shape is None or told is None:
        return []
    if isinstance(shape, dict) and isinstance(told, dict):
        if where.rpartition(".")[2] in _FREE:
            return []
        if shape.keys() != told.keys():
            return [f"{where}: {sorted(shape.keys() ^ told.keys())}"]
        return [one for key in shape for one in _differing(shape[key], told[key], f"{where}.{key}")]
    if isinstance(shape, list) and isinstance(told, list):
        return [one for thing in told for one in _differing(shape[0], thing, f"{where}[]")]
    same = type(shape) is type(told) or {type(shape), type(told)} == {int, float}
    return [] if same else [f"{where}: {type(told).__name__}"]


@pytest.mark.parametrize("name", ["real_estate", "b2b_saas", "dental_clinic", "blank"])
def test_that_show_has_the_shape_of_the_page(command: Command, tmp_path: Path, name: str) -> None:
    file = tmp_path / "a.cungve"
    command("new", file, "--example", name)
    code, said, complained = command("show", file, "--json")
    assert (code, complained) == (Exit.DONE, "")
    assert _differing(_block("show FILE --json"), json.loads(said)) == []


def test_that_the_example_of_the_page_leaves_nothing_empty() -> None:
    def bare(shape: Any) -> bool:
        if isinstance(shape, dict):
            return any(map(bare, shape.values()))
        return bare(shape[0]) if isinstance(shape, list) and shape else shape == []

    assert not bare(_block("show FILE --json"))


def test_that_verify_has_the_shape_of_the_page(command: Command, example: Path) -> None:
    code, said, _ = command("verify", example, "--json")
    assert code == Exit.DONE
    assert json.loads(said) == _block("verify FILE --json")


def test_that_the_page_names_the_schema_and_every_exit_code() -> None:
    assert _block("show FILE --json")["schema"] == SCHEMA
    codes = re.findall(r"^\| (\d+) \|", DOCS, re.MULTILINE)
    assert [int(code) for code in codes] == [int(code) for code in Exit]


def test_that_the_page_names_every_command() -> None:
    usage = DOCS.split("- **new**")[0]
    assert set(re.findall(r"main\.py (\w[\w-]*) ", usage)) == main.COMMANDS


# what the commands do


def test_that_show_says_the_main_figures_in_words(command: Command, example: Path) -> None:
    _, said, _ = command("show", example)
    assert "Version 2.1, signed" in said
    assert "personas: 3" in said


def test_that_both_documents_come_out_in_the_language_asked_for(
    command: Command, example: Path, tmp_path: Path
) -> None:
    brief, matrix = tmp_path / "b.pdf", tmp_path / "m.xlsx"
    asked = ("--brief", brief, "--matrix", matrix)
    assert command("export", example, *asked, "--language", "en")[0] == Exit.DONE
    assert "Customer persona" in pypdf.PdfReader(brief).pages[0].extract_text()
    assert openpyxl.load_workbook(matrix).sheetnames[0] == "Read me"
    assert command("export", example, *asked)[0] == Exit.DONE
    assert "Chân dung khách hàng" in pypdf.PdfReader(brief).pages[0].extract_text()
    assert openpyxl.load_workbook(matrix).sheetnames[0] != "Read me"


def test_that_cards_for_sales_are_written(command: Command, example: Path, tmp_path: Path) -> None:
    place = tmp_path / "cards.pdf"
    code, said, _ = command("export", example, "--cards", place, "--language", "en")
    assert (code, said) == (Exit.DONE, f"Wrote {place}\n")
    assert "What to say" in pypdf.PdfReader(place).pages[0].extract_text()


def test_that_the_scoreboard_is_written_of_both_sides_or_of_neither(
    command: Command, example: Path, tmp_path: Path
) -> None:
    pages, book = tmp_path / "s.pdf", tmp_path / "s.xlsx"
    asked = ("--iteration", "2", "--against", "0", "--language", "en")
    assert command("export", example, "--scoreboard", pages, *asked)[0] == Exit.DONE
    said = pypdf.PdfReader(pages).pages[0].extract_text()
    assert "Marketing's own work" in said
    assert "Sales' own work" in said
    assert command("export", example, "--scoreboard", book)[0] == Exit.DONE
    assert openpyxl.load_workbook(book).sheetnames[0] == "Bảng điểm"
    code, _, complained = command("export", example, "--scoreboard", tmp_path / "s.docx")
    assert (code, complained) == (Exit.REFUSED, "A scoreboard is written as .pdf, .xlsx.\n")
    blank = tmp_path / "blank.cungve"
    command("new", blank, "--example", "blank")
    code, _, complained = command("export", blank, "--scoreboard", tmp_path / "none.pdf")
    assert code == Exit.REFUSED
    assert "Nothing is measured yet" in complained
    assert not (tmp_path / "none.pdf").exists()


def test_that_the_brief_of_another_persona_is_named(
    command: Command, example: Path, tmp_path: Path
) -> None:
    brief = tmp_path / "b.pdf"
    assert command("export", example, "--brief", brief, "--persona", "P1")[0] == Exit.DONE
    assert "Linh và Phúc" in pypdf.PdfReader(brief).pages[0].extract_text()
    code, _, complained = command("export", example, "--brief", brief, "--persona", "P9")
    assert (code, complained) == (Exit.REFUSED, "There is no persona P9; there are P1, P2, P3.\n")


def test_that_a_full_disk_keeps_the_old_document(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    brief = tmp_path / "b.pdf"
    command("export", example, "--brief", brief)
    old = brief.read_bytes()

    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    code, said, complained = command("export", example, "--brief", brief, "--language", "en")
    assert (code, said) == (Exit.NOT_WRITTEN, "")
    assert complained.endswith("No space left on device. What stood there is untouched.\n")
    assert brief.read_bytes() == old


def test_that_a_blank_workspace_has_no_brief(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "Mới.cungve"
    assert command("new", file, "--example", "blank", "--language", "en")[0] == Exit.DONE
    assert json.loads(command("show", file, "--json")[1])["workspace"]["name"] == "Mới"
    code, _, complained = command("export", file, "--brief", tmp_path / "b.pdf")
    assert code == Exit.REFUSED
    assert "no persona" in complained


# what is refused


@pytest.mark.parametrize(
    "arguments",
    [
        ("show",),
        ("export", "a.cungve"),
        ("new", "a.cungve", "--example", "nonsense"),
        ("new", "a.cungve", "--example", "blank", "--language", "fr"),
        ("export", "a.cungve", "--brief", "a.cungve"),
        ("export", "a.cungve", "--brief", "a.pdf", "--matrix", "a.pdf"),
        ("--nonsense",),
        ("verify", "a.cungve", "--nonsense"),
        ("show", "there-is-none.cungve", "--json"),
        ("verify", "there-is-none.cungve"),
        ("verify", "."),
    ],
)
def test_that_bad_arguments_are_refused_in_one_sentence(
    command: Command, arguments: tuple[str, ...]
) -> None:
    _assert_refused(command(*arguments))


def _assert_refused(outcome: tuple[int, str, str]) -> None:
    code, said, complained = outcome
    assert (code, said) == (Exit.REFUSED, "")
    assert complained.endswith(".\n")
    assert complained.count("\n") == 1
    assert "Traceback" not in complained


def _newer(content: bytes) -> bytes:
    return content[:60] + (10_000).to_bytes(4, "big") + content[64:]


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "a picture": lambda content: b"\x89PNG\r\n\x1a\n" + bytes(500),
    "nothing": lambda content: b"",
    "a text": lambda content: b"not a workspace\n" * 50,
    "cut short": lambda content: content[:3_000],
    "another program's": lambda content: content[:68] + bytes(4) + content[72:],
    "made by a newer version": _newer,
    "only a header": lambda content: content[:100],
}


@pytest.mark.parametrize("kind", HOSTILE)
@pytest.mark.parametrize("asked", ["show", "export"])
def test_that_a_hostile_file_is_refused_and_left_as_it_was(
    command: Command, example: Path, tmp_path: Path, kind: str, asked: str
) -> None:
    content = HOSTILE[kind](example.read_bytes())
    file = tmp_path / "hostile.cungve"
    file.write_bytes(content)
    more = ("--json",) if asked == "show" else ("--brief", tmp_path / "b.pdf")
    _assert_refused(command(asked, file, *more))
    assert file.read_bytes() == content
    assert not (tmp_path / "b.pdf").exists()


def test_that_a_file_that_is_there_is_never_made_anew(command: Command, example: Path) -> None:
    old = example.read_bytes()
    _assert_refused(command("new", example, "--example", "blank"))
    assert example.read_bytes() == old


def test_that_damage_is_found_and_has_a_code_of_its_own(
    command: Command, example: Path, tmp_path: Path
) -> None:
    content = example.read_bytes()
    assert int.from_bytes(content[68:72], "big") == APPLICATION_ID
    damaged = tmp_path / "damaged.cungve"
    damaged.write_bytes(content[: len(content) // 2])
    code, said, _ = command("verify", damaged)
    assert code == Exit.DAMAGED
    assert said.startswith("damaged.cungve is damaged.\n- ")
    code, said, _ = command("verify", damaged, "--json")
    assert code == Exit.DAMAGED
    told = json.loads(said)
    assert not told["sound"]
    assert told.keys() == _block("verify FILE --json").keys()


def test_that_a_fault_of_ours_shows_no_traceback_and_is_in_the_log(
    command: Command, example: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(self: Telling) -> None:
        raise RuntimeError("bug")

    monkeypatch.setattr(Telling, "told", fails)
    code, said, complained = command("show", example)
    assert (code, said) == (Exit.OUR_FAULT, "")
    assert complained == "This is a fault of the program, not of yours (RuntimeError).\n"
    assert '"RuntimeError: bug"' in (tmp_path / "home" / "log" / "cungve.log").read_text(
        "utf-8"
    ).replace("\\n", '"')


# what is hidden


def _told(*, notes: int, ratings: tuple[int, ...], reveal: bool = False) -> dict[str, Any]:
    """Tell of a workspace in which so many notes were written and such ratings given."""
    fake = FakeBench(load_catalogue())
    bench = fake.bench()
    session = Facilitating(bench).start().session.id
    drawing = Drawing(bench)
    writing = drawing.writing(session).id
    for side in (Side.MARKETING, Side.SALES):
        drawing.begin_turn(writing, side)
        for number in range(notes):
            drawing.write_note(writing, side, PersonaField.PAIN, f"Khách lo lãi {number}")
        drawing.seal(writing, side)
    if reveal:
        Revealing(bench).reveal(writing, reason="owner is away")
    Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi", "many"))
    polling = Polling(bench)
    room = {Side.MARKETING: 1, Side.SALES: 1}
    poll = polling.open_round(session, PollKind.RATING, room, named=False)
    (claim,) = Claiming(bench).claims()
    for paper, of_ten in zip(polling.papers(poll.id), ratings, strict=True):
        polling.rate(paper.id, {claim.id: of_ten})
    return dict(Telling(bench).told())


def test_that_what_is_hidden_changes_nothing_that_is_told() -> None:
    told = _told(notes=1, ratings=(2, 3))
    assert told == _told(notes=4, ratings=(9, 10))
    assert told["sessions"][0]["notes"] is None


def test_that_notes_are_told_once_they_are_revealed() -> None:
    notes = _told(notes=2, ratings=(2, 3), reveal=True)["sessions"][0]["notes"]
    assert [note["text"] for note in notes["sales"]] == ["Khách lo lãi 0", "Khách lo lãi 1"]


# the whole program


def _program(home: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program where there is no display."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if name not in {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", HOME_VARIABLE}
    }
    environment["HOME"] = str(home)
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *arguments],
        capture_output=True,
        env=environment,
        timeout=120,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="there is always a display")
@pytest.mark.parametrize("arguments", [(), ("bogus",), ("bogus", "a.cungve")])
def test_that_a_window_without_a_display_is_refused(
    tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    done = _program(tmp_path, *arguments)
    _assert_refused((done.returncode, done.stdout.decode(), done.stderr.decode()))


def test_that_the_demo_is_made_without_a_display(tmp_path: Path) -> None:
    demo = tmp_path / "demo"
    demo.mkdir()
    (demo / "real_estate.cungve").write_text("what an earlier demo left")
    done = _program(tmp_path / "home", "demo", str(demo), "--language", "vi")
    assert (done.returncode, done.stderr) == (0, b"")
    made = {file.name for file in demo.iterdir()}
    documents = {"brief.pdf", "cards.pdf", "session.pdf", "scoreboard.pdf", "matrix.xlsx"}
    assert documents | {"real_estate.cungve"} <= made
    pages = {f"{number:02d}-{page.key}.png" for number, page in enumerate(PAGES, 1)}
    assert {name for name in made if name.endswith(".png")} == pages | {"00-welcome.png"}
    left = {file.name for file in (tmp_path / "home").rglob("*")}
    assert not left & {"settings.ini", "backups"}


# the report of a session


@pytest.mark.parametrize("ending", [".pdf", ".docx", ".json"])
def test_that_a_report_is_exported(
    command: Command, example: Path, tmp_path: Path, ending: str
) -> None:
    place = tmp_path / f"report{ending}"
    code, said, complained = command("export", example, "--report", place, "--names", "none")
    assert (code, complained) == (Exit.DONE, "")
    assert f"Wrote {place}" in said
    assert place.stat().st_size > 10_000


def test_that_a_report_that_cannot_be_is_refused(
    command: Command, example: Path, tmp_path: Path
) -> None:
    code, _, complained = command("export", example, "--report", tmp_path / "report.txt")
    assert (code, complained) == (Exit.REFUSED, "A report is written as .pdf, .docx, .json.\n")
    place = tmp_path / "report.pdf"
    code, _, complained = command("export", example, "--report", place, "--session", 7)
    assert (code, complained) == (Exit.REFUSED, "There is no session 7; there are 1.\n")
    blank = tmp_path / "blank.cungve"
    command("new", blank, "--example", "blank")
    code, _, complained = command("export", blank, "--report", place)
    assert code == Exit.REFUSED
    assert "no session" in complained
    assert not place.exists()


def test_that_figures_are_one_json_object_with_reviews_up_to_a_day(
    command: Command, example: Path
) -> None:
    code, said, complained = command("figures", example)
    assert (code, complained) == (0, "")
    assert [one["version_after"] for one in json.loads(said)["iterations"]] == ["1.1", "2.0", "2.1"]
    code, said, _ = command("figures", example, "--as-of", "2026-04-03")
    assert [one["version_after"] for one in json.loads(said)["iterations"]] == ["1.1"]
    code, said, complained = command("figures", example, "--as-of", "yesterday")
    assert (code, said) == (2, "")
    assert "as-of" in complained
