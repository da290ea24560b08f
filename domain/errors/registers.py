"""Facts about edits of a workbook that are not taken back."""

from domain.errors.fact import DomainError
from domain.marking import mark


class ChangedInTheApp(DomainError):
    """A workbook may say so, but it is changed where its history is kept."""

    sentence = mark("This is changed in Cùng Vẽ alone; the workbook only shows it.")


class PersonTakenOffInTheApp(DomainError):
    """A row that is gone from the list of people takes nobody off."""

    sentence = mark("People are taken off in Cùng Vẽ, under Brief.")


class WordUnknown(DomainError):
    """A word that cannot stand in its column."""

    sentence = mark("“{word}” is none of the words that can stand here; see the sheet of lists.")

    def __init__(self, *, word: str) -> None:
        super().__init__(word=word)


class ToldByTheClock(DomainError):
    """A state that nobody sets: time does, or whoever is told next."""

    sentence = mark("A request comes to be late or to go up by itself; nobody sets that here.")


class NoteWithoutStep(DomainError):
    """A note of a request stands with a step."""

    sentence = mark("A note goes along with a step: change the state as well.")
