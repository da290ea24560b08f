"""Lettering: in which letters the matrix is shown and typed. No cell changes with them."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from domain.errors import LetterSetUnfit
from domain.model.letter_sets import OWN, RASCI, SETS, LetterChoice, LetterSet, define
from domain.services.matrices import letters_in_use
from domain.services.workbench import Workbench

KEYS: Final = (*SETS, OWN)
"""The sets that can be chosen, in the order in which they are offered."""


class Lettering:
    """Use cases on the letters."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def in_use(self) -> LetterSet:
        """Return the letters in use."""
        with self._bench.reading() as view:
            return letters_in_use(view)

    def own(self) -> LetterSet | None:
        """Return the letters that people defined, or None where they never did."""
        kept = self._kept()
        return LetterSet(OWN, kept.own) if kept.own else None

    def choose(self, key: str) -> None:
        """Show the matrix in the letters of a known set, or in those that people defined.

        Raises:
            LetterSetUnfit: people's own are wanted, and there are none yet.
        """
        assert key in KEYS, key
        kept = self._kept()
        if key == OWN and not kept.own:
            raise LetterSetUnfit
        self._keep(replace(kept, key=key))

    def define(self, letters: Sequence[str]) -> None:
        """Define letters of people's own and show the matrix in them.

        Args:
            letters: for answers, does, supports, asked and told; empty hides the meaning.

        Raises:
            LetterSetUnfit: they cannot be told apart, or nobody could answer or do.
        """
        self._keep(replace(self._kept(), key=OWN, own=define(letters)))

    def _kept(self) -> LetterChoice:
        with self._bench.reading() as view:
            kept = view.of(LetterChoice).all()
        return kept[0] if kept else LetterChoice(self._bench.secrets.new_id(), RASCI.key)

    def _keep(self, choice: LetterChoice) -> None:
        with self._bench.doing("choose_letters") as work:
            work.of(LetterChoice).put(choice)
