"""What documents tell of: whoever changes one of these kinds makes a document out of date."""

from typing import Final

from domain.model.agendas import Agenda, StepResult
from domain.model.assumptions import Assumed
from domain.model.brief import Person, Question, Statement, Usp, Workspace
from domain.model.call_draw import CallDraw
from domain.model.call_library import Call, Moment
from domain.model.call_scoring import CallDispute, CallRating, CallScoring
from domain.model.campaigns import Campaign, Result
from domain.model.direction import Message, Rest
from domain.model.evidence import Evidence
from domain.model.figures import Figure, FigureQuestion
from domain.model.form_answers import FormReading
from domain.model.holding import Holding
from domain.model.identity import Entity
from domain.model.impact import MessageDecision
from domain.model.iteration_figures import FrozenFigures
from domain.model.iterations import Iteration
from domain.model.lead_batches import LeadBatch
from domain.model.letter_sets import LetterChoice
from domain.model.matrix_release import MatrixSignature, MatrixVersion
from domain.model.message_flags import RaisedFlag
from domain.model.objections import Assent, Objection
from domain.model.persona import Claim, ClaimMerge, Persona
from domain.model.polls import Ballot, Dots, Poll, PollOption, Rating, Voter
from domain.model.project_calendar import SpecialDay, WorkingDay
from domain.model.proposals import ProposalDecision
from domain.model.quotes import Quote
from domain.model.record import Action, Decision, ParkedItem, Upkeep
from domain.model.release import Proposal, Review, Signature, Version
from domain.model.requests import Request, RequestEvent
from domain.model.responsibility import Activity, Cell, Obligation, Position
from domain.model.revision import RevisionDecision
from domain.model.sales_feedback import Feedback
from domain.model.scorecards import ScorecardQuestion
from domain.model.session import Comparison, Note, Reveal, Seal, Session, Step, Writing
from domain.model.shortlist import Pick
from domain.model.sow import SowLine
from domain.model.testing import Argument, TestPick
from domain.model.traits import Trait, TraitMark
from domain.model.wall import Group, Slip

TOLD: Final[frozenset[type[Entity]]] = frozenset(
    {
        RaisedFlag,
        *(Workspace, Person, Usp, Question, Statement),
        *(Persona, Claim, ClaimMerge, Evidence, Feedback, FormReading),
        *(Assumed, Quote, Message, Rest),
        *(Objection, Assent, Trait, TraitMark),
        *(Activity, Position, Cell, LetterChoice, Obligation, Holding, SowLine),
        *(MatrixVersion, MatrixSignature, Request, RequestEvent),
        *(Session, Step, StepResult, Agenda),
        *(Writing, Seal, Reveal, Note, Comparison, Group, Slip, Pick),
        *(Poll, PollOption, Voter, Rating, Dots, Ballot, Argument, TestPick),
        *(Figure, FigureQuestion, ProposalDecision, MessageDecision),
        *(ParkedItem, Decision, Action, Upkeep),
        *(Version, Proposal, Signature, Review),
        *(WorkingDay, SpecialDay),
        *(Iteration, FrozenFigures, Campaign, Result, LeadBatch, RevisionDecision),
        *(Call, Moment, CallDraw, CallScoring, CallRating, CallDispute),
        ScorecardQuestion,
    }
)
"""The kinds that briefs, workbooks, reports and scoreboards read."""
