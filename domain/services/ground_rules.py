"""The rules of the game, read aloud before the first step."""

from domain.text import mark

GROUND_RULES = (
    mark("We look for the customer, not for somebody at fault."),
    mark("Whatever we say is an assumption until customers' feedback proves it."),
    mark("Each side writes alone first; nobody reads the others before the reveal."),
    mark("Both departments weigh the same, however many people sit on each side."),
    mark("Say the other side's view in your own words before you answer it."),
    mark("If we still disagree, we keep both views and test them."),
    mark("The owner speaks last."),
)
"""In the order in which they are read."""
