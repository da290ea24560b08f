"""When the steps of a review are done, and what they need; see ``conditions``."""

from datetime import datetime

from domain.model.evidence import Evidence
from domain.model.figures import Figure
from domain.model.session import Ask, Session, Step
from domain.model.sides import DEPARTMENTS
from domain.ports import Reading
from domain.services.deciding import proposed_in
from domain.services.figuring import brought_figures
from domain.services.impacting import affected_messages
from domain.services.surveying import marked_claims
from domain.services.writings import reveal_in


def figures_brought(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether both departments have brought figures."""
    brought = {one.side for one in view.of(Figure).all(session_id=session.id)}
    return brought.issuperset(DEPARTMENTS)


def figures_read(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether the other side has read every figure."""
    figures = view.of(Figure).all(session_id=session.id)
    return bool(figures) and all(figure.read for figure in figures)


def questions_settled(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether every question about a figure is answered, or left open knowingly."""
    brought = brought_figures(view, session.id)
    return all(question.settled for one in brought for question in one.questions)


def customers_heard(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether there are answers of customers to look at."""
    return has_evidence(view, session)


def talk_marked(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether the room has marked what to talk about."""
    return bool(marked_claims(view, session.id))


def proposals_opened(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether the proposals are open."""
    return reveal_in(view, session.id, Ask.PROPOSALS) is not None


def proposals_decided(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether a decision stands on every proposal."""
    return has_decisions(view, session)


def messages_decided(view: Reading, session: Session, step: Step, now: datetime) -> bool:
    """Tell whether every affected message is decided on."""
    return not any(one.open for one in affected_messages(view, session.id, now))


def has_evidence(view: Reading, session: Session) -> bool:
    """Tell whether any customer was heard."""
    return bool(view.of(Evidence).all())


def has_decisions(view: Reading, session: Session) -> bool:
    """Tell whether every proposal is decided on; where nobody proposed anything, all are."""
    if reveal_in(view, session.id, Ask.PROPOSALS) is None:
        return False
    return all(one.settled for one in proposed_in(view, session.id))
