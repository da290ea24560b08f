"""What the leads of an example's running iteration told that no claim covers, grouped in part."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from domain.model.fields import PersonaField
from domain.model.persona import Persona
from domain.model.revision import Theme
from domain.model.sales_feedback import Feedback
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample


def put_news(loading: Loading, reports: Sequence[Feedback]) -> None:
    """Put down what is new in conversations, and the groups that people have made of it.

    Args:
        loading: the example that is being put down.
        reports: what Sales reported, the earliest first; they lie in the workspace already.
    """
    told = loading.sample.get("told_new")
    if told is None:
        return
    groups = told.each()
    lines = list(_in_turn([group["texts"].texts() for group in groups]))
    conversations = [one for one in reports if one.outcome.conversation]
    apart = max(1, len(conversations) // len(lines))
    homes: dict[int, list[Feedback]] = {}
    for (place, text), report in zip(lines, conversations[::apart], strict=False):
        loading.work.of(Feedback).put(replace(report, something_new=text))
        homes.setdefault(place, []).append(report)
    for place, group in enumerate(groups):
        if group.get("text") is not None and homes.get(place):
            _put_theme(loading, group, homes[place])


def _in_turn(groups: Sequence[Sequence[str]]) -> Iterator[tuple[int, str]]:
    """Return each text with the place of its group, a text of each group in turn."""
    for at in range(max(map(len, groups), default=0)):
        for place, texts in enumerate(groups):
            if at < len(texts):
                yield place, texts[at]


def _put_theme(loading: Loading, group: Sample, reports: Sequence[Feedback]) -> None:
    themes, code = loading.work.of(Theme), group["persona"].text()
    personas = {one.code: one.id for one in loading.work.of(Persona).all()}
    place = len(themes.all())
    themes.put(
        Theme(
            id=loading.new_id(),
            code=f"T{place + 1:02}",
            position=place,
            persona_id=personas[code],
            field=group["field"].member(PersonaField),
            text=group["text"].text(),
            feedback_ids=tuple(one.id for one in reports),
        )
    )
