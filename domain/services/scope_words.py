"""Says of whom a claim is counted, where its scope is a condition that a program understands."""

from domain.model.ladder import BIT, COUNTED
from domain.model.lead_scope import scope_of
from domain.model.persona import Persona
from domain.model.wording import Tongue
from domain.services.workbench import Workbench
from domain.text import Translate, fill, mark

_FURTHER = mark("leads that came as far as “{stage}”, or further")
_AT = mark("leads that came to “{stage}”")
_FITS = mark("customers who fit {persona}")


class ScopeWords:
    """Puts scopes into words; one that people wrote in their own stays as it is."""

    def __init__(self, bench: Workbench) -> None:
        """Stand at a workbench."""
        self._bench = bench

    def said(self, scope: str, tongue: Tongue, translate: Translate) -> str:
        """Return a scope in words.

        Args:
            scope: as the claim has it, such as ``stage >= qualified``.
            tongue: the language wanted.
            translate: turns a marked English literal into it.
        """
        found = scope_of(scope)
        if found is None:
            return scope
        if found.persona:
            return fill(translate(_FITS), {"persona": self._called(found.persona)})
        first = next(stage for stage in COUNTED if BIT[stage] & found.stages)
        named = self._bench.catalogue.term("lead_stages", first.value).said(tongue)
        words = _AT if found.stages == BIT[first] else _FURTHER
        return fill(translate(words), {"stage": named})

    def _called(self, code: str) -> str:
        with self._bench.reading() as view:
            names = {one.code.casefold(): one.name for one in view.of(Persona).all()}
        return names.get(code) or code.upper()
