"""Words of customers: origin, consent, and where they may be shown."""

from datetime import date

import pytest

from domain.errors import NotesHidden, QuoteNeedsConsent, TextMissing
from domain.model.fields import PersonaField
from domain.model.persona import PersonaKind
from domain.model.quotes import QuoteSource
from domain.model.sides import Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.portraying import PersonaWords, Portraying
from domain.services.preparing import Preparing
from domain.services.quoting import QuoteWords, Quoting
from domain.services.revealing import Revealing
from domain.services.telling import Telling
from domain.services.workbench import Workbench
from tests.sittings import drawn, note_of, revealed, writing_id

NOTES = {
    Side.SALES: (
        (PersonaField.PAIN, "Ngại lãi thả nổi"),
        (PersonaField.WORDS, "Hai khoá là hai cái ổ khoá hả em"),
    ),
    Side.MARKETING: ((PersonaField.PAIN, "Lo lãi"),),
    Side.OWNER: ((PersonaField.PAIN, "Sợ mua hớ"),),
}


@pytest.fixture
def quoting(bench: Workbench) -> Quoting:
    return Quoting(bench)


def same(text: str) -> str:
    return text


def test_that_consent_is_not_taken_for_granted(quoting: Quoting) -> None:
    quote = quoting.write_quote(QuoteWords("  “Chị sợ mua hớ” "))
    assert (quote.code, quote.text, quote.consent) == ("Q01", "Chị sợ mua hớ", False)
    with pytest.raises(TextMissing):
        quoting.write_quote(QuoteWords(" “” "))


def test_that_a_note_becomes_a_quote_once_it_is_revealed(
    bench: Workbench, quoting: Quoting
) -> None:
    session = drawn(bench, NOTES)
    assert quoting.notes() == ()
    note = note_of(bench, "Hai khoá")
    words = QuoteWords(note.text, Side.SALES, note_id=note.id)
    with pytest.raises(NotesHidden):
        quoting.write_quote(words)
    Revealing(bench).reveal(writing_id(bench, session))
    assert quoting.notes()[0] == note  # customers' words come first
    quoting.write_quote(words)
    (heard,) = quoting.quotes()
    assert heard.note == note.code
    assert note not in quoting.notes()


def test_that_only_words_with_consent_stand_for_a_persona_and_on_paper(
    bench: Workbench, quoting: Quoting
) -> None:
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    words = QuoteWords("Chị sợ mua hớ", Side.SALES, QuoteSource.CALL, date(2026, 2, 1), "L-12")
    quote = quoting.write_quote(words)
    with pytest.raises(QuoteNeedsConsent):
        quoting.choose(quote.id, persona.id, same)
    agreed = QuoteWords(words.text, words.side, words.source, words.heard_on, words.lead, True)
    quoting.edit_quote(quote.id, agreed)
    quoting.choose(quote.id, persona.id, same)
    brief = Preparing(bench).brief(persona.id)
    assert (brief.quote, brief.quote_origin) == (
        "Chị sợ mua hớ",
        "Sales · call · 01/02/2026 · L-12",
    )
    quoting.edit_quote(quote.id, words)
    assert Preparing(bench).brief(persona.id).quote == ""
    assert Portraying(bench).personas()[0].quote_origin == ""


def test_that_words_typed_on_the_portrait_are_not_printed_against_the_customers_will(
    bench: Workbench, quoting: Quoting
) -> None:
    words = PersonaWords(quote="Chị sợ mua hớ", quote_origin="cuộc gọi")
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, words)
    assert Preparing(bench).brief(persona.id).quote == "Chị sợ mua hớ"
    quoting.write_quote(QuoteWords("Chị sợ mua hớ"))
    brief = Preparing(bench).brief(persona.id)
    assert (brief.quote, brief.quote_origin) == ("", "")
    (told,) = Telling(bench).told()["personas"]
    assert (told["quote"], told["quote_origin"]) == ("", ""), "nor told to programs"


@pytest.mark.parametrize("typed", ["“Chị sợ mua hớ”", "chị sợ mua hớ.", '"Chị sợ mua hớ"'])
def test_that_other_marks_do_not_make_other_words(
    bench: Workbench, quoting: Quoting, typed: str
) -> None:
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY, PersonaWords(quote=typed))
    quoting.write_quote(QuoteWords("Chị sợ mua hớ"))
    assert Preparing(bench).brief(persona.id).quote == ""


def test_that_one_quote_at_most_stands_for_a_persona(bench: Workbench, quoting: Quoting) -> None:
    persona = Portraying(bench).add_persona(PersonaKind.PRIMARY)
    first, second = (quoting.write_quote(QuoteWords(text, consent=True)) for text in ("Một", "Hai"))
    quoting.choose(first.id, persona.id, same)
    quoting.choose(second.id, persona.id, same)
    assert [one.quote.persona_id for one in quoting.quotes()] == [None, persona.id]
    quoting.remove_quote(second.id)
    assert Portraying(bench).personas()[0].quote == ""


def test_that_a_quote_names_the_claims_it_speaks_of(bench: Workbench, quoting: Quoting) -> None:
    revealed(bench)
    claim = Claiming(bench).write_claim(ClaimWords(PersonaField.PAIN, "Nhiều khách lo lãi"))
    quoting.write_quote(QuoteWords("Lãi lên nữa là chị chịu", claim_ids=(claim.id,)))
    assert quoting.quotes()[0].claims == (claim.code,)
