"""The reading test: what the scoreboard can say at all, held against what it must never say."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from domain.model.score_sentences import CHANGES, SENTENCES, TIMES
from domain.model.wording import Tongue
from domain.services.score_listing import everything_said
from domain.services.score_saying import Saying
from domain.services.scoreboard import Scoreboard
from domain.services.scoreboard_words import scoreboard_text
from persistence.catalogue import load_catalogue
from tests.services.test_examples import rehearsed
from ui.language import translator_for

FORBIDDEN = (
    *(
        "nhờ marketing",
        "nhờ sale",
        "sale chốt tốt hơn",
        "marketing tốt hơn",
        "chứng minh",
        "tại sale",
    ),
    *("lỗi của", "đổ lỗi", "do marketing", "do sale", "công của", "kém hơn", "thua"),
    *("thanks to", "because of", "prove", "proof", "blame", "fault", "caused by", "credit to"),
    *("better than", "worse than", "failed", "guilty"),
)
MODULES = ("scoreboard_words", "attribution_words", "times_words", "score_saying")
SERVICES = Path(__file__).parents[2] / "domain" / "services"


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_no_sentence_credits_or_blames(tongue: Tongue) -> None:
    saying = Saying(load_catalogue(), tongue, translator_for(tongue.value))
    told = dict(everything_said(saying))
    assert set(SENTENCES) < set(told), "names and refusals are read too"
    for key, text in told.items():
        said = text.casefold()
        assert not [word for word in FORBIDDEN if word in said], key


@pytest.mark.parametrize("tongue", list(Tongue))
def test_that_no_sentence_names_one_department_for_how_results_moved(tongue: Tongue) -> None:
    """What moved is told of factors and counts; a department is named for its own work alone."""
    translate = translator_for(tongue.value)
    moved = {**CHANGES, **{key: text for key, text in TIMES.items() if key.startswith("before.")}}
    for key, text in moved.items():
        said = translate(text).casefold()
        assert not [one for one in ("marketing", "sales") if one in said], key


def test_that_every_sentence_is_said_in_vietnamese_too() -> None:
    translate = translator_for(Tongue.VIETNAMESE.value)
    same = {text for text in SENTENCES.values() if translate(text) == text}
    assert {one for one in same if re.search(r"[a-z]{5}", re.sub(r"\{\w+\}", "", one))} <= {
        "Marketing"
    }


def test_that_the_scoreboard_says_nothing_that_is_not_in_the_list() -> None:
    for module in MODULES:
        source = (SERVICES / f"{module}.py").read_text("utf-8")
        assert "mark(" not in source
        keys = re.findall(r'say\(\s*"([\w.]+)"', source)
        assert set(keys) <= set(SENTENCES)


@pytest.mark.parametrize("example", ["real_estate", "b2b_saas", "dental_clinic"])
def test_that_no_scoreboard_of_the_examples_credits_or_blames(example: str) -> None:
    bench = rehearsed(example).bench()
    board = Scoreboard(bench)
    saying = Saying(bench.catalogue, Tongue.VIETNAMESE, translator_for("vi"))
    for iteration in board.iterations():
        scores = board.scores(iteration.id)
        told = repr(scoreboard_text(scores, saying)).casefold()
        assert not [word for word in FORBIDDEN if word in told]
        alone = replace(scores, before=None, change=None)
        assert scoreboard_text(alone, saying).bars == ()


def test_that_z_is_told_on_the_side_of_the_threshold_on_which_it_lies() -> None:
    bench = rehearsed("real_estate").bench()
    saying = Saying(bench.catalogue, Tongue.VIETNAMESE, translator_for("vi"))
    board = Scoreboard(bench)
    text = scoreboard_text(board.scores(board.iterations()[-1].id), saying)
    rows = next(one for one in text.tables if one.key == "change").rows
    qualify = next(row for row in rows if row[0] == "Tỷ lệ đạt")
    assert qualify[-2:] == ("1,958", "không"), "two decimals would say 1,96, the threshold itself"
