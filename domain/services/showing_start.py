"""Frames of the first steps: ground rules, the brief, and the curtain while the sides draw."""

from dataclasses import replace

from domain.model.asked import ASK_HINTS, ASKS
from domain.model.audience import AudienceColumn, AudienceFrame, AudienceMode
from domain.model.brief import Product, Question, Usp
from domain.model.labels import PERSONA_KINDS, SECTIONS
from domain.model.session import Ask
from domain.model.sides import Side
from domain.services.ground_rules import GROUND_RULES
from domain.services.scene import Scene
from domain.services.writings import drawn_personas, find_writing, states_of
from domain.text import fill, mark

_QUESTIONS_A_COLUMN = 2

MOST_QUESTIONS = 4
"""Open questions on the projector at once."""


def opening_frame(scene: Scene) -> AudienceFrame:
    """Return the rules of the game."""
    rules = tuple(map(scene.translate, GROUND_RULES))
    frame = scene.frame(title=scene.translate(mark("The rules of the game")))
    return replace(frame, columns=(AudienceColumn(None, "", rules),))


def briefing_frame(scene: Scene) -> AudienceFrame:
    """Return product and USPs with the questions that are open.

    The owner's view of the customer is left out: heard first, it would anchor the room.
    """
    product = next(iter(scene.view.of(Product).all()), None)
    usps = tuple(usp.text for usp in scene.view.of(Usp).all())
    questions = [one.text for one in scene.view.of(Question).all() if not one.answer]
    columns = [AudienceColumn(None, scene.translate(mark("USPs")), usps)] if usps else []
    if product is not None and product.must_explain:
        heading = scene.translate(mark("To be explained to customers"))
        columns.append(AudienceColumn(None, heading, (product.must_explain,)))
    if questions:
        heading = scene.translate(mark("Open questions"))
        columns.append(AudienceColumn(None, heading, tuple(questions[:MOST_QUESTIONS])))
    frame = scene.frame(
        title=product.name if product else "", subtitle=product.what if product else ""
    )
    return replace(frame, columns=tuple(columns), footer=product.price if product else "")


def drawing_frame(scene: Scene) -> AudienceFrame:
    """Return the curtain: how far each side is, and what it is asked, but nothing it wrote.

    The questions are for those who write on paper. Digests come with the reveal: before it they
    would differ with what is hidden.
    """
    asks = scene.step.asks or Ask.CUSTOMER
    writing = find_writing(scene.view, scene.session.id, asks)
    states = states_of(scene.view, writing) if writing else ()
    about_customer = asks is Ask.CUSTOMER
    frame = scene.frame(
        AudienceMode.CURTAIN,
        title=scene.translate(mark("Silent drawing") if about_customer else ASKS[asks]),
        subtitle=_how(scene, asks),
    )
    return replace(
        frame,
        states=tuple(one for one in states if one.side in scene.step.sides),
        columns=_questions(scene) if about_customer else _hints(scene, asks),
        footer=scene.translate(mark("Notes stay hidden until the reveal")),
    )


def _how(scene: Scene, asks: Ask) -> str:
    """Say how it is written, and of which personas where the room draws several."""
    if scene.step.sides == (Side.OWNER,):
        how = mark("The owner writes alone. It is opened together with the notes of the sides.")
    else:
        how = mark("Write on paper, in silence. One side at a time types.")
    personas = drawn_personas(scene.view) if asks is Ask.CUSTOMER else ()
    if not personas:
        return scene.translate(how)
    names = " · ".join(one.name or scene.translate(PERSONA_KINDS[one.kind]) for one in personas)
    each = scene.translate(mark("For each of: {names}"))
    return f"{scene.translate(how)} {fill(each, {'names': names})}"


def _questions(scene: Scene) -> tuple[AudienceColumn, ...]:
    questions = [scene.translate(question) for question in SECTIONS.values()]
    return tuple(
        AudienceColumn(None, "", tuple(questions[at : at + _QUESTIONS_A_COLUMN]))
        for at in range(0, len(questions), _QUESTIONS_A_COLUMN)
    )


def _hints(scene: Scene, asks: Ask) -> tuple[AudienceColumn, ...]:
    return (AudienceColumn(None, "", tuple(map(scene.translate, ASK_HINTS[asks]))),)
