"""Campaigns: their codes, what they are tied to, and what asks for somebody's eye."""

from datetime import date, timedelta

import pytest

from domain.errors import FigureOutOfBounds, NotFound, PeriodBackwards, TextMissing
from domain.model.campaign_concerns import ConcernKind
from domain.model.campaigns import Campaign, CampaignState, Carrying, Result
from domain.model.direction import MessageStatus
from domain.model.message_flags import MessageFlag
from domain.services.campaigning import Campaigning, CampaignWords
from domain.services.directing import Directing, MessageWords
from domain.services.facilitating import Facilitating
from domain.services.measuring import Measuring
from domain.services.result_lines import ResultWords
from domain.services.standing_campaigns import StandingCampaign
from domain.services.workbench import Workbench
from tests.fakes import FakeBench
from tests.reviews import first_version, signed

TODAY = date(2026, 3, 2)
WORDS = CampaignWords("Hai cửa, một sổ", "facebook", date(2026, 2, 20), target=" 25–40  tuổi ")


@pytest.fixture
def campaigning(bench: Workbench) -> Campaigning:
    return Campaigning(bench)


def kinds(standing: StandingCampaign) -> list[ConcernKind]:
    return [one.kind for one in standing.concerns]


def test_that_the_program_gives_codes_and_never_one_twice_in_a_row(
    campaigning: Campaigning,
) -> None:
    first, second = campaigning.add(WORDS), campaigning.add(WORDS)
    assert (first.code, second.code, first.target) == ("K01", "K02", "25–40 tuổi")
    campaigning.remove(first.id)
    assert campaigning.add(WORDS).code == "K03"


@pytest.mark.parametrize(
    ("words", "fact"),
    [
        (CampaignWords(" ", "facebook", TODAY), TextMissing),
        (CampaignWords("Hè", " ", TODAY), TextMissing),
        (CampaignWords("Hè", "zalo", TODAY, TODAY - timedelta(days=1)), PeriodBackwards),
        (CampaignWords("Hè", "zalo", TODAY, planned_spend=-1), FigureOutOfBounds),
    ],
)
def test_that_what_is_no_campaign_is_refused(
    fake: FakeBench, campaigning: Campaigning, words: CampaignWords, fact: type[Exception]
) -> None:
    with pytest.raises(fact):
        campaigning.add(words)
    assert not fake.store.things.get(Campaign)


def test_that_they_are_listed_as_they_stand_today(campaigning: Campaigning) -> None:
    day = timedelta(days=1)
    for name, starts, ends in (
        ("ended", TODAY - 9 * day, TODAY - day),
        ("planned", TODAY + day, None),
        ("running", TODAY - day, TODAY),
    ):
        campaigning.add(CampaignWords(name, "zalo", starts, ends))
    listed = campaigning.campaigns()
    assert [one.campaign.name for one in listed] == ["running", "planned", "ended"]
    assert [one.state for one in listed] == list(CampaignState)


def test_that_ending_one_sooner_is_what_its_last_day_says(campaigning: Campaigning) -> None:
    campaign = campaigning.add(WORDS)
    campaigning.end(campaign.id)
    (standing,) = campaigning.campaigns()
    assert standing.campaign.ends == TODAY
    with pytest.raises(PeriodBackwards):
        campaigning.end(campaign.id, date(2026, 2, 19))


def test_that_its_messages_are_chosen_and_looked_at(
    bench: Workbench, campaigning: Campaigning
) -> None:
    directing = Directing(bench)
    first, second = (directing.write_message(MessageWords(text)) for text in "AB")
    campaign = campaigning.add(WORDS, [second.id, first.id])
    (standing,) = campaigning.campaigns({first.id: MessageFlag.STOP_AND_REVIEW})
    assert [one.code for one in standing.messages] == ["G01", "G02"]
    assert kinds(standing) == [ConcernKind.STOPPED_MESSAGE]
    directing.set_status(second.id, MessageStatus.WITHDRAWN, "hết dùng")
    (standing,) = campaigning.campaigns()
    assert kinds(standing) == [ConcernKind.WITHDRAWN_MESSAGE]
    assert standing.concerns[0].values == {"messages": "G02"}
    campaigning.use_messages(campaign.id, [])
    assert kinds(campaigning.campaigns()[0]) == [ConcernKind.NO_MESSAGES]


def test_that_one_aimed_at_a_superseded_version_is_to_be_updated(
    bench: Workbench, campaigning: Campaigning
) -> None:
    first_version(bench, "Nhiều khách ngại lãi")
    (version,) = campaigning.versions()
    message = Directing(bench).write_message(MessageWords("A"))
    campaign = campaigning.add(WORDS, [message.id])
    assert kinds(campaigning.campaigns()[0]) == [ConcernKind.NO_VERSION]
    campaigning.aim(campaign.id, version.id)
    assert campaigning.campaigns()[0].concerns == ()
    session = Facilitating(bench).start("draw_b").session
    newer = signed(bench, session.id)
    (standing,) = campaigning.campaigns()
    assert standing.to_update
    assert standing.concerns[0].values == {"number": "1.0", "newer": newer.number}
    campaigning.end(campaign.id, TODAY - timedelta(days=1))
    (standing,) = campaigning.campaigns()
    assert not standing.to_update  # what has ended can no longer be said otherwise
    assert kinds(standing) == [ConcernKind.NO_RESULTS]


def test_that_a_version_that_is_not_there_is_no_aim(campaigning: Campaigning) -> None:
    campaign = campaigning.add(WORDS)
    with pytest.raises(NotFound):
        campaigning.aim(campaign.id, campaign.id)


def test_that_results_outside_its_days_are_told(bench: Workbench, campaigning: Campaigning) -> None:
    campaign = campaigning.add(WORDS)
    before = WORDS.starts - timedelta(days=1)
    Measuring(bench).set_result(campaign.id, ResultWords(before, before, leads=1))
    assert ConcernKind.OUTSIDE_ITS_DAYS in kinds(campaigning.campaigns()[0])


def test_that_a_campaign_takes_its_results_with_it(
    fake: FakeBench, bench: Workbench, campaigning: Campaigning
) -> None:
    message = Directing(bench).write_message(MessageWords("A"))
    campaign = campaigning.add(WORDS, [message.id])
    Measuring(bench).set_result(campaign.id, ResultWords(TODAY, TODAY, leads=1))
    campaigning.remove(campaign.id)
    assert not any(fake.store.things.get(kind) for kind in (Campaign, Carrying, Result))
