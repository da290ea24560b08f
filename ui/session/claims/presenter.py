"""Leads the writing of claims."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from domain.errors import DomainError, NotesHidden
from domain.model.board import Board, Point
from domain.model.brief import Statement
from domain.model.feedback import FeedbackField
from domain.model.findings import Level
from domain.model.labels import COMPARISONS, FIELDS, OUTCOMES, SIDES
from domain.model.persona import Claim
from domain.model.session import Comparison, ComparisonKind, KeptApart, Note, Outcome, Reveal
from domain.services.asking import Asking
from domain.services.claiming import Claiming, ClaimWords
from domain.services.comparing import Comparing
from domain.services.conditions import FEW_CLAIMS
from domain.services.drafting import Drafting
from domain.services.scene import Look
from domain.services.showing_claims import ClaimPages
from ui.desk import Desk, Rereads
from ui.drafts import FormKeeper, recognised
from ui.personas.choices import claim_choices, remarks
from ui.personas.claim_row import ClaimLook
from ui.session.claim_drafts import draft_key, first_words
from ui.session.claims.point_list import SourceLook
from ui.session.claims.view import ClaimsView
from ui.session.room import Room

MANY_CLAIMS = 8
"""Claims that a session writes at most (agenda: five to eight)."""

_TONES = {
    ComparisonKind.CONFLICT: "bad",
    ComparisonKind.OWNER_ONLY: "owner",
    ComparisonKind.ONLY_SALES: "sales",
    ComparisonKind.ONLY_MARKETING: "marketing",
    ComparisonKind.BOTH: "both",
}
_FOR_CLAIMS = (Outcome.ONE_CLAIM, Outcome.TWO_CLAIMS)


class ClaimsPresenter(Rereads):
    """Shows points and claims, and has claims written, changed and retired."""

    def __init__(self, desk: Desk, room: Room, view: ClaimsView) -> None:
        super().__init__(view)
        self._desk = desk
        self._room = room
        self._view = view
        self._claiming = desk.use(Claiming)
        self._point: UUID | None = None
        self._edited: UUID | None = None
        editor = view.editor
        self._drafting = desk.use(Drafting)
        self._keeper = FormKeeper(
            desk, editor, ClaimWords, typed=editor.words, fill=editor.go_on_with
        )
        self._connect()
        desk.changes.watch(
            {Claim, Comparison, KeptApart, Note, Statement, Reveal, FeedbackField}, self
        )
        self.reread()

    def reread(self) -> None:
        """Show points and claims as they stand."""
        self._view.points.show_groups(self._groups(self._board()))
        claims = self._claiming.claims()
        words = self.tr("{n} claims; five to eight are enough").format(n=len(claims))
        enough = FEW_CLAIMS <= len(claims) <= MANY_CLAIMS
        tongue = self._desk.tongue()
        asked = {one.code: one.name.said(tongue) for one in self._desk.use(Asking).measures()}
        looks = [self._look(claim, asked.get(claim.measured_by, "")) for claim in claims]
        self._view.show_claims(looks, words, enough=enough)
        self._show_pages()
        self._show_begun()

    # what is shown

    def _board(self) -> Board | None:
        try:
            return self._desk.use(Comparing).board(self._room.session.id)
        except NotesHidden:
            return None

    def _groups(self, board: Board | None) -> list[tuple[str, tuple[SourceLook, ...]]]:
        points = board.points if board else ()
        talked = tuple(self._source(one) for one in points if one.outcome in _FOR_CLAIMS)
        open_ones = tuple(self._source(one) for one in points if one.outcome is Outcome.OPEN)
        groups = [
            (self.tr("Talked through: write claims"), talked),
            (self.tr("Not talked through yet"), open_ones),
        ]
        return [(heading, looks) for heading, looks in groups if looks]

    def _source(self, point: Point) -> SourceLook:
        translate = self._desk.translate
        made = []
        if point.outcome is not Outcome.OPEN:
            made.append(translate(OUTCOMES[point.outcome]))
        return SourceLook(
            key=point.key,
            kind=_TONES[point.kind],
            kind_word=translate(COMPARISONS[point.kind]),
            texts=tuple((translate(SIDES[note.side]), note.text) for note in point.notes),
            made=" · ".join([*made, *point.claims]),
        )

    def _look(self, claim: Claim, measure: str) -> ClaimLook:
        translate, tongue = self._desk.translate, self._desk.tongue()
        quantifier = (
            self._desk.catalogue.term("quantifiers", claim.quantifier).said(tongue)
            if claim.quantifier
            else ""
        )
        said = [translate(FIELDS[claim.field]), quantifier, measure or claim.measured_by]
        errors = [
            one.said(translate)
            for one in self._claiming.look_over(ClaimWords.of(claim))
            if one.level is Level.ERROR
        ]
        return ClaimLook(
            id=claim.id,
            code=claim.code,
            text=f"{claim.code} · {claim.text}",
            sides=tuple((side.value, translate(SIDES[side])) for side in claim.sides),
            status="",
            tone="neutral",
            sign="",
            share=None,
            counts=" · ".join(part for part in said if part),
            heard="",
            flags=tuple(errors),
        )

    def _show_pages(self) -> None:
        count = self._desk.use(ClaimPages).count()
        self._view.page.show_pages(self._room.look.page, count)

    def _show_begun(self) -> None:
        """Say in a line that a claim was begun and not finished, unless it stands open."""
        words = None if self._view.is_writing else next(iter(self._begun().values()), None)
        sentence = self.tr("A claim was begun and is not written yet{words}")
        if words is None:
            self._view.begun.clear()
        else:
            told = sentence.format(words=recognised(words.text))
            self._view.begun.show_notice("info", told, self.tr("Go on"))

    def _begun(self) -> dict[Callable[[], None], ClaimWords]:
        """Return what was begun here, the newest first, by the way to go on with it."""
        board = self._board()
        ways: dict[UUID | None, Callable[[], None]] = {
            self._room.session.id: self._on_claim_wanted,
            **{
                note.id: partial(self._on_point_chosen, point.key)
                for point in (board.points if board else ())
                for note in point.notes
            },
            **{one.id: partial(self._on_claim_opened, one.id) for one in self._claiming.claims()},
        }
        begun = self._drafting.all_begun(ClaimWords).items()
        return {ways[about]: words for about, words in begun if about in ways}

    def _on_begun_opened(self) -> None:
        go_on = next(iter(self._begun()), None)
        if go_on is not None:
            go_on()

    # what is done

    def _connect(self) -> None:
        view = self._view
        view.primary_chosen.connect(self._room.go_on)
        view.spoken_anew.connect(self._on_spoken_anew)
        view.points.chosen.connect(self._on_point_chosen)
        view.claim_wanted.connect(self._on_claim_wanted)
        view.claim_opened.connect(self._on_claim_opened)
        view.claim_moved.connect(self._on_claim_moved)
        view.claim_retired.connect(self._on_claim_retired)
        view.claim_removed.connect(self._on_claim_removed)
        view.page_wanted.connect(self._on_page_wanted)
        view.begun.acted.connect(self._on_begun_opened)
        view.editor.words_changed.connect(self._on_words_changed)
        view.editor.claim_written.connect(self._on_claim_written)
        view.editor.cancelled.connect(self._on_cancelled)

    def _try(self, act: Callable[[], object]) -> bool:
        """Carry something out; say in place why it was not done."""
        return self._room.attempt(act, self._desk.translate)

    def _on_spoken_anew(self) -> None:
        self.reread()
        self._view.editor.offer(claim_choices(self._desk))

    def _on_point_chosen(self, key: UUID) -> None:
        point = self._point_with(key)
        if point is None:
            return
        self._point, self._edited = key, None
        about = draft_key(self._drafting, point)
        self._open(about, first_words(point), self.tr("New claim from this point"))
        self._view.points.set_marked(key)

    def _point_with(self, key: UUID | None) -> Point | None:
        board = self._board()
        points = board.points if board is not None and key is not None else ()
        return next((one for one in points if one.key == key), None)

    def _on_claim_wanted(self) -> None:
        self._point = self._edited = None
        self._open(self._room.session.id, None, self.tr("New claim"))

    def _on_claim_opened(self, claim_id: UUID) -> None:
        claim = next((one for one in self._claiming.claims() if one.id == claim_id), None)
        if claim is not None:
            self._point, self._edited = None, claim.id
            title = self.tr("Change {code}").format(code=claim.code)
            self._open(claim.id, ClaimWords.of(claim), title)

    def _open(
        self, about: UUID | None, words: ClaimWords | None, title: str, *, anew: bool = False
    ) -> None:
        """Open the form; see ``FormKeeper.open``."""
        new = self._edited is None

        def show() -> None:
            self._view.open_form(claim_choices(self._desk), title)
            self._view.editor.open_claim(words, new=new)

        self._keeper.open(about, show, anew=anew)
        self._view.begun.clear()
        self._view.editor.start()

    def _on_words_changed(self, words: ClaimWords) -> None:
        found = self._claiming.look_over(words) if words.text.strip() else ()
        self._view.editor.show_remarks(remarks(self._desk, found))

    def _on_claim_written(self, words: ClaimWords) -> None:
        point, session_id = self._point, self._room.session.id
        try:
            if self._edited is not None:
                self._claiming.edit_claim(self._edited, words)
            else:
                source = self._point_with(point)
                claim = self._claiming.write_claim(
                    words,
                    persona_id=source.persona_id if source else None,
                    comparison_id=point,
                    session_id=session_id,
                )
                self._point = claim.comparison_id
        except DomainError as error:
            self._view.editor.refuse(error.said(self._desk.translate))
            return
        if self._edited is None:
            self._room.point(Look(page=max(0, self._desk.use(ClaimPages).count() - 1)))
            self._show_pages()
        second = self._view.editor.take_second(words)
        if second is not None:
            about = self._keeper.about if self._edited is None else self._room.session.id
            self._edited = None
            self._keeper.close()
            self._open(about, second, self.tr("New claim: the second idea"), anew=True)
            return
        self._on_cancelled()

    def _on_cancelled(self) -> None:
        """Put the form away; what was begun from a point is written, or not wanted."""
        self._keeper.close()
        edited, self._edited = self._edited, None
        point, self._point = self._point, None
        self._view.close_form()
        self._view.focus_after(edited, point)
        self._show_begun()

    def _on_claim_moved(self, claim_id: UUID, step: int) -> None:
        order = [one.id for one in self._claiming.claims()]
        to = order.index(claim_id) + step
        if 0 <= to < len(order):
            self._try(lambda: self._claiming.move_claim(claim_id, to))

    def _on_claim_retired(self, claim_id: UUID) -> None:
        self._try(lambda: self._claiming.retire_claim(claim_id))

    def _on_claim_removed(self, claim_id: UUID) -> None:
        self._try(lambda: self._claiming.remove_claim(claim_id))

    def _on_page_wanted(self) -> None:
        count = self._desk.use(ClaimPages).count()
        self._room.point(Look(page=(self._room.look.page + 1) % max(1, count)))
        self._show_pages()
