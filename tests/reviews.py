"""Reviews for tests, filled by the use cases that lead there."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from domain.model.fields import PersonaField
from domain.model.persona import Claim
from domain.model.polls import PollKind
from domain.model.release import Version
from domain.model.session import Ask, Session
from domain.model.sides import DEPARTMENTS, Side
from domain.services.claiming import Claiming, ClaimWords
from domain.services.drawing import Drawing
from domain.services.facilitating import Facilitating
from domain.services.figuring import Figuring
from domain.services.polling import Polling
from domain.services.releasing import Releasing
from domain.services.revealing import Revealing
from domain.services.workbench import Workbench

REVIEW = date(2099, 4, 3)

FIGURES: Mapping[Side, str] = {
    Side.MARKETING: "CPL; 148 nghìn; tháng 5; Meta\nLead hợp lệ; 163 trên 192; tháng 5; CRM",
    Side.SALES: "Tỷ lệ chốt; 3/18; tháng 5; CRM",
}

PROPOSALS: Mapping[Side, Sequence[str]] = {
    Side.MARKETING: ("Thêm: khách đã xem năm sáu dự án rồi mới gọi", "Hỏi lại khách về thu nhập"),
    Side.SALES: ("Khách xem năm sáu dự án rồi mới gọi", "Bỏ ý khách cần không gian xanh"),
}


def signed(bench: Workbench, session_id: UUID) -> Version:
    """Agree, sign and publish in a session."""
    polling, releasing = Polling(bench), Releasing(bench)
    room = dict.fromkeys(DEPARTMENTS, 1)
    poll = polling.open_round(session_id, PollKind.AGREEMENT, room, named=False)
    for paper in polling.papers(poll.id):
        polling.agree(paper.id, 1, "")
    polling.close_round(poll.id)
    for side in DEPARTMENTS:
        releasing.sign(session_id, side, f"Lead {side}")
    return releasing.publish(session_id, REVIEW)


def first_version(bench: Workbench, *texts: str) -> list[Claim]:
    """Hold a first session that publishes claims, each for many customers."""
    session = Facilitating(bench).start("draw_b").session
    claiming = Claiming(bench)
    claims = [
        claiming.write_claim(ClaimWords(PersonaField.PAIN, text, "many"), sides=(Side.SALES,))
        for text in texts
    ]
    signed(bench, session.id)
    Facilitating(bench).end(session.id)
    return claims


def review(bench: Workbench) -> Session:
    """Begin a review."""
    return Facilitating(bench).start("review").session


def bring_figures(bench: Workbench, session: Session) -> None:
    """Let both departments bring figures."""
    for side, text in FIGURES.items():
        Figuring(bench).paste_figures(session.id, side, text)


def proposals_writing(bench: Workbench, session: Session) -> UUID:
    """Return the identity of the question what to change."""
    return Drawing(bench).writing(session.id, Ask.PROPOSALS).id


def propose(
    bench: Workbench, session: Session, proposals: Mapping[Side, Sequence[str]] = PROPOSALS
) -> UUID:
    """Let both sides write and seal proposals."""
    drawing, writing = Drawing(bench), proposals_writing(bench, session)
    for side, texts in proposals.items():
        drawing.begin_turn(writing, side)
        for text in texts:
            drawing.write_note(writing, side, None, text)
        drawing.seal(writing, side, empty=not texts)
    return writing


def opened(bench: Workbench, session: Session) -> UUID:
    """Open the proposals of both sides."""
    writing = propose(bench, session)
    Revealing(bench).reveal(writing)
    return writing
