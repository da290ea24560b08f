"""What Sales takes along to ask in the next calls, in the words of one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class CallClaim:
    """A claim that a question answers.

    Attributes:
        code: of the claim.
        text: the claim.
        needed: how many answers a verdict still needs.
    """

    code: str
    text: str
    needed: str


@dataclass(frozen=True, slots=True)
class CallQuestion:
    """One question to a customer.

    Attributes:
        question: as Sales asks it.
        form: where the answer goes on the feedback form, and which answers count.
        claims: what it answers, most urgent first.
    """

    question: str
    form: str
    claims: tuple[CallClaim, ...]


@dataclass(frozen=True, slots=True)
class CallSheet:
    """The questions, most urgent first.

    Attributes:
        workspace: its name.
        persona: of whom it speaks.
        dated: the day as of which it was made.
        questions: each asked once, however many claims it answers.
        left_out: claims for which there was no room.
    """

    workspace: str
    persona: str
    dated: str
    questions: tuple[CallQuestion, ...]
    left_out: int = 0

    def as_text(self) -> str:
        """Return it as plain text, for a chat or a mail."""
        lines = []
        for place, one in enumerate(self.questions, start=1):
            lines.append(f"{place}. {one.question}")
            lines.append(f"   {one.form}")
            lines += [f"   {claim.code} · {claim.text} – {claim.needed}" for claim in one.claims]
        return "\n".join(lines)
