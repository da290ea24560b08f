"""What the view is given to show: chapters of numbers, in words."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NumberLook:
    """One number.

    Attributes:
        key: of the setting.
        name: what it is called.
        meaning: what it means, in one sentence.
        plain: the meaning is what the chapter says of all its numbers.
        value: as the field shows it; a share in percent.
        decimals: digits after the point.
        step: by how much an arrow changes it.
        unit: stands right behind the number, such as "%" or " days".
        default: the method's value, with its unit.
        differs: whether it is set otherwise.
    """

    key: str
    name: str
    meaning: str
    plain: bool
    value: float
    decimals: int
    step: float
    unit: str
    default: str
    differs: bool


@dataclass(frozen=True, slots=True)
class ChapterLook:
    """Numbers about one thing.

    Attributes:
        part: key of the part in which they are shown.
        title: what they are about.
        lead: what they have in common.
        numbers: in order.
    """

    part: str
    title: str
    lead: str
    numbers: tuple[NumberLook, ...]
