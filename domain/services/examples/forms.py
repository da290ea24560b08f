"""What the leads of an example's running iteration answered on their form, in the last shares."""

from dataclasses import dataclass
from uuid import UUID

from domain.model.form_answers import FormReading, ValueMeaning
from domain.model.statistics.provenance import Provenance
from domain.model.wording import Tongue
from domain.services.asking import ANSWER_WORDS
from domain.services.examples.sample import Sample
from domain.services.examples.shares import Shares
from domain.services.workbench import Workbench


@dataclass(frozen=True, slots=True)
class OnForm:
    """A question of the form that leads filled in.

    Attributes:
        trait: the question, as the form puts it.
        code: of the question of Sales that it is.
        words: of each answer, by its code.
        shares: how the answers are dealt out; empty for who left it out.
    """

    trait: str
    code: str
    words: dict[str, str]
    shares: Shares[str]

    def next(self) -> tuple[tuple[str, str], ...]:
        """Return what the next lead filled in."""
        code = self.shares.next()
        return ((self.trait, self.words[code]),) if code else ()

    def reading(self, id: UUID, batch_id: UUID) -> FormReading:
        """Return how the answers of a batch are understood."""
        meanings = tuple(ValueMeaning(words, (code,)) for code, words in self.words.items())
        return FormReading(id, batch_id, self.trait, self.code, meanings)


def on_form(bench: Workbench, sample: Sample, leads: dict[str, int]) -> OnForm | None:
    """Return what the form asked in the last iteration that an example tells of, or None.

    Who answered otherwise than a claim says came through the other channels, as far as the
    question asks for one of them.

    Args:
        bench: where the words of the method are.
        sample: what the example's file says.
        leads: of that iteration, by channel.
    """
    entries = sample["iterations"].each()[-1]["claim_evidence"].each()
    told = [one for one in entries if one["kind"].text() == Provenance.LEAD_FORM.value]
    if not told:
        return None
    code = told[0]["claim"].text()
    claim = next(one for one in sample["claims"].each() if one["id"].text() == code)
    measured = claim["measured_by"]
    question, supporting = measured["field"].text(), measured["support"].texts()
    field = next((one for one in bench.catalogue.feedback_fields if one.code == question), None)
    if field is None:
        return None
    others = [one for one in leads if one in field.answers and one not in supporting]
    others = others or [one for one in field.answers if one not in supporting][:1]
    support, against = told[0]["support"].number(), told[0]["against"].number()
    told_by = sum(leads[one] for one in others if one in leads) or 1
    weights = dict.fromkeys(supporting, support / len(supporting))
    weights |= {one: against * leads.get(one, 1) / told_by for one in others}
    tongue = sample["locale"].member(Tongue)
    words = {
        one: bench.catalogue.term(ANSWER_WORDS.get(question, question), one).said(tongue)
        for one in weights
    }
    silent = max(0, sum(leads.values()) - support - against)
    return OnForm(field.name.said(tongue), question, words, Shares({**weights, "": silent}))
