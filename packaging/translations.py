"""Keeps the translations: collects the texts, builds the .qm files, checks that none is missing.

    translations.py update         put new texts into the .ts files, mark those that are gone
    translations.py release        build the .qm files
    translations.py missing        print what has no Vietnamese yet, as JSON
    translations.py fill FILE      put translations into the .ts file, from JSON of that shape
    translations.py check          fail unless everything is translated and built
    translations.py tidy           forget the texts that are gone

The JSON is ``{"Context": {"English text": "bản dịch"}}``; a text that counts (``%n``) takes a
list with one form for Vietnamese and two for English. English needs a file only for those.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET
from xml.sax.saxutils import escape

from collect_texts import Collected, Text, collect

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SOURCES = ("main.py", "domain", "exports", "persistence", "ui")
FORMS = {"vi": 1, "en": 2}
LOCALES = {"vi": "vi_VN", "en": "en_US"}

_PLACE = re.compile(r"\{[A-Za-z_]\w*[^{}]*\}|%n|%L?\d")


@dataclass(slots=True)
class Entry:
    """A text's translation: one form, or one for each grammatical number; empty when missing."""

    forms: list[str]
    places: list[str] = field(default_factory=list)
    gone: bool = False
    remark: str = ""

    @property
    def finished(self) -> bool:
        """Whether every form is there."""
        return all(self.forms)


Entries = dict[Text, Entry]


def read(language: str) -> Entries:
    """Read the .ts file of a language; it may not be there yet."""
    path = _ts(language)
    entries: Entries = {}
    if not path.exists():
        return entries
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            text = Text(name, message.findtext("source", ""), message.findtext("comment", ""))
            translation = message.find("translation")
            said = ET.Element("translation") if translation is None else translation
            forms = [form.text or "" for form in said.iter("numerusform")] or [said.text or ""]
            entries[text] = Entry(
                forms=forms,
                places=[place.get("filename", "") for place in message.iter("location")],
                gone=said.get("type") in {"vanished", "obsolete"},
                remark=message.findtext("translatorcomment", ""),
            )
    return entries


def write(language: str, entries: Entries) -> None:
    """Write the .ts file of a language, sorted, so that a change is a small difference."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{LOCALES[language]}" sourcelanguage="en_US">',
    ]
    context = None
    for text in sorted(entries):
        if text.context != context:
            lines += ["</context>"] if context is not None else []
            lines += ["<context>", f"    <name>{_xml(text.context)}</name>"]
            context = text.context
        lines += _message(text, entries[text])
    lines += ["</context>"] if context is not None else []
    content = "\n".join([*lines, "</TS>", ""])
    if not _ts(language).exists() or _ts(language).read_text("utf-8") != content:
        scratch = _ts(language).with_suffix(".new")
        scratch.write_text(content, "utf-8", newline="\n")
        scratch.replace(_ts(language))


def update(language: str, collected: Collected) -> Entries:
    """What the .ts file should hold: the texts of the sources with the translations it has."""
    entries = read(language)
    wanted = {
        text: paths for text, paths in collected.texts.items() if language != "en" or text.counts
    }
    for text, paths in wanted.items():
        entry = entries.setdefault(text, Entry(forms=[]))
        count = FORMS[language] if text.counts else 1
        entry.forms = (entry.forms + [""] * count)[:count]
        entry.places = [f"../../{path.as_posix()}" for path in paths]
        entry.gone = False
    for text, entry in entries.items():
        if text not in wanted:
            entry.gone = True
            entry.places = []
    return {text: entry for text, entry in entries.items() if not entry.gone or any(entry.forms)}


def fill(language: str, words: dict[str, dict[str, str | list[str]]]) -> list[str]:
    """Put translations into the .ts file.

    Returns:
        What could not be put in, because the sources hold no such text.
    """
    entries = update(language, collect(ROOT, SOURCES))
    unknown: list[str] = []
    for context, pairs in words.items():
        for source, said in pairs.items():
            known = [text for text in entries if (text.context, text.source) == (context, source)]
            unknown += [] if known else [f"{context}: {source!r}"]
            for text in known:
                entries[text].forms = [said] if isinstance(said, str) else list(said)
    write(language, entries)
    return unknown


def faults(language: str, collected: Collected) -> Iterator[str]:
    """What is not in order in the .ts file of a language."""
    there = read(language)
    for text, entry in update(language, collected).items():
        label = f"{language}: {text.context}: {text.source!r}"
        if entry.gone:
            continue
        if text not in there or there[text].gone or not entry.finished:
            yield f"{label} is not translated"
            continue
        wanted = sorted(set(_PLACE.findall(text.source)))
        for form in entry.forms:
            # English may leave the number out: "One claim".
            if sorted(set(_PLACE.findall(form)) | ({"%n"} & set(wanted))) != wanted:
                yield f"{label} has other places in {form!r}"


def release(folder: Path) -> None:
    """Build a .qm file of every .ts file.

    Raises:
        subprocess.CalledProcessError: a file cannot be built.
    """
    for ts in sorted(FOLDER.glob("*.ts")):
        target = folder / ts.with_suffix(".qm").name
        fresh = target.with_suffix(".new")
        command: list[str | Path] = [_lrelease(), "-silent", "-nounfinished", ts, "-qm", fresh]
        subprocess.run(command, check=True)
        fresh.replace(target)


def stale() -> Iterator[str]:
    """Names of .qm files that do not hold what their .ts files say."""
    with tempfile.TemporaryDirectory() as scratch:
        release(Path(scratch))
        for fresh in sorted(Path(scratch).glob("*.qm")):
            shipped = FOLDER / fresh.name
            if not shipped.exists() or shipped.read_bytes() != fresh.read_bytes():
                yield fresh.name


def check() -> list[str]:
    """Everything that stands between these files and a release; empty when all is well."""
    collected = collect(ROOT, SOURCES)
    found = list(collected.complaints)
    for language in FORMS:
        found += faults(language, collected)
    found += [f"{name} is older than its .ts file: make translations" for name in stale()]
    return found


def missing(language: str) -> dict[str, dict[str, str | list[str]]]:
    """The texts without a translation, in the shape that ``fill`` reads."""
    words: dict[str, dict[str, str | list[str]]] = {}
    for text, entry in sorted(update(language, collect(ROOT, SOURCES)).items()):
        if not entry.gone and not entry.finished:
            blank: str | list[str] = list(entry.forms) if text.counts else ""
            words.setdefault(text.context, {})[text.source] = blank
    return words


def _message(text: Text, entry: Entry) -> list[str]:
    lines = ['    <message numerus="yes">' if text.counts else "    <message>"]
    lines += [f'        <location filename="{_xml(place)}"/>' for place in entry.places]
    lines.append(f"        <source>{_xml(text.source)}</source>")
    if text.comment:
        lines.append(f"        <comment>{_xml(text.comment)}</comment>")
    if entry.remark:
        lines.append(f"        <translatorcomment>{_xml(entry.remark)}</translatorcomment>")
    state = ' type="vanished"' if entry.gone else "" if entry.finished else ' type="unfinished"'
    if text.counts:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{_xml(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{_xml(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]


def _xml(text: str) -> str:
    return escape(text, {'"': "&quot;"})


def _ts(language: str) -> Path:
    return FOLDER / f"cungve_{language}.ts"


def _lrelease() -> Path:
    """Qt's builder of .qm files, which comes with PySide6."""
    import PySide6

    home = Path(PySide6.__file__).parent
    names = ("lrelease", "lrelease.exe", "Qt/libexec/lrelease")
    return next(home / name for name in names if (home / name).exists())


@contextmanager
def _alone() -> Iterator[None]:
    """Let one run at a time change the files, where the system can."""
    if sys.platform == "win32":
        yield
        return
    import fcntl

    handle = os.open(FOLDER, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield
    finally:
        os.close(handle)


def _update_all(*, tidy: bool) -> int:
    collected = collect(ROOT, SOURCES)
    for language in FORMS:
        entries = update(language, collected)
        kept = {text: entry for text, entry in entries.items() if not (tidy and entry.gone)}
        write(language, kept)
        lacking = sum(not entry.finished and not entry.gone for entry in kept.values())
        print(f"{language}: {len(kept)} texts, {lacking} without a translation")
    return _report(collected.complaints)


def _report(complaints: list[str]) -> int:
    for complaint in complaints:
        print(complaint, file=sys.stderr)
    return 1 if complaints else 0


def main() -> int:
    """Do what the command line asks for; 0 when nothing is wrong."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    commands = ("update", "release", "missing", "fill", "check", "tidy")
    parser.add_argument("command", choices=commands)
    parser.add_argument("file", nargs="?", type=Path, help="JSON for fill")
    parser.add_argument("--language", choices=sorted(FORMS), default="vi")
    asked = parser.parse_intermixed_args()
    try:
        return _do(asked)
    except SyntaxError as error:
        print(f"{error.filename}:{error.lineno}: {error.msg}", file=sys.stderr)
        return 1


def _do(asked: argparse.Namespace) -> int:
    with _alone():
        if asked.command == "check":
            return _report(check())
        if asked.command == "missing":
            print(json.dumps(missing(asked.language), ensure_ascii=False, indent=1))
        elif asked.command == "release":
            release(FOLDER)
        elif asked.command == "fill":
            words = json.loads(asked.file.read_text("utf-8"))
            unknown = fill(asked.language, words)
            return _report([f"no such text: {label}" for label in unknown])
        else:
            return _update_all(tidy=asked.command == "tidy")
    return 0


if __name__ == "__main__":
    sys.exit(main())
