"""Answers of lead forms in words: how many are understood, and for how many claims they count."""

from collections.abc import Iterator

from PySide6.QtCore import QLocale, QObject

from domain.model.form_answers import NO_ANSWER_MARKS
from domain.model.importing.lead_mapping import ColumnUse
from domain.model.incoming import ImportCheck
from ui.leads.importing.looks import Told


class AnswerWording(QObject):
    """Says what form answers come to, in the language of the window."""

    def counted(self, check: ImportCheck) -> Iterator[Told]:
        """Say how many answers of forms count, and for how many claims."""
        answers, claims = sum(check.answers.values()), sum(check.claims.values())
        if not check.answers:
            return
        if not answers:
            yield Told(
                self.tr("No form answer is understood yet: say what the values mean."), "warn"
            )
        elif not claims:
            said = self.tr("{n} form answers are kept; no claim asks for them yet.")
            yield Told(said.format(n=_n(answers)))
        else:
            said = (
                self.tr("{n} form answers count for 1 claim")
                if claims == 1
                else self.tr("{n} form answers count for {claims} claims")
            )
            yield Told(said.format(n=_n(answers), claims=_n(claims)), "good")

    def understood(self, use: ColumnUse) -> tuple[str, str]:
        """Say how many values of a column are understood; a dash says that nobody answered."""
        known = sum(1 for value, code in use.answers if code or value in NO_ANSWER_MARKS)
        said = self.tr("{known} of {n} understood")
        role = "good" if known == len(use.answers) else "warn"
        return said.format(known=_n(known), n=_n(len(use.answers))), role


def _n(count: int) -> str:
    return QLocale().toString(count)
