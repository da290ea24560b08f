"""The language of the window, switched while it runs, and of documents, chosen for each.

English is the source; Vietnamese lies in ``translations/cungve_vi.qm``, Qt's own words in
``translations/qtbase_vi.qm`` (Qt ships none for Vietnamese).
"""

from collections.abc import Callable
from functools import cache
from typing import Literal, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject, QTranslator, Signal

import resources

LanguageCode = Literal["vi", "en"]

LANGUAGES: tuple[LanguageCode, ...] = get_args(LanguageCode)

TEXTS_CONTEXT = "Texts"
"""Under this name the translations hold the literals marked outside the windows."""

_LOCALES: dict[LanguageCode, str] = {"vi": "vi_VN", "en": "en_GB"}
_CATALOGUES: dict[LanguageCode, tuple[str, ...]] = {
    "vi": ("qtbase_vi.qm", "cungve_vi.qm"),
    "en": ("cungve_en.qm",),
}
"""English has a file only for the forms of texts that count."""


class Language(QObject):
    """Which language the window speaks; Qt tells every widget of a change once.

    English uses ``en_GB`` for its numbers and days: 1,234.5 and 23/11/2026, days before months as
    everybody in the room writes them.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, code: LanguageCode = "en") -> None:
        """Speak a language from the start.

        Raises:
            OSError: a bundled translation is missing.
        """
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self._code: LanguageCode | None = None
        self.choose(code)

    @property
    def code(self) -> LanguageCode:
        """The language in use."""
        return self._code or "en"

    def choose(self, code: LanguageCode) -> None:
        """Speak another language from now on.

        Qt posts one telling to each window however many catalogues change; it is delivered here,
        so that every text is right when this returns.

        Raises:
            OSError: a bundled translation is missing; nothing has changed.
        """
        if code == self._code:
            return
        coming = [_loaded(name) for name in _CATALOGUES[code]]
        self._code = code
        QLocale.setDefault(QLocale(_LOCALES[code]))
        for translator in self._installed:
            self._app.removeTranslator(translator)
        for translator in coming:
            self._app.installTranslator(translator)
        self._installed = coming
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
        self.changed.emit()


def system_language() -> LanguageCode:
    """Vietnamese where the system speaks it, else English."""
    return "vi" if QLocale.system().language() == QLocale.Language.Vietnamese else "en"


def said(text: str) -> str:
    """Return a marked literal in the language of the window."""
    return QCoreApplication.translate(TEXTS_CONTEXT, text)


@cache
def translator_for(language: LanguageCode) -> Callable[[str], str]:
    """Words for documents, the command line and stored intentions, whatever the window speaks.

    Args:
        language: of the document.

    Returns:
        A function from a marked English literal to its words in that language.

    Raises:
        OSError: a bundled translation is missing.
    """
    translators = [_loaded(name) for name in _CATALOGUES[language] if name.startswith("cungve")]

    def translate(text: str) -> str:
        for translator in translators:
            found = translator.translate(TEXTS_CONTEXT, text)
            if found:
                return found
        return text

    return translate


def _loaded(name: str) -> QTranslator:
    translator = QTranslator()
    if not translator.load(_words(name)):
        raise OSError(f"translation cannot be read: {name}")
    return translator


@cache
def _words(name: str) -> bytes:
    """Return a catalogue's content, kept for as long as the program runs.

    Qt reads it where it lies and copies nothing. Read from the file itself it would be mapped, and
    a program that replaces the file, as an update does, would pull it from under every thread.
    """
    return resources.path(f"translations/{name}").read_bytes()
