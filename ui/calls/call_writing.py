"""Opens the form of a call, keeps what was begun in it, and has the call kept."""

from dataclasses import replace
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from domain.errors import DomainError
from domain.model.call_library import Call
from domain.services.drafting import CallTyped, Drafting
from domain.services.keeping_calls import CallWords, KeepingCalls, took_part
from ui.calls.call_typed import typed_of, words_of
from ui.calls.library import LibraryView
from ui.calls.recording import names_somebody
from ui.desk import Desk
from ui.drafts import FormKeeper


class CallWriting(QObject):
    """Leads the form of a call in the library.

    Signals:
        kept: a call was kept: its identity.
        left: the form was left on purpose.

    Attributes:
        people: codes of those who may have spoken.
    """

    kept = Signal(object)
    left = Signal()

    def __init__(self, view: LibraryView, desk: Desk) -> None:
        super().__init__(view)
        self._view, self._desk = view, desk
        self._keeping, self._drafting = desk.use(KeepingCalls), desk.use(Drafting)
        self._shown: UUID | None = None
        self._edited: UUID | None = None
        self.people: tuple[str, ...] = ()
        self._keeper: Final = FormKeeper(
            desk, view.form, CallTyped, typed=self._typed, fill=view.form.go_on_with
        )
        view.add_wanted.connect(self._on_add_wanted)
        view.panel.edit_wanted.connect(self._on_edit_wanted)
        view.panel.recording.choice_wanted.connect(self._on_choice_wanted)
        view.form.call_given.connect(self._on_call_given)
        view.form.cancelled.connect(self._on_cancelled)
        view.begun.acted.connect(self._on_begun_opened)

    def show(self, call: Call | None) -> None:
        """Another call is looked at: it is the one to be changed."""
        self._shown = call.id if call else None
        self._show_begun()

    def leave(self) -> None:
        """Put the form away; what stands in it stays begun."""
        self._keeper.leave()
        self._view.close_form()
        self._show_begun()

    def _typed(self) -> CallTyped:
        """Return the form as it is kept: without a recording that is called by a number."""
        typed = self._view.form.typed()
        return replace(typed, recording="") if self._asks_for_lock(typed.recording) else typed

    def _asks_for_lock(self, recording: str) -> bool:
        """Whether a passphrase is to be asked for before this is written into the file."""
        locks = self._desk.locks
        return locks is not None and not locks.locked and names_somebody(recording)

    # the form

    def _on_add_wanted(self) -> None:
        self._open(None)

    def _on_edit_wanted(self) -> None:
        if self._shown is not None:
            self._open(self._shown)

    def _on_choice_wanted(self) -> None:
        self._on_edit_wanted()
        self._view.form.choose_file()

    def _open(self, id: UUID | None) -> None:
        """Open the form of a call; None for a new one."""
        fixed = False
        typed = CallTyped(self._keeping.today(), code=self._keeping.free_code())
        if id is not None:
            with self._desk.bench.reading() as view:
                fixed = took_part(view, id)
                typed = typed_of(CallWords.of(view.of(Call).get(id)))
        self._edited = id
        self._keeper.open(
            id,
            lambda: self._view.open_form(typed, self.people, new=id is None, fixed=fixed),
        )
        self._show_begun()

    def _on_call_given(self, typed: CallTyped) -> None:
        try:
            self._keep_unless_open(words_of(typed))
        except DomainError as error:
            self._view.form.refuse(error.said(self._desk.translate))

    def _keep_unless_open(self, words: CallWords) -> None:
        """Keep a call; a telephone number in the name of its file asks for a passphrase first."""
        locks = self._desk.locks
        if locks is None or not self._asks_for_lock(words.recording):
            self._keep(words)
            return
        words.tidied(self._keeping.today())
        locks.ask(
            self.tr(
                "The name of the recording holds a telephone number, and whoever has this file "
                "could read it. Set a passphrase, or rename the recording first."
            ),
            lambda: self._on_call_given(typed_of(words)),
        )

    def _keep(self, words: CallWords) -> None:
        if self._edited is None:
            kept = self._keeping.add(words).id
        else:
            kept = self._edited
            self._keeping.change(kept, words)
        self._keeper.close()
        self._view.close_form()
        self.kept.emit(kept)

    def _on_cancelled(self) -> None:
        self._keeper.close()
        self._view.close_form()
        self._show_begun()
        self.left.emit()

    # what was begun

    def _begun(self) -> tuple[UUID | None, CallTyped, str] | None:
        """Return what was begun last, by the call that it changes, with the code of that."""
        begun = self._drafting.all_begun(CallTyped)
        if not begun:
            return None
        with self._desk.bench.reading() as view:
            codes = {one.id: one.code for one in view.of(Call).all()}
        standing = ((id, typed) for id, typed in begun.items() if id is None or id in codes)
        found = next(standing, None)
        return None if found is None else (*found, codes[found[0]] if found[0] else "")

    def _show_begun(self) -> None:
        """Say in a line what was begun and not kept, while nothing else stands open."""
        begun = None
        if not self._keeper.is_open and not self._view.is_scoring and not self._desk.read_only:
            begun = self._begun()
        if begun is None:
            self._view.begun.clear()
            return
        id, typed, code = begun
        new = self.tr("A call was begun and is not kept yet: {code}")
        changes = self.tr("Changes to {code} were begun and are not kept yet.")
        told = changes.format(code=code) if id else new.format(code=typed.code or "…")
        self._view.begun.show_notice("info", told, self.tr("Go on"))

    def _on_begun_opened(self) -> None:
        begun = self._begun()
        if begun is not None:
            self._open(begun[0])
