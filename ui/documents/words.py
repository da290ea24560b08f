"""What the page of the documents says of them: facts, what was changed, what is missing."""

from typing import NamedTuple

from PySide6.QtCore import QObject

from domain.model.documents import BriefContent
from domain.model.sales_cards import SalesCardsContent
from domain.model.scoreboard_text import ScoreboardText
from domain.model.session_report import SessionReport
from domain.ports import WriteReport
from ui.documents.contents import Content
from ui.documents.drawing_up import Drawn
from ui.documents.view import REPORT, SOWS, WORKBOOK

_NAMED = 12
"""Characters without a glyph that are named one by one."""


class Nothing(NamedTuple):
    """Why there is no document yet.

    Attributes:
        title: what is missing.
        sentence: what belongs here.
        step: words of the first step.
        elsewhere: key of the page where it is taken.
    """

    title: str
    sentence: str
    step: str
    elsewhere: str


class DocumentWords(QObject):
    """Says it in the language of the window."""

    def nothing(self, document: str) -> Nothing:
        """Say what is missing for a document, and where it begins."""
        if document == WORKBOOK:
            return Nothing(
                self.tr("There is no matrix yet"),
                self.tr("The workbook says who does what and what the departments owe each other."),
                self.tr("Go to Responsibilities"),
                "responsibilities",
            )
        if document == SOWS:
            return Nothing(
                self.tr("There is no position yet"),
                self.tr("Each position gets a page: what it answers for, owes and is owed."),
                self.tr("Go to Responsibilities"),
                "responsibilities",
            )
        if document == REPORT:
            return Nothing(
                self.tr("There was no session yet"),
                self.tr("The report says what a session came to: who, what, where we differed."),
                self.tr("Go to Session"),
                "session",
            )
        return Nothing(
            self.tr("There is no persona yet"),
            self.tr("The brief is one page to pin up: whom we sell to, and how we know."),
            self.tr("Go to Personas"),
            "personas",
        )

    def neither(self, reason: str) -> Nothing:
        """Say why the scoreboard hands out neither side."""
        return Nothing(
            self.tr("Both sides or neither"),
            reason,
            self.tr("Go to Campaigns & leads"),
            "campaigns",
        )

    def facts(self, drawn: Drawn, content: Content | None) -> str:
        """Say how large a document is, and which state it tells of."""
        kilobytes = max(1, round(len(drawn.content) / 1000))
        facts = [self.tr("{size} kB").format(size=kilobytes)]
        if isinstance(content, BriefContent | SalesCardsContent | SessionReport):
            if content.draft:
                facts.append(self.tr("draft: each page says so"))
            else:
                facts.append(self.tr("version {version}, signed").format(version=content.version))
        elif isinstance(content, ScoreboardText):
            facts += [one for one in (content.now, content.versus) if one]
        return " · ".join(facts)

    def changed(self, report: WriteReport) -> str:
        """Say what had to be changed in the document."""
        sentences = []
        if report.replaced:
            shown = " ".join(report.replaced[:_NAMED])
            if len(report.replaced) > _NAMED:
                shown += " …"
            sentence = self.tr("{count} characters have no glyph and are shown as □: {characters}")
            sentences.append(sentence.format(count=len(report.replaced), characters=shown))
        if report.shortened:
            sentence = self.tr("Cut, because there is no room for all of it: {places}")
            sentences.append(sentence.format(places=", ".join(report.shortened[:_NAMED])))
        return "\n".join(sentences)
