"""The default matrix as the writers are given it."""

from dataclasses import replace
from datetime import date

from domain.model.documents import MatrixContent, PersonRow
from domain.model.sides import Side
from domain.services.defaults import (
    default_activities,
    default_obligations,
    default_positions,
)
from persistence.catalogue import load_catalogue
from tests.fakes import FakeSecrets


def default_matrix(*, main_only: bool = True) -> MatrixContent:
    catalogue, new_id = load_catalogue(), FakeSecrets().new_id
    return MatrixContent(
        workspace="Vườn Sông · căn hộ ven sông",
        dated=date(2026, 3, 2),
        version="1.0",
        phases=tuple((phase.code, phase.name) for phase in catalogue.phases),
        positions=tuple(default_positions(catalogue, new_id)),
        activities=tuple(default_activities(catalogue, new_id, main_only=main_only)),
        letters={
            (activity.code, position): letters
            for activity in catalogue.activities
            for position, letters in activity.letters.items()
        },
        findings=(),
        obligations=tuple(default_obligations(catalogue, new_id)),
        people=(
            PersonRow("Nguyễn Thị Đào", Side.MARKETING, "MKL", "Trưởng phòng Marketing"),
            PersonRow("Trần Văn Phúc", Side.SALES, "SAL", ""),
        ),
    )


def with_letters(content: MatrixContent, **cells: str) -> MatrixContent:
    """Change letters, written ``A07_MKL="R"``; nothing clears the cell."""
    changed = {(name[:3], name[4:]): letters for name, letters in cells.items()}
    return replace(content, letters=content.letters | changed)
