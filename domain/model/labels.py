"""The words under which people meet sides, questions, statuses and outcomes.

English literals, marked for translation; one place for windows, documents and the projector, so
that a thing is called the same everywhere.
"""

from domain.model.campaigns import CampaignState
from domain.model.direction import Bearing, MessageStatus
from domain.model.fields import PersonaField, Section
from domain.model.impact import MessageVerdict
from domain.model.message_flags import ClaimEvent, MessageFlag
from domain.model.persona import PersonaKind
from domain.model.proposals import ProposedChange, Verdict
from domain.model.quotes import QuoteSource
from domain.model.record import RecordKind, UpkeepState
from domain.model.session import Ask, ComparisonKind, Outcome
from domain.model.sides import Side
from domain.model.versions import ChangeKind
from domain.text import mark

SIDES: dict[Side, str] = {
    Side.MARKETING: mark("Marketing"),
    Side.SALES: mark("Sales"),
    Side.OWNER: mark("Owner"),
    Side.NEUTRAL: mark("Neutral"),
}
"""A side's name."""

SECTIONS: dict[Section, str] = {
    Section.WHO: mark("Who are they?"),
    Section.WANTS: mark("What do they want?"),
    Section.HURTS: mark("What hurts?"),
    Section.STOPS: mark("What stops them?"),
    Section.SETS_OFF: mark("What sets it off?"),
    Section.DECIDES: mark("Who decides?"),
    Section.REACH: mark("Where do we reach them?"),
    Section.WORDS: mark("Their own words"),
}
"""A question as it is put to a side."""

SECTION_HINTS: dict[Section, str] = {
    Section.WHO: mark(
        "Age, family, work, place, and what they can pay. Whom did you really talk with?"
    ),
    Section.WANTS: mark("What do they want to get done, and what would make them glad?"),
    Section.HURTS: mark("What did customers complain about, fear or regret in the last calls?"),
    Section.STOPS: mark("What worries them about buying? What do they object, what do they keep?"),
    Section.SETS_OFF: mark("What happened just before they began to look? How soon must it be?"),
    Section.DECIDES: mark("Who has a say, who pays, whom do they ask before they decide?"),
    Section.REACH: mark("What do they read and watch, and whom do they believe?"),
    Section.WORDS: mark("Words that customers used, written down as they said them."),
}
"""What a question asks for, in one or two sentences."""

FIELDS: dict[PersonaField, str] = {
    PersonaField.SITUATION: mark("Situation"),
    PersonaField.TRIGGER: mark("Trigger"),
    PersonaField.JOB: mark("Job to be done"),
    PersonaField.PAIN: mark("Pain point"),
    PersonaField.GAIN: mark("Gain"),
    PersonaField.ANXIETY: mark("Anxiety"),
    PersonaField.HABIT: mark("Habit"),
    PersonaField.OBJECTION: mark("Objection"),
    PersonaField.DECISION: mark("Decision"),
    PersonaField.BUDGET: mark("Budget"),
    PersonaField.TIMING: mark("Timing"),
    PersonaField.CHANNEL: mark("Channel"),
    PersonaField.WORDS: mark("Words"),
}
"""A slot of the persona."""

PERSONA_KINDS: dict[PersonaKind, str] = {
    PersonaKind.PRIMARY: mark("Primary persona"),
    PersonaKind.SECONDARY: mark("Secondary persona"),
    PersonaKind.CUSTOMER: mark("Pays, but does not use"),
    PersonaKind.SERVED: mark("Served by it"),
    PersonaKind.NEGATIVE: mark("Not our customer"),
}
"""The part a persona plays."""

PERSONA_KINDS_EXPLAINED: dict[PersonaKind, str] = {
    PersonaKind.PRIMARY: mark(
        "For whom everything is made and said first. There is one: what does not fit this "
        "customer is changed."
    ),
    PersonaKind.SECONDARY: mark(
        "Content with what is made for the primary persona, with one or two needs more."
    ),
    PersonaKind.CUSTOMER: mark(
        "Decides and pays, but somebody else uses it: a parent, a director, a purchasing officer."
    ),
    PersonaKind.SERVED: mark(
        "Neither buys nor uses it, and yet is better or worse off by it: a patient, a child."
    ),
    PersonaKind.NEGATIVE: mark(
        "For whom nothing is made and no money is spent; Sales need not run after them."
    ),
}
"""What each part means, for somebody who chooses one."""

STATUSES: dict[str, str] = {
    "untested": mark("untested"),
    "thin": mark("thin"),
    "supported": mark("supported"),
    "contested": mark("contested"),
    "contradicted": mark("contradicted"),
}
"""What the answers say of a claim."""

STATUS_SIGNS: dict[str, str] = {
    "untested": "○",
    "thin": "◇",
    "supported": "✓",
    "contested": "≈",
    "contradicted": "×",
}
"""A sign beside the word, since colour alone says nothing."""

FLAGS: dict[str, str] = {
    "one_way": mark("only the owner says so"),
    "disputed": mark("the sides disagree"),
    "stale": mark("stale"),
    "drifting": mark("changing"),
    "turning": mark("turning between two reviews"),
    "single_source": mark("one source"),
    "low_coverage": mark("few leads answered"),
    "own_effect": mark("moves with our own campaign"),
}
"""What stands beside a status."""

COMPARISONS: dict[ComparisonKind, str] = {
    ComparisonKind.CONFLICT: mark("Contradiction"),
    ComparisonKind.OWNER_ONLY: mark("Only the owner"),
    ComparisonKind.ONLY_SALES: mark("Only Sales saw"),
    ComparisonKind.ONLY_MARKETING: mark("Only Marketing saw"),
    ComparisonKind.BOTH: mark("Both saw"),
}
"""How the sides' pictures lie to each other in a point."""

OUTCOMES: dict[Outcome, str] = {
    Outcome.OPEN: mark("Not talked through yet"),
    Outcome.ONE_CLAIM: mark("One claim"),
    Outcome.TWO_CLAIMS: mark("Two claims, both to be tested"),
    Outcome.NOT_ABOUT_CUSTOMER: mark("Not about the customer"),
    Outcome.PARKED: mark("Parked"),
}
"""What the room made of a point."""

MESSAGE_STATUSES: dict[MessageStatus, str] = {
    MessageStatus.DRAFT: mark("draft"),
    MessageStatus.IN_USE: mark("in use"),
    MessageStatus.WITHDRAWN: mark("withdrawn"),
    MessageStatus.REJECTED_LEGAL: mark("rejected in the legal check"),
}
"""Where a message stands."""

BEARINGS: dict[Bearing, str] = {
    Bearing.LOAD_BEARING: mark("carries it"),
    Bearing.SUPPORTING: mark("helps it"),
}
"""How much of a message a claim carries."""

IMPORTANCE: dict[int, str] = {
    1: mark("minor"),
    2: mark("matters"),
    3: mark("decides campaigns"),
}
"""How much depends on a claim."""

LETTERS: dict[str, str] = {
    "A": mark("answers for it"),
    "A/R": mark("answers for it and does it"),
    "R": mark("does it"),
    "S": mark("helps"),
    "C": mark("is asked first"),
    "I": mark("is told"),
}
"""What a position does in an activity, by the letters of its cell."""

ACTIVITY_KINDS: dict[str, str] = {
    "content": mark("Content"),
    "process": mark("Method"),
}
"""What an activity is about: the customer and the product, or running the method."""

SHARED_MATTERS: dict[str, str] = {
    "persona": mark("Persona"),
    "lead_data": mark("Lead data"),
    "closing": mark("Closing deals"),
}
"""A joint matter, in which both departments must appear."""

AGREEMENT: dict[int, str] = {
    1: mark("Wholeheartedly for it"),
    2: mark("For it, with a small doubt"),
    3: mark("I accept it, and want my doubt written down"),
    4: mark("I disagree, but do not stand in the way"),
    5: mark("I block it, for a serious reason"),
}
"""The gradients of agreement, short form."""

CHANGES: dict[ChangeKind, str] = {
    ChangeKind.PRIMARY_CHANGED: mark("another primary persona"),
    ChangeKind.PERSONA_ADDED: mark("new persona"),
    ChangeKind.PERSONA_RETIRED: mark("persona gone"),
    ChangeKind.CLAIM_ADDED: mark("new"),
    ChangeKind.CLAIM_REMOVED: mark("gone"),
    ChangeKind.CLAIM_SPLIT: mark("split"),
    ChangeKind.CLAIM_MERGED: mark("merged"),
    ChangeKind.REVERSED: mark("reversed"),
    ChangeKind.QUANTIFIER_CHANGED: mark("another “how many”"),
    ChangeKind.VALUE_CHANGED: mark("measured otherwise"),
    ChangeKind.MOVED_FIELD: mark("moved"),
    ChangeKind.IMPORTANCE_CHANGED: mark("another weight"),
    ChangeKind.WEIGHED_OTHERWISE: mark("counted otherwise"),
    ChangeKind.REWORDED: mark("reworded"),
    ChangeKind.SCALES_CHANGED: mark("scales differ"),
    ChangeKind.STATUS_CHANGED: mark("another status"),
    ChangeKind.EVIDENCE_ONLY: mark("new evidence"),
    ChangeKind.MESSAGE_ADDED: mark("new message"),
    ChangeKind.MESSAGE_WITHDRAWN: mark("message withdrawn"),
    ChangeKind.MESSAGE_EDITED: mark("message edited"),
    ChangeKind.RESTS_MOVED: mark("message rests on other claims"),
    ChangeKind.ANSWER_AGREED: mark("new agreed answer"),
    ChangeKind.ANSWER_DROPPED: mark("answer no longer agreed"),
    ChangeKind.ANSWER_EDITED: mark("another agreed answer"),
}
"""How a thing differs between two versions."""

RECORDS: dict[RecordKind, str] = {
    RecordKind.PARKED: mark("Parking lot"),
    RecordKind.DECISION: mark("Decisions"),
    RecordKind.ACTION: mark("Actions"),
}
"""A list that the room keeps."""

UPKEEP: dict[UpkeepState, str] = {
    UpkeepState.KEPT: mark("kept"),
    UpkeepState.LATE: mark("late"),
    UpkeepState.NOT_DUE: mark("not due yet"),
    UpkeepState.BLOCKED: mark("blocked"),
}
"""How an obligation was kept."""

QUOTE_SOURCES: dict[QuoteSource, str] = {
    QuoteSource.CALL: mark("call"),
    QuoteSource.VISIT: mark("visit"),
    QuoteSource.CHAT: mark("chat"),
    QuoteSource.COMMENT: mark("comment"),
    QuoteSource.SURVEY: mark("survey"),
    QuoteSource.OTHER: mark("elsewhere"),
}
"""Where words of a customer were heard or read."""

VERDICTS: dict[Verdict, str] = {
    Verdict.ACCEPT: mark("Accept"),
    Verdict.AMEND: mark("Amend"),
    Verdict.DEFER: mark("Put off"),
    Verdict.REJECT: mark("Reject"),
}
"""What the room makes of a proposal, as it is chosen."""

DECIDED: dict[Verdict, str] = {
    Verdict.ACCEPT: mark("accepted"),
    Verdict.AMEND: mark("accepted, amended"),
    Verdict.DEFER: mark("put off"),
    Verdict.REJECT: mark("rejected"),
}
"""What was decided on a proposal."""

VERDICT_SIGNS: dict[Verdict, str] = {
    Verdict.ACCEPT: "✓",
    Verdict.AMEND: "✓",
    Verdict.DEFER: "→",
    Verdict.REJECT: "×",
}
"""A sign beside the word."""

PROPOSED_CHANGES: dict[ProposedChange, str] = {
    ProposedChange.ADD: mark("Add a claim"),
    ProposedChange.CHANGE: mark("Change a claim"),
    ProposedChange.SPLIT: mark("Split a claim"),
    ProposedChange.RETIRE: mark("Retire a claim"),
    ProposedChange.RENEW: mark("Ask customers anew"),
}
"""What a proposal does to the persona."""

MESSAGE_FLAGS: dict[MessageFlag, str] = {
    MessageFlag.STOP_AND_REVIEW: mark("stop it, then decide"),
    MessageFlag.REVIEW_REQUIRED: mark("decide on it"),
    MessageFlag.VERIFY: mark("check it"),
    MessageFlag.OK: mark("fine"),
}
"""What the claims under a message ask of it."""

FLAG_SIGNS: dict[MessageFlag, str] = {
    MessageFlag.STOP_AND_REVIEW: "■",
    MessageFlag.REVIEW_REQUIRED: "!",
    MessageFlag.VERIFY: "?",
    MessageFlag.OK: "✓",
}
"""A sign beside the word."""

CLAIM_EVENTS: dict[ClaimEvent, str] = {
    ClaimEvent.CONTRADICTED: mark("customers contradict it"),
    ClaimEvent.REVERSED: mark("reversed"),
    ClaimEvent.REMOVED: mark("out of use"),
    ClaimEvent.VALUE_CHANGED: mark("measured otherwise"),
    ClaimEvent.WEAKENED: mark("holds for fewer"),
    ClaimEvent.DRIFTING: mark("drifting"),
    ClaimEvent.STALE: mark("stale"),
    ClaimEvent.PERSONA_DEMOTED: mark("no longer of the primary persona"),
    ClaimEvent.REWORDED: mark("reworded"),
    ClaimEvent.EVIDENCE_ONLY: mark("new evidence"),
    ClaimEvent.STRENGTHENED: mark("holds for more"),
}
"""What happened to a claim under a message."""

CLAIM_EVENT_REASONS: dict[ClaimEvent, str] = {
    ClaimEvent.CONTRADICTED: mark("Enough customers answered, and they speak against it."),
    ClaimEvent.REVERSED: mark("It was turned round: now the opposite is said."),
    ClaimEvent.REMOVED: mark("It was taken out of use."),
    ClaimEvent.VALUE_CHANGED: mark("Other answers count for it than when this was decided."),
    ClaimEvent.WEAKENED: mark("It is said of fewer customers than when this was decided."),
    ClaimEvent.DRIFTING: mark("The newest answers differ clearly from those before."),
    ClaimEvent.STALE: mark("Its answers are too old to be trusted still."),
    ClaimEvent.PERSONA_DEMOTED: mark("Its persona is no longer the primary one."),
}
"""Why something that happened to a claim asks something of the messages on it."""

AWARENESS_MEANS: dict[str, str] = {
    "unaware": mark(
        "Does not feel the problem yet: begin with a scene of their life, not with the product."
    ),
    "problem_aware": mark(
        "Feels the problem, sees no way out: name what hurts in the customer's own words."
    ),
    "solution_aware": mark(
        "Knows that there are ways out, not ours: say why this way is the better one."
    ),
    "product_aware": mark(
        "Knows the product, is not sure: show proof and answer what holds the customer back."
    ),
    "most_aware": mark(
        "Is ready and waits for a last reason: say what to do now, and make it easy."
    ),
}
"""What a stage of awareness asks of a message, from the one who knows least on."""

MESSAGE_VERDICTS: dict[MessageVerdict, str] = {
    MessageVerdict.KEEP: mark("kept as it is"),
    MessageVerdict.EDIT: mark("edited"),
    MessageVerdict.WITHDRAW: mark("withdrawn"),
}
"""What was decided on a message."""

ASKED: dict[Ask, str] = {
    Ask.CUSTOMER: mark("How each side sees the customer"),
    Ask.SEGMENTS: mark("Who could buy"),
    Ask.MESSAGES: mark("Messages that each side proposed"),
    Ask.PROPOSALS: mark("Changes that each side proposed"),
}
"""A question asked behind the curtain, as a heading."""

CAMPAIGN_STATES: dict[CampaignState, str] = {
    CampaignState.RUNNING: mark("running"),
    CampaignState.PLANNED: mark("planned"),
    CampaignState.ENDED: mark("ended"),
}
"""Where a campaign stands."""

CAMPAIGN_SIGNS: dict[CampaignState, str] = {
    CampaignState.RUNNING: "▶",
    CampaignState.PLANNED: "○",
    CampaignState.ENDED: "■",
}
"""A sign beside the word."""
