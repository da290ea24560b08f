"""Scopes in words: whoever reads of whom a claim is counted reads no condition of a program."""

import pytest

from domain.model.wording import Tongue
from domain.services.scope_words import ScopeWords
from tests.desks import make_desk


@pytest.mark.parametrize(
    ("scope", "said"),
    [
        ("", ""),
        (
            "stage >= qualified",
            "leads that came as far as “Sales-qualified lead (SQL)”, or further",
        ),
        ("stage = won", "leads that came to “Won”"),
        ("matched_persona = P2", "customers who fit Anh Khải – nhà ba thế hệ"),
        ("matched_persona = P9", "customers who fit P9"),
        ("người thuê <b>cả nhà</b> {stage}", "người thuê <b>cả nhà</b> {stage}"),
    ],
)
def test_that_a_scope_is_said_in_words(scope: str, said: str) -> None:
    words = ScopeWords(make_desk("real_estate").bench)
    assert words.said(scope, Tongue.ENGLISH, lambda text: text) == said
