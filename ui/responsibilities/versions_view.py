"""The pane of the matrix's versions: two keys, what was agreed, what differs, and going back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from domain.model.sides import DEPARTMENTS
from domain.text import LINE_LIMIT
from ui.responsibilities.panes import ResponsibilityPane
from ui.session.closing.keys_part import KeyRow
from ui.session.closing.looks import KeyLook
from ui.session.take_back import TakeBackButton
from ui.theme import fonts
from ui.versions.diff_card import DiffCard
from ui.versions.looks import DiffLook, VersionLook
from ui.versions.version_list import VersionList
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.card import Card
from ui.widgets.empty_state import EmptyState
from ui.widgets.labels import BodyLabel
from ui.widgets.line_edit import LineEdit
from ui.widgets.notice import Notice
from ui.widgets.retranslated import Retranslated
from ui.widgets.scroll_page import ScrollPage


class MatrixVersionsView(Retranslated, ResponsibilityPane):
    """Shows versions of the matrix. Holds no rules.

    Signals:
        matrix_wanted: the way to the matrix, where there is nothing to sign yet.
        signed: a department signs: side and name.
        turned_back: a department turns its key back: side.
        agreed: the draft is to be the next version: what is said of it.
        restored: the version that is looked at is to be the draft again.

    Attributes:
        versions: the list.
        rows: the keys by department.
        agree: makes the next version.
        restore: goes back to the version that is looked at.
        back: takes an agreement back within a moment.
        diff: what differs.
        notice: what was done, or why it was not.
    """

    matrix_wanted = Signal()
    signed = Signal(object, str)
    turned_back = Signal(object)
    agreed = Signal(str)
    restored = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.notice = Notice(dismissable=True)
        self.versions, self.diff = VersionList(), DiffCard()
        self._list, self._signing, self._acts = Card(spacing=4), Card(spacing=8), QWidget()
        self._meaning, self._missing = BodyLabel(role="muted"), BodyLabel(role="warn")
        self._restoring = BodyLabel(font=fonts.small(), role="muted")
        self.rows = {side: KeyRow(side) for side in DEPARTMENTS}
        self.note = LineEdit(limit=LINE_LIMIT)
        self.agree, self.restore = PrimaryButton(icon="stamp"), QuietButton(icon="rotate-ccw")
        self.back = TakeBackButton()
        self.empty = EmptyState("history")
        self._number = 1
        self._lay_out()
        for side, row in self.rows.items():
            row.signed.connect(lambda name, side=side: self.signed.emit(side, name))
            row.turned_back.connect(lambda side=side: self.turned_back.emit(side))
        self.empty.first_step.connect(self.matrix_wanted)
        self.agree.clicked.connect(lambda: self.agreed.emit(self.note.text()))
        self.restore.clicked.connect(self.restored)
        self.speak()

    def _lay_out(self) -> None:
        self._list.body.addWidget(self.versions)
        self._list.body.addWidget(self._acts)
        acts = QHBoxLayout(self._acts)
        acts.setContentsMargins(0, 6, 0, 0)
        acts.setSpacing(10)
        acts.addWidget(self.restore)
        acts.addWidget(self.back)
        acts.addWidget(self._restoring, 1)
        acts.addStretch()  # keeps the button at its place while nothing is said beside it
        for part in (self._meaning, *self.rows.values(), self.note, self._missing):
            self._signing.body.addWidget(part)
        self._signing.body.addWidget(self.agree, 0, Qt.AlignmentFlag.AlignLeft)
        page = ScrollPage(edges=False)
        for card in (self._list, self._signing, self.diff):
            page.body.addWidget(card)
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.notice)
        column.addWidget(page, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(whole)
        self._stack.addWidget(self.empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def show_nothing(self) -> None:
        """Say that there is nothing to sign yet."""
        self._stack.setCurrentIndex(1)

    def show_versions(
        self, looks: Sequence[VersionLook], chosen: str, *, signed: bool, may_restore: bool
    ) -> None:
        """Show the list, one of them as looked at, which is signed and may be restored or not."""
        self._stack.setCurrentIndex(0)
        self.versions.show_looks(looks, chosen)
        self._acts.setVisible(signed)
        self.restore.setVisible(may_restore)
        self._restoring.setVisible(may_restore)

    def show_signing(
        self, keys: Sequence[KeyLook], number: int, missing: str, *, open: bool
    ) -> None:
        """Show how far the draft is on its way to a version.

        Args:
            keys: both keys.
            number: that the version would get.
            missing: what is missing, or empty.
            open: whether there is anything to sign.
        """
        self._signing.setVisible(open)
        for key in keys:
            self.rows[key.side].show_look(key)
        self._missing.setText(missing)
        self._missing.setVisible(bool(missing))
        self.agree.setEnabled(not missing)
        self._number = number
        self.retranslate()

    def show_diff(self, summary: str, looks: Sequence[DiffLook]) -> None:
        """Show what differs between the two ends that are picked."""
        self.diff.show_looks(summary, looks)

    def retranslate(self) -> None:
        self._list.set_title(self.tr("Versions of the matrix"))
        self._signing.set_title(self.tr("Version {number}").format(number=self._number))
        self._meaning.setText(
            self.tr("A version needs both keys: each lead signs the matrix as it is now.")
        )
        self.note.set_name(
            self.tr("What is new in this version"), self.tr("What is new, in a line (optional)")
        )
        self.agree.setText(self.tr("Agree to the matrix"))
        self.restore.setText(self.tr("Restore as a new draft"))
        self._restoring.setText(
            self.tr(
                "One step, which can be undone. Activities that are not in it go out of use; "
                "positions stay."
            )
        )
        self.empty.set_texts(
            self.tr("Nothing to sign yet"),
            self.tr(
                "A version is the matrix as both departments sign it. Fill in the matrix first; "
                "then both leads sign here."
            ),
            self.tr("To the matrix"),
        )
