"""What stands around the brief on every page: what it is, how far it is agreed, how to read it."""

from domain.model.documents import BriefContent
from domain.model.labels import SIDES, STATUS_SIGNS, STATUSES
from domain.model.sides import DEPARTMENTS, DRAWING_SIDES
from domain.text import mark
from exports.brief_claims import LETTERS
from exports.frame import FOOT, FOOT_LINES, FOOT_ROOM, Frame
from exports.speaking import Speaker


def brief_frame(content: BriefContent, speaker: Speaker) -> Frame:
    """Return head and foot of the brief."""
    where = mark("the foot of the page")
    agreed = speaker.cut(_agreed(content, speaker), FOOT, FOOT_ROOM, FOOT_LINES - 3, where)
    foot = [*speaker.setter.lines(_legend(speaker, content.level), FOOT, FOOT_ROOM), *agreed]
    title = speaker.say(mark("Customer persona"))
    return Frame(
        title, _facts(content, speaker), foot, speaker, draft=content.draft, due=content.due
    )


def _facts(content: BriefContent, speaker: Speaker) -> str:
    """Return whose brief it is, which version, of which day."""
    if content.draft:
        version = speaker.say(mark("draft"))
        if content.version:
            after = mark("draft after version {version}")
            version = speaker.say(after, version=content.version)
    else:
        version = speaker.say(mark("version {version}"), version=content.version)
    signed = ""
    if not content.draft and {side for side, _ in content.signatures} >= set(DEPARTMENTS):
        signed = speaker.say(mark("signed by Sales and Marketing"))
    facts = (content.workspace, version, speaker.day(content.dated), signed)
    return " · ".join(fact for fact in facts if fact)


def _agreed(content: BriefContent, speaker: Speaker) -> str:
    """Return who signed (for a draft: nobody), when it is looked at again, and how fresh it is."""
    facts = [f"{speaker.say(SIDES[side])}: {name}" for side, name in content.signatures]
    if content.draft:
        facts = [speaker.say(mark("Draft: Sales and Marketing have not signed this state"))]
    days = {
        mark("looked at again on {day}"): None if content.draft else content.next_review,
        mark("answers counted on {day}"): content.counted_on,
    }
    if content.due:
        facts.insert(0, speaker.say(mark("Due for renewal: ask customers before you rest on it")))
    facts += [speaker.say(sentence, day=speaker.day(day)) for sentence, day in days.items() if day]
    return " · ".join(facts)


def _legend(speaker: Speaker, level: float) -> str:
    """Return how to read figures, signs and letters."""
    figures = speaker.say(
        mark(
            "% = share of customers for whom it is true, from their answers; line on the bar = "
            "its {level}% credible interval; (n) = answers, for and against."
        ),
        level=round(100 * level),
    )
    signs = " · ".join(
        f"{STATUS_SIGNS[code]} {speaker.say(word)}" for code, word in STATUSES.items()
    )
    letters = ", ".join(
        f"{speaker.say(LETTERS[side])} = {speaker.say(SIDES[side])}" for side in DRAWING_SIDES
    )
    return f"{figures}\n{signs} · {speaker.say(mark('said by'))} {letters}."
