"""Vectors of agreement between raters."""

from collections.abc import Mapping
from typing import Any

from domain.model.statistics.agreement import (
    ac1,
    cross,
    kappa,
    pabak,
    percent_agreement,
    weighted_kappa,
)
from domain.model.statistics.icc import icc
from domain.model.statistics.krippendorff import Scale, krippendorff_alpha
from tests.vectors.inputs import Compute, Inputs, pick


def _two_raters(inputs: Inputs) -> dict[str, float | None]:
    table = inputs.get("table")
    if table is None:
        first, second = pick(inputs, "sales", "rater1"), pick(inputs, "marketing", "rater2")
        table = cross(first, second, inputs.get("categories") or sorted({*first, *second}))
    return {
        "percent": percent_agreement(table),
        "percent_agreement": percent_agreement(table),
        "n": sum(map(sum, table)),
        "kappa": kappa(table),
        "pabak": pabak(table),
        "ac1": ac1(table),
        "linear": weighted_kappa(table),
        "quadratic": weighted_kappa(table, quadratic=True),
    }


def _krippendorff(inputs: Inputs) -> dict[str, float | None]:
    raters = pick(inputs, "raters_by_units", "reliability_data")
    found = {scale.value: krippendorff_alpha(_numbered(raters), scale) for scale in Scale}
    return found | {"alpha": found[inputs.get("level", Scale.ORDINAL)]}


def _numbered(raters: list[list[Any]]) -> list[list[float | None]]:
    """Number categories that are words; the order means nothing then."""
    words = sorted({one for row in raters for one in row if isinstance(one, str)})
    return [[words.index(one) if isinstance(one, str) else one for one in row] for row in raters]


def _icc(inputs: Inputs) -> dict[str, float | None]:
    found = icc(inputs["subjects_by_raters"])
    return {
        "icc_2_1": None if found is None else found.single,
        "icc_2_k": None if found is None else found.mean,
    }


FAMILIES: Mapping[str, Compute] = {
    "kappa": _two_raters,
    "weighted_kappa": _two_raters,
    "pabak": _two_raters,
    "ac1": _two_raters,
    "gwet": _two_raters,
    "agreement": _two_raters,
    "percent_agreement": _two_raters,
    "krippendorff": _krippendorff,
    "icc": _icc,
}
