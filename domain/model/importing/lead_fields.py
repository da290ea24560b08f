"""What a column of a table of leads can mean."""

from enum import StrEnum
from typing import Final

from domain.text import mark


class LeadField(StrEnum):
    """What a column holds; the codes stand in files of mappings and never change."""

    LEAD_CODE = "lead_code"
    RECEIVED_AT = "received_at"
    HANDED_OVER_AT = "handed_over_at"
    FIRST_ATTEMPT_AT = "first_attempt_at"
    CHANNEL = "channel"
    CAMPAIGN = "campaign"
    AD_SET = "ad_set"
    AD = "ad"
    FORM = "form"
    MESSAGE = "message_code"
    STAGE = "stage"
    QUALIFIED_ON = "qualified_on"
    OPPORTUNITY_ON = "opportunity_on"
    NEGOTIATED_ON = "negotiated_on"
    BOOKED_ON = "booked_on"
    WON_ON = "won_on"
    OUTCOME = "contact_outcome"
    ATTEMPTS = "attempts"
    REASON = "reason"
    COST = "cost"
    VALUE = "value"
    SELLER = "seller"
    NOTE = "note"
    CONSENT = "consent"
    CHARACTERISTIC = "characteristic"
    NAME = "name"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    NATIONAL_ID = "national_id"
    BIRTHDAY = "birthday"
    SKIP = "skip"

    @property
    def personal(self) -> bool:
        """It tells who somebody is: kept only where a person asks for it, column by column."""
        return self in PERSONAL

    @property
    def several(self) -> bool:
        """More than one column may have it: the first phone and the second."""
        return self in _SEVERAL


PERSONAL: Final = frozenset(
    {
        LeadField.NAME,
        LeadField.PHONE,
        LeadField.EMAIL,
        LeadField.ADDRESS,
        LeadField.NATIONAL_ID,
        LeadField.BIRTHDAY,
    }
)
"""Contact data and what else tells who somebody is."""

IDENTITY: Final = frozenset({LeadField.LEAD_CODE, LeadField.PHONE, LeadField.EMAIL})
"""By what a lead is recognised when it comes again."""

DAYS: Final = frozenset(
    {
        LeadField.RECEIVED_AT,
        LeadField.HANDED_OVER_AT,
        LeadField.FIRST_ATTEMPT_AT,
        LeadField.QUALIFIED_ON,
        LeadField.OPPORTUNITY_ON,
        LeadField.NEGOTIATED_ON,
        LeadField.BOOKED_ON,
        LeadField.WON_ON,
    }
)
"""Fields that hold a day."""

TIMES: Final = frozenset({LeadField.HANDED_OVER_AT, LeadField.FIRST_ATTEMPT_AT})
"""Those of them of which only the time of day tells anything."""

NUMBERS: Final = frozenset({LeadField.COST, LeadField.VALUE})
"""Fields that hold money."""

CODED: Final = frozenset({LeadField.CHANNEL, LeadField.STAGE, LeadField.OUTCOME, LeadField.REASON})
"""Fields whose values are mapped to codes of the method."""

_SEVERAL: Final = PERSONAL | {LeadField.CHARACTERISTIC, LeadField.NOTE, LeadField.SKIP}

LEAD_FIELD_NAMES: Final[dict[LeadField, str]] = {
    LeadField.LEAD_CODE: mark("Source's own ID"),
    LeadField.RECEIVED_AT: mark("Received on"),
    LeadField.HANDED_OVER_AT: mark("Handed over to Sales at"),
    LeadField.FIRST_ATTEMPT_AT: mark("First attempt at"),
    LeadField.CHANNEL: mark("Channel"),
    LeadField.CAMPAIGN: mark("Campaign"),
    LeadField.AD_SET: mark("Ad set"),
    LeadField.AD: mark("Ad"),
    LeadField.FORM: mark("Form"),
    LeadField.MESSAGE: mark("Message code"),
    LeadField.STAGE: mark("Stage"),
    LeadField.QUALIFIED_ON: mark("Qualified on"),
    LeadField.OPPORTUNITY_ON: mark("Opportunity on (visit, quote)"),
    LeadField.NEGOTIATED_ON: mark("Negotiation on"),
    LeadField.BOOKED_ON: mark("Booked on"),
    LeadField.WON_ON: mark("Won on"),
    LeadField.OUTCOME: mark("Contact outcome"),
    LeadField.ATTEMPTS: mark("Contact attempts"),
    LeadField.REASON: mark("Reason not qualified or lost"),
    LeadField.COST: mark("Cost of the lead"),
    LeadField.VALUE: mark("Value of the sale"),
    LeadField.SELLER: mark("Salesperson's code"),
    LeadField.NOTE: mark("Lead note"),
    LeadField.CONSENT: mark("Consent"),
    LeadField.CHARACTERISTIC: mark("Characteristic"),
    LeadField.NAME: mark("Customer's name"),
    LeadField.PHONE: mark("Phone number"),
    LeadField.EMAIL: mark("E-mail address"),
    LeadField.ADDRESS: mark("Postal address"),
    LeadField.NATIONAL_ID: mark("National ID"),
    LeadField.BIRTHDAY: mark("Birthday"),
    LeadField.SKIP: mark("Skip this column"),
}
"""What people call each field."""
