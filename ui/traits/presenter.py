"""What the pane of the scales shows, and what follows when somebody acts on it."""

from collections.abc import Callable
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from domain.errors import DomainError
from domain.model.labels import FIELDS, SIDES
from domain.model.persona import Persona
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.traits import FAR_FROM, STEPS, Distance, Trait, TraitMark, distance_of
from domain.services.marking_traits import MarkedTrait, MarkingTraits
from domain.services.trait_words import gap_said, owner_said, place_said, question_said
from ui.desk import Desk, Rereads
from ui.traits.looks import MarkLook, TraitLook
from ui.traits.view import TraitsView

_TONES = {Distance.CLOSE: "good", Distance.FAR: "warn"}


class TraitsPresenter(Rereads):
    """Reads the scales of a persona."""

    def __init__(self, view: TraitsView, desk: Desk) -> None:
        super().__init__(view)
        self._view = view
        self._desk = desk
        self._marking = desk.use(MarkingTraits)
        self._persona: UUID | None = None
        self._reworded: UUID | None = None
        view.wanted.connect(self._on_wanted)
        view.opened.connect(self._on_opened)
        view.editor.poles_given.connect(self._on_poles_given)
        view.placed.connect(self._on_placed)
        view.cleared.connect(self._on_cleared)
        view.moved.connect(self._on_moved)
        view.removal_wanted.connect(self._on_removal_wanted)
        view.brought_back.connect(self._on_brought_back)
        view.copy_wanted.connect(self._on_copy_wanted)
        desk.changes.watch({Trait, TraitMark, Persona}, self)

    def show_persona(self, persona_id: UUID | None) -> None:
        """Speak of a persona from now on; a form for another one is put away."""
        if persona_id != self._persona:
            self._persona = persona_id
            self._view.editor_card.hide()
            self._view.notice.clear()
        self.reread()

    def reread(self) -> None:
        """Read the scales."""
        self._view.offer_sides(
            [(side.value, self._desk.translate(SIDES[side])) for side in DRAWING_SIDES]
        )
        if self._persona is None:
            self._view.show_nothing(somebody=False)
            return
        found = self._marking.traits(self._persona)
        retired = self._marking.traits(self._persona, retired=True)
        if not found and not retired:
            self._view.show_nothing(somebody=True)
            return
        self._view.show_traits(
            self._subtitle(found), [*map(self._look, found)], [*map(self._look, retired)]
        )

    # what is shown

    def _subtitle(self, found: tuple[MarkedTrait, ...]) -> str:
        far = sum(distance_of(one.marks) is Distance.FAR for one in found)
        return self.tr(
            "{n} in use · {far} on which Marketing and Sales stand {least} of {steps} or more apart"
        ).format(n=len(found), far=far, least=FAR_FROM, steps=STEPS)

    def _look(self, one: MarkedTrait) -> TraitLook:
        said, trait, distance = self._desk.translate, one.trait, distance_of(one.marks)
        far = distance is Distance.FAR
        return TraitLook(
            id=trait.id,
            code=trait.code,
            left=trait.left,
            right=trait.right,
            marks=tuple(
                MarkLook(
                    side,
                    said(SIDES[side]),
                    one.marks[side],
                    place_said(trait.left, trait.right, one.marks[side], said),
                )
                for side in DRAWING_SIDES
                if side in one.marks
            ),
            gap=gap_said(one.marks, said),
            tone=_TONES.get(distance, "muted") if distance else "muted",
            owner=owner_said(one.marks, said),
            question=question_said(trait.left, trait.right, said) if far else "",
        )

    # what is done

    def _on_wanted(self) -> None:
        if self._persona is None:
            return
        self._reworded = None
        tongue = self._desk.tongue()
        suggested = [
            (self._desk.translate(FIELDS[one.field]), one.left.said(tongue), one.right.said(tongue))
            for one in self._marking.suggestions(self._persona)
        ]
        self._view.open_editor(suggested, None)

    def _on_opened(self, id: UUID) -> None:
        self._reworded = id
        look = self._shown(id)
        self._view.open_editor((), (look.left, look.right))

    def _on_poles_given(self, left: str, right: str) -> None:
        try:
            if self._reworded is not None:
                self._marking.reword_trait(self._reworded, left, right)
            elif self._persona is not None:
                self._marking.add_trait(self._persona, left, right)
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
        else:
            self._view.close_editor()

    def _on_placed(self, id: UUID, side: Side, place: int) -> None:
        self._try(lambda: self._marking.mark(id, side, place))

    def _on_cleared(self, id: UUID, side: Side) -> None:
        self._try(lambda: self._marking.clear_mark(id, side))

    def _on_moved(self, id: UUID, step: int) -> None:
        self._try(lambda: self._marking.move_trait(id, step))

    def _on_removal_wanted(self, id: UUID) -> None:
        self._try(lambda: self._marking.remove_trait(id))

    def _on_brought_back(self, id: UUID) -> None:
        self._try(lambda: self._marking.bring_back_trait(id))

    def _on_copy_wanted(self, id: UUID) -> None:
        QGuiApplication.clipboard().setText(self._shown(id).question)
        self._view.show_done(self.tr("Question copied."))

    def _shown(self, id: UUID) -> TraitLook:
        return next(row.look for row in self._view.rows if row.look.id == id)

    def _try(self, act: Callable[[], object]) -> None:
        try:
            act()
        except DomainError as error:
            self._view.refuse(error.said(self._desk.translate))
