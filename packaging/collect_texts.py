"""Collects the English texts of the program from its sources.

Qt's own collector reads Python line by line and does not know ``mark``; this one reads the
syntax tree, so that it also finds texts outside the windows, and refuses what could never be
found again while the program runs. It knows:

* ``self.tr("…")`` — the context is the class it stands in;
* ``QCoreApplication.translate("Context", "…")`` and ``QT_TRANSLATE_NOOP("Context", "…")``;
* ``mark("…")`` and ``translate("…")`` with one literal — the context is ``Texts``.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

MARKED = "Texts"
"""The context of the texts that are marked outside the windows."""

_WITH_CONTEXT = frozenset({"translate", "QT_TRANSLATE_NOOP"})


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate, as Qt looks it up."""

    context: str
    source: str
    comment: str = ""

    @property
    def counts(self) -> bool:
        """Whether it has a form for each number (``%n``)."""
        return "%n" in self.source


@dataclass(slots=True)
class Collected:
    """What was found: each text with the files it stands in, and what cannot be translated."""

    texts: dict[Text, list[Path]] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)


def collect(root: Path, places: Iterable[str]) -> Collected:
    """Read every Python file below some places.

    Args:
        root: the project's folder; files are named relative to it.
        places: files and folders below it.

    Raises:
        SyntaxError: a file is not Python.
    """
    collected = Collected()
    for path in _files(root, places):
        reader = _Reader(path.relative_to(root), collected)
        reader.visit(ast.parse(path.read_text("utf-8"), filename=str(path)))
    return collected


def _files(root: Path, places: Iterable[str]) -> Iterator[Path]:
    for place in places:
        if (root / place).is_file():
            yield root / place
        else:
            yield from sorted((root / place).rglob("*.py"))


class _Reader(ast.NodeVisitor):
    """Walks one file and remembers which class it is in."""

    def __init__(self, path: Path, collected: Collected) -> None:
        self._path = path
        self._collected = collected
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and isinstance(node.func, ast.Attribute) and node.args:
            self._take_tr(node, node.func.value)
        elif name == "mark" and len(node.args) == 1 and not node.keywords:
            self._take(node, MARKED, node.args[0])
        elif name in _WITH_CONTEXT and node.args:
            self._take_with_context(node)
        self.generic_visit(node)

    def _take_tr(self, node: ast.Call, owner: ast.expr) -> None:
        if not isinstance(owner, ast.Name) or (owner.id in {"self", "cls"} and not self._classes):
            self._complain(node, "write self.tr(…), so that the context is known")
            return
        context = self._classes[-1] if owner.id in {"self", "cls"} else owner.id
        self._take(node, context, *node.args[:2])

    def _take_with_context(self, node: ast.Call) -> None:
        literals = [_literal(argument) for argument in node.args[:3]]
        if any(isinstance(argument, ast.JoinedStr) for argument in node.args):
            self._complain(node, "an f-string is never found: translate a literal, then format it")
        elif len(literals) == 1 and literals[0] is not None:
            self._take(node, MARKED, node.args[0])
        elif len(literals) > 1 and literals[0] is not None and literals[1] is not None:
            self._take(node, literals[0], *node.args[1:3])

    def _take(self, node: ast.Call, context: str, text: ast.expr, *comment: ast.expr) -> None:
        source = _literal(text)
        if not source:
            self._complain(node, "only a plain literal can be translated")
            return
        remark = _literal(comment[0]) if comment else ""
        found = Text(context, source, remark or "")
        paths = self._collected.texts.setdefault(found, [])
        if self._path not in paths:
            paths.append(self._path)

    def _complain(self, node: ast.Call, reason: str) -> None:
        self._collected.complaints.append(f"{self._path.as_posix()}:{node.lineno}: {reason}")


def _name(called: ast.expr) -> str:
    if isinstance(called, ast.Attribute):
        return called.attr
    return called.id if isinstance(called, ast.Name) else ""


def _literal(node: ast.expr) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return None
