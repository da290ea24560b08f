"""The brief of an example: workspace, product, USPs, the owner's statements, people."""

from uuid import UUID

from domain.model.brief import (
    Person,
    Product,
    Statement,
    Topic,
    Understanding,
    Usp,
    Workspace,
)
from domain.model.fields import PersonaField
from domain.model.sides import DEPARTMENTS, Side
from domain.services.examples.loading import Loading
from domain.services.examples.sample import Sample


def load_workspace(loading: Loading, code: str) -> Workspace:
    """Put down the workspace itself, in the language of the example."""
    project = loading.sample["project"]
    workspace = Workspace(
        id=loading.new_id(),
        name=project["name"].text(),
        business=project["business_type"].text(),
        half_life_days=project["half_life_days"].number(),
        tongue=loading.tongue,
        example=code,
        created_at=loading.bench.clock.now(),
    )
    loading.work.of(Workspace).put(workspace)
    return workspace


def load_brief(loading: Loading) -> None:
    """Put down what both departments were told together, as they had understood it by the end."""
    _load_product(loading, loading.sample["project"])
    _load_people(loading)
    _load_statements(loading)
    for side in DEPARTMENTS:
        for topic in Topic:
            tick = Understanding(loading.new_id(), side, topic, understood=True)
            loading.work.of(Understanding).put(tick)


def _load_product(loading: Loading, project: Sample) -> None:
    told = project["product"]
    loading.work.of(Product).put(
        Product(
            id=loading.new_id(),
            name=project["name"].text(),
            company=project["company"].text(),
            what=told["what"].text(),
            price=told["price"].text(),
        )
    )
    for rank, usp in enumerate(project["usps"].each()):
        code = usp["id"].text()
        text, proof = usp["text"].text(), usp["proof"].text()
        loading.work.of(Usp).put(Usp(loading.name(code), code, rank, text, proof))


def _load_people(loading: Loading) -> None:
    positions = {
        holder.text(): code
        for code, holders in loading.sample["raci"]["role_holders"].parts()
        for holder in holders.each()
    }
    for place, entry in enumerate(loading.sample["participants"].each()):
        code, own = entry["id"].text(), entry["role"].text()
        person = Person(
            id=loading.new_id(),
            position=place,
            name=entry["name"].text(),
            side=entry["side"].member(Side),
            role=positions.get(code, own),
            code=code.upper(),
        )
        loading.people[code] = person
        loading.work.of(Person).put(person)


def _load_statements(loading: Loading) -> None:
    """Put down the owner's notes as statements of the brief too: that is where they came from."""
    for place, note in enumerate(loading.sample["private_notes"]["owner"].each()):
        id: UUID = loading.new_id()
        code, field = note["id"].text(), note["field"].member(PersonaField)
        of_ten = note["share10"].number()
        loading.work.of(Statement).put(
            Statement(id, code, place, field, note["text"].text(), of_ten)
        )
