"""What each lead that was spoken with answered, beside where it came from and who it is."""

import json
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Final

from sqlalchemy import Connection

from domain.model.lead_times import NAMES
from domain.model.voices import Voice
from persistence.leads.live import Span, within
from persistence.leads.tables import CONVERSATION

_WHO: Final = (
    "SELECT lead.number, lead.channel, coalesce(campaign.name, lead.campaign), "
    "coalesce(persona.code, ''), lead.traits FROM lead "
    "LEFT JOIN campaign ON campaign.id = lead.campaign_id "
    "LEFT JOIN feedback ON feedback.id = lead.feedback "
    "LEFT JOIN persona ON persona.id = feedback.persona_id "
    "WHERE lead.heard_on IS NOT NULL AND {there}"
)
_SAID: Final = "SELECT lead, asked, said, given_by, given_on FROM answer ORDER BY lead, asked"


def voices(connection: Connection, spans: list[Span], until: date) -> Iterator[Voice]:
    """Give the leads that were spoken with up to a day, in the order of their numbers."""
    there, values = within(spans, "lead.number")
    who = {
        number: told
        for number, *told in connection.exec_driver_sql(_WHO.format(there=there), tuple(values))
    }
    for lead, rows in groupby(connection.exec_driver_sql(_SAID), itemgetter(0)):
        told = who.get(lead)
        answers = {asked: (said, by, day) for _, asked, said, by, day in rows}
        _, given_by, given_on = answers.pop(CONVERSATION, ("", "", ""))
        if told is None or not given_on or given_on > until.isoformat():
            continue
        channel, campaign, persona, traits = told
        yield Voice(
            lead,
            date.fromisoformat(given_on),
            given_by,
            channel,
            campaign,
            persona,
            tuple(sorted(pair for pair in json.loads(traits).items() if pair[0] not in NAMES)),
            {asked: tuple(json.loads(said)) for asked, (said, _, _) in answers.items()},
        )
