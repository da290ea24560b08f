"""The words in which people meet what was recognised in a foreign table."""

from typing import Final

from domain.model.importing.days import DateOrder
from domain.model.importing.numbers import NumberStyle
from domain.model.importing.suggesting import SuggestedBecause
from domain.text import mark

SUGGESTED: Final[dict[SuggestedBecause, str]] = {
    SuggestedBecause.HEADER: mark("Its name says so."),
    SuggestedBecause.PART_OF_HEADER: mark("Part of its name says so."),
    SuggestedBecause.VALUES: mark("Its values look like it."),
    SuggestedBecause.FEW_VALUES: mark("It has few different values."),
    SuggestedBecause.PERSONAL: mark("It tells who somebody is, so it is left out."),
    SuggestedBecause.EMPTY: mark("It is empty."),
    SuggestedBecause.ONE_VALUE: mark("It says the same in every row."),
    SuggestedBecause.MANY_VALUES: mark("Nearly every row says something else."),
    SuggestedBecause.TAKEN: mark("Another column fits better."),
}
"""Why a column is thought to mean something."""

DATE_ORDERS: Final[dict[DateOrder, str]] = {
    DateOrder.DAY_FIRST: mark("Day first, 31/12/2026"),
    DateOrder.MONTH_FIRST: mark("Month first, 12/31/2026"),
}
"""What comes first in a day."""

NUMBER_STYLES: Final[dict[NumberStyle, str]] = {
    NumberStyle.COMMA: mark("Comma before the fraction, 1.234,56"),
    NumberStyle.POINT: mark("Point before the fraction, 1,234.56"),
}
"""What points and commas mean."""
