"""Marking the scales of a persona: which there are, and where each side sees the customer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from domain.errors import NotFound, PolesAlike, TextMissing, TraitKnown
from domain.model.difference import plain_words, same_words
from domain.model.persona import Persona
from domain.model.release import Version
from domain.model.sides import DRAWING_SIDES, Side
from domain.model.traits import STEPS, Marks, SuggestedTrait, Trait, TraitMark
from domain.ports import Reading, UnitOfWork
from domain.services.ordering import reordered
from domain.services.workbench import Workbench
from domain.text import NAME_LIMIT, check_length, clean, mark


@dataclass(frozen=True, slots=True)
class MarkedTrait:
    """A scale with the place of each side that has put a mark."""

    trait: Trait
    marks: Marks


class MarkingTraits:
    """Use cases around the scales of personas."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def traits(self, persona_id: UUID, *, retired: bool = False) -> tuple[MarkedTrait, ...]:
        """Return the scales of a persona in their order, in use or out of use."""
        with self._bench.reading() as view:
            return marked_traits(view, persona_id, retired=retired)

    def suggestions(self, persona_id: UUID) -> tuple[SuggestedTrait, ...]:
        """Return the scales to start from that the persona does not have, by field."""
        with self._bench.reading() as view:
            present = view.of(Trait).all(persona_id=persona_id)
        known = {plain_words(pole) for one in present for pole in (one.left, one.right)}
        return tuple(
            one
            for one in self._bench.catalogue.traits
            if not known & {plain_words(one.left.vi), plain_words(one.left.en)}
        )

    def add_trait(self, persona_id: UUID, left: str, right: str) -> Trait:
        """Give a persona a scale.

        Raises:
            NotFound: the persona is gone.
            TextMissing: a pole has no words.
            TextTooLong: a pole does not fit.
            PolesAlike: both poles say the same.
            TraitKnown: the persona has a scale with these poles.
        """
        left, right = _poles(left, right)
        with self._bench.reading() as view:
            view.of(Persona).get(persona_id)
            traits = view.of(Trait).all()
        _refuse_known(traits, persona_id, left, right)
        numbers = [int(one.code[1:]) for one in traits if one.code[1:].isdigit()]
        trait = Trait(
            self._bench.secrets.new_id(),
            f"T{1 + max(numbers, default=0):02}",
            1 + max((one.position for one in traits), default=-1),
            persona_id,
            left,
            right,
        )
        with self._bench.doing("add_trait", code=trait.code) as work:
            work.of(Trait).put(trait)
        return trait

    def reword_trait(self, id: UUID, left: str, right: str) -> None:
        """Say the poles in other words; marks stay, and turn round where the poles change places.

        Raises:
            NotFound: it is gone.
            TextMissing, TextTooLong, PolesAlike, TraitKnown: see ``add_trait``.
        """
        left, right = _poles(left, right)
        with self._bench.reading() as view:
            trait = view.of(Trait).get(id)
            others = [one for one in view.of(Trait).all() if one.id != id]
        if (left, right) == (trait.left, trait.right):
            return
        _refuse_known(others, trait.persona_id, left, right)
        turned = (left, right) == (trait.right, trait.left)
        with self._bench.doing("reword_trait", code=trait.code) as work:
            work.of(Trait).put(replace(trait, left=left, right=right))
            for one in work.of(TraitMark).all(trait_id=id) if turned else ():
                work.of(TraitMark).put(replace(one, place=STEPS - one.place))

    def mark(self, id: UUID, side: Side, place: int) -> None:
        """Put the mark of a side, in place of the one that it had.

        Args:
            id: the scale.
            side: the side that sees it so, or for which the facilitator puts the mark.
            place: 0 at the left pole to 10 at the right one.

        Raises:
            NotFound: the scale is gone.
            ValueError: the side draws no persona, or there is no such place.
        """
        if side not in DRAWING_SIDES or not 0 <= place <= STEPS:
            raise ValueError(f"no such mark: {side} at {place}")
        trait, old = self._found(id, side)
        if old is not None and old.place == place:
            return
        new = TraitMark(old.id if old else self._bench.secrets.new_id(), id, side, place)
        with self._bench.doing("mark_trait", side=side, code=trait.code) as work:
            work.of(TraitMark).put(new)

    def clear_mark(self, id: UUID, side: Side) -> None:
        """Take away the mark of a side; where it has none, nothing is done.

        Raises:
            NotFound: the scale is gone.
        """
        trait, old = self._found(id, side)
        if old is not None:
            with self._bench.doing("clear_trait_mark", side=side, code=trait.code) as work:
                work.of(TraitMark).remove(old.id)

    def move_trait(self, id: UUID, step: int) -> None:
        """Move a scale up (-1) or down (+1) among those in use.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            trait = view.of(Trait).get(id)
            traits = view.of(Trait).all(persona_id=trait.persona_id, retired=False)
        to = traits.index(trait) + step
        if not 0 <= to < len(traits):
            return
        places = [one.position for one in traits]
        with self._bench.doing("move_trait", code=trait.code) as work:
            for place, one in zip(places, reordered(traits, trait, to), strict=True):
                work.of(Trait).put(replace(one, position=place))

    def remove_trait(self, id: UUID) -> None:
        """Take a scale away; with marks, or held by a version, it goes out of use and is kept.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            trait = view.of(Trait).get(id)
            kept = bool(view.of(TraitMark).all(trait_id=id)) or _is_held(view, trait)
        with self._bench.doing("remove_trait", code=trait.code) as work:
            if kept:
                work.of(Trait).put(replace(trait, retired=True))
            else:
                work.of(Trait).remove(id)

    def bring_back_trait(self, id: UUID) -> None:
        """Take a scale into use again, with its marks.

        Raises:
            NotFound: it is gone.
        """
        with self._bench.reading() as view:
            trait = view.of(Trait).get(id)
        with self._bench.doing("bring_back_trait", code=trait.code) as work:
            work.of(Trait).put(replace(trait, retired=False))

    def _found(self, id: UUID, side: Side) -> tuple[Trait, TraitMark | None]:
        with self._bench.reading() as view:
            trait = view.of(Trait).get(id)
            if trait.retired:
                raise NotFound(mark("scale"))
            return trait, next(iter(view.of(TraitMark).all(trait_id=id, side=side)), None)


def marked_traits(
    view: Reading | UnitOfWork, persona_id: UUID, *, retired: bool = False
) -> tuple[MarkedTrait, ...]:
    """Return the scales of a persona inside a view that is open already."""
    marks = _marks_of(view.of(TraitMark).all())
    traits = view.of(Trait).all(persona_id=persona_id, retired=retired)
    return tuple(MarkedTrait(one, marks.get(one.id, {})) for one in traits)


def _marks_of(marks: Iterable[TraitMark]) -> Mapping[UUID, dict[Side, int]]:
    found: dict[UUID, dict[Side, int]] = {}
    for one in marks:
        found.setdefault(one.trait_id, {})[one.side] = one.place
    return found


def _poles(left: str, right: str) -> tuple[str, str]:
    left, right = (check_length(clean(pole), NAME_LIMIT) for pole in (left, right))
    if not (left and right):
        raise TextMissing
    if same_words(left, right):
        raise PolesAlike
    return left, right


def _refuse_known(traits: Iterable[Trait], persona_id: UUID, left: str, right: str) -> None:
    """Refuse a scale that the persona has in use, in either direction."""
    wanted = {plain_words(left), plain_words(right)}
    for one in traits:
        same = {plain_words(one.left), plain_words(one.right)} == wanted
        if same and one.persona_id == persona_id and not one.retired:
            raise TraitKnown(code=one.code)


def _is_held(view: Reading, trait: Trait) -> bool:
    marker = f'"{trait.id}"'
    return any(marker in version.content for version in view.of(Version).all())
