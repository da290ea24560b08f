"""The palette: who is speaking, what state something is in, and the surfaces under it.

Every text colour reaches 4.5 : 1 on the surfaces it is used on (WCAG 2.2 AA); `text_pairs` names
these pairs, and a test measures them. `faint` and `line` are for drawing only, never for text.
"""

from dataclasses import dataclass
from functools import cache


@dataclass(frozen=True, slots=True)
class Tone:
    """A colour that carries a meaning: `strong` speaks, `soft` is the surface beneath it."""

    strong: str
    soft: str


@dataclass(frozen=True, slots=True)
class Colours:
    """All colours of one theme, as ``#RRGGBB``.

    `ink`, `muted` and `hint` are text, from loud to quiet; `faint`, `line` and `track` are drawn,
    not read. `page` lies under the cards, `raised` is a table head or a finished card, `neutral`
    a chip without a side. `on_strong` is text upon any strong colour; `accent_hover` and
    `accent_pressed` are the primary button under the pointer.
    """

    marketing: Tone
    sales: Tone
    owner: Tone
    both: Tone
    good: Tone
    warn: Tone
    bad: Tone
    ink: str
    muted: str
    hint: str
    faint: str
    line: str
    page: str
    card: str
    raised: str
    neutral: str
    track: str
    hover: str
    pressed: str
    disabled: str
    focus: str
    on_strong: str
    on_ink: str
    accent_hover: str
    accent_pressed: str

    @property
    def accent(self) -> str:
        """What the program itself says: the primary button, links, the current place."""
        return self.both.strong

    def tone(self, name: str) -> Tone:
        """The tone of a side or a state.

        Args:
            name: ``marketing``, ``sales``, ``owner``, ``both``, ``good``, ``warn``, ``bad``, or
                ``neutral`` for what belongs to nobody.

        Raises:
            ValueError: there is no such tone.
        """
        if name == "neutral":
            return Tone(self.muted, self.neutral)
        if name not in TONES:
            raise ValueError(f"no such tone: {name!r}")
        tone = getattr(self, name)
        assert isinstance(tone, Tone)
        return tone


TONES = ("marketing", "sales", "owner", "both", "good", "warn", "bad")

LIGHT = Colours(
    marketing=Tone("#C2410C", "#FDEEE5"),
    sales=Tone("#0F766E", "#E3F4F1"),
    owner=Tone("#6D28D9", "#F0EAFC"),
    both=Tone("#1D4ED8", "#E7EEFC"),
    good=Tone("#15803D", "#ECF7F0"),
    warn=Tone("#B45309", "#FFF6E6"),
    bad=Tone("#B91C1C", "#FDE9E9"),
    ink="#1D2430",
    muted="#5D6778",
    hint="#646E7E",
    faint="#8B95A5",
    line="#E3E6EB",
    page="#F6F7F9",
    card="#FFFFFF",
    raised="#FAFBFC",
    neutral="#EEF0F3",
    track="#E7EAEF",
    hover="#F1F3F6",
    pressed="#E7EAEF",
    disabled="#9AA3B1",
    focus="#1D4ED8",
    on_strong="#FFFFFF",
    on_ink="#FFFFFF",
    accent_hover="#1A45C0",
    accent_pressed="#163BA6",
)

DARK = Colours(
    marketing=Tone("#FB923C", "#3A2418"),
    sales=Tone("#5EEAD4", "#12332F"),
    owner=Tone("#C4B5FD", "#2A2344"),
    both=Tone("#93C5FD", "#1B2C4A"),
    good=Tone("#4ADE80", "#15301F"),
    warn=Tone("#FBBF24", "#38290D"),
    bad=Tone("#F87171", "#3B1D20"),
    ink="#E8ECF2",
    muted="#A7B0BF",
    hint="#8995A6",
    faint="#7B8798",
    line="#2A3341",
    page="#12161D",
    card="#1A202A",
    raised="#1E2530",
    neutral="#252E3B",
    track="#2A3341",
    hover="#222A36",
    pressed="#2A3341",
    disabled="#5F6B7B",
    focus="#93C5FD",
    on_strong="#0F172A",
    on_ink="#12161D",
    accent_hover="#A9D1FE",
    accent_pressed="#7DB6FB",
)


def text_pairs(colours: Colours) -> list[tuple[str, str]]:
    """Every pair of text colour and background that the program uses, as ``#RRGGBB``."""
    surfaces = (colours.card, colours.page, colours.raised, colours.hover)
    pairs = [(text, under) for text in (colours.ink, colours.muted) for under in surfaces]
    pairs += [(colours.hint, under) for under in (colours.card, colours.page, colours.raised)]
    pairs += [(text, colours.neutral) for text in (colours.ink, colours.muted)]
    for name in TONES:
        tone = colours.tone(name)
        pairs += [(tone.strong, under) for under in (tone.soft, colours.card, colours.page)]
        pairs += [(colours.on_strong, tone.strong), (colours.ink, tone.soft)]
    pairs += [
        (colours.on_strong, colours.accent_hover),
        (colours.on_strong, colours.accent_pressed),
    ]
    pairs += [(colours.on_ink, colours.ink), (colours.muted, colours.both.soft)]
    return pairs


def contrast(a: str, b: str) -> float:
    """How far two colours stand apart, from 1 (the same) to 21 (black on white).

    Source: WCAG 2.2, "contrast ratio": (L1 + 0.05) / (L2 + 0.05) of the relative luminances.
    """
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@cache
def _luminance(colour: str) -> float:
    """Relative luminance of ``#RRGGBB`` in sRGB, 0 to 1 (WCAG 2.2)."""
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * _linear(red) + 0.7152 * _linear(green) + 0.0722 * _linear(blue)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
