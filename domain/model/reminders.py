"""Reminders of what is owed: a list to print or to copy into a mail, one part a provider.

It names positions and no people; somebody who wants names in it asks for them.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReminderLine:
    """A request in a list of reminders, in words.

    Attributes:
        code: of the request.
        what: what is owed.
        to: who is entitled.
        due: by when, and for how long it has been late.
        late: its time has passed.
        asks: what is to be done with it now.
    """

    code: str
    what: str
    to: str
    due: str
    late: bool
    asks: str


@dataclass(frozen=True, slots=True)
class ReminderPart:
    """What one position is to do.

    Attributes:
        position: the position, with the people who hold it where they are wanted.
        lines: the requests, the soonest due first.
    """

    position: str
    lines: tuple[ReminderLine, ...]


@dataclass(frozen=True, slots=True)
class Reminders:
    """A list of reminders.

    Attributes:
        title: what it is.
        workspace: what the workspace is called.
        dated: the moment of which it tells.
        note: how to read it.
        parts: a part for each position that is to do something.
    """

    title: str
    workspace: str
    dated: str
    note: str
    parts: tuple[ReminderPart, ...]

    def as_text(self) -> str:
        """Return the list as plain text, ready to be put into a mail."""
        lines = [f"{self.title} · {self.workspace} · {self.dated}", self.note]
        for part in self.parts:
            lines += ["", part.position]
            for one in part.lines:
                sign = "!" if one.late else "-"
                lines.append(f"{sign} {one.code} {one.what} → {one.to}: {one.due}. {one.asks}")
        return "\n".join(lines)
