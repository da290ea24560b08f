"""Vectors of the workshop, of responsibility, and of rules."""

import json
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

import resources
from domain.model.catalogue import SowWording, WordingRule
from domain.model.direction import Bearing
from domain.model.leads import ContactOutcome, LeadAnswer, once_per_lead, validity
from domain.model.letters import parse_letters
from domain.model.matching import kind_of
from domain.model.message_flags import ClaimEvent, flag_message
from domain.model.raci import Column, Load, MatrixRow, check_load, check_matrix
from domain.model.sides import Side
from domain.model.sow_lint import look_over
from domain.model.statistics.consensus import consensus
from domain.model.statistics.display import rate_said
from domain.model.statistics.provenance import WEIGHTS, Provenance
from domain.model.versions import ChangeKind, VersionNumber
from domain.model.votes import count_dots, dots_per_person, sides_shown
from domain.model.working_time import DEFAULT_CALENDAR, MORNING, WorkingCalendar
from tests.vectors.inputs import Compute, Inputs, pick

VIETNAMESE = {
    "no data yet": "chưa có dữ liệu",
    "{k} of {n}": "{k} trên {n}",
    "{rate} ({k} of {n}; range {low}–{high})": "{rate} ({k} trên {n}; khoảng {low}–{high})",
}
EVENTS = {
    "removed": ClaimEvent.REMOVED,
    "quantifier_weakened": ClaimEvent.WEAKENED,
    "quantifier_strengthened": ClaimEvent.STRENGTHENED,
    "demoted": ClaimEvent.PERSONA_DEMOTED,
}


def _catalogue(name: str) -> Any:
    return json.loads(resources.path(f"catalogue/{name}.json").read_text("utf-8"))


def _by_side(inputs: Mapping[str, Any]) -> dict[Side, Any]:
    return {Side(side): value for side, value in inputs.items()}


def _dots(inputs: Inputs) -> dict[str, dict[str, float]]:
    return {
        result.option: {"joint": result.joint, "polarisation": result.polarisation}
        for result in count_dots(_by_side(inputs["dots"]))
    }


def _delphi(inputs: Inputs) -> dict[str, dict[str, Any]]:
    found = {}
    for round, ratings in inputs.items():
        result = consensus(_by_side(ratings))
        found[round] = {
            "median_sales": result.medians.get(Side.SALES),
            "median_marketing": result.medians.get(Side.MARKETING),
            "median_all": result.joint,
            "iqr": result.spread,
            "gap": result.gap,
            "consensus": result.reached,
        }
    return found


def _load(inputs: Inputs) -> dict[str, Any]:
    cells = [parse_letters(cell) for cell in inputs["role_cells"]]
    answers, does = (sum(letter in cell for cell in cells) for letter in "AR")
    load = Load("", inputs["activities"], answers, does, sum(map(bool, cells)))
    return {
        "r_share": load.r_share,
        "a_share": load.a_share,
        "filled_share": load.filled_share,
        "flags": [finding.code for finding in check_load(load)],
    }


def _broken_rows(inputs: Inputs) -> list[list[str]]:
    columns = [Column(one["code"], Side(one["side"])) for one in _catalogue("roles")["roles"]]
    rows = [
        MatrixRow(one["code"], one.get("kind", "content"), one.get("shared", ""), one["raci"])
        for one in inputs["activities"]
    ]
    found = check_matrix(rows, columns)
    return sorted([one.level.value, one.code, one.activity or one.column] for one in found)


def _due(inputs: Inputs) -> dict[str, str]:
    off = {date.fromisoformat(day): () for day in inputs.get("holidays", ())}
    short = {date.fromisoformat(day): MORNING for day in inputs.get("half_days", ())}
    calendar = WorkingCalendar(DEFAULT_CALENDAR.week, {**off, **short})
    start = datetime.fromisoformat(inputs["start"])
    if days := pick(inputs, "sla_working_days", default=0):
        due = calendar.due_after_days(start, days)
    else:
        hours = pick(inputs, "sla_working_hours", default=0)
        minutes = pick(inputs, "sla_working_minutes", "sla_minutes", default=0)
        due = calendar.due(start, timedelta(hours=hours, minutes=minutes))
    return {"due": due.isoformat(timespec="minutes")}


def _comparison(inputs: Inputs) -> list[str | None]:
    return [
        kind_of(
            slot.get("sales"),
            slot.get("marketing"),
            slot.get("owner"),
            exclusive=slot.get("exclusive", False),
        )
        for slot in inputs["slots"]
    ]


def _secrecy(inputs: Inputs) -> list[str]:
    return [
        "show_sides" if sides_shown(_by_side(voters)) else "joint_only"
        for voters in inputs["cases"]
    ]


def _versions(inputs: Inputs) -> list[str | None]:
    found = []
    for case in inputs["cases"]:
        following = VersionNumber.parse(case["before"]).next(map(_change, case["ops"]))
        found.append(None if following is None else str(following))
    return found


def _change(code: str) -> ChangeKind:
    kind, _, about = code.partition("+")
    return ChangeKind.PRIMARY_CHANGED if about == "primary" else ChangeKind(kind)


def _flags(inputs: Inputs) -> dict[str, str]:
    events = [(claim, EVENTS.get(event) or ClaimEvent(event)) for claim, event in inputs["events"]]
    return {
        message: flag_message({claim: Bearing(bearing) for claim, bearing in rests.items()}, events)
        for message, rests in inputs["links"].items()
    }


def _sow(inputs: Inputs) -> list[str]:
    lint = _catalogue("sow")["lint"]
    phrases = [*lint["forbidden_vi"], *lint["forbidden_en"]]
    wording = SowWording(favours=tuple(WordingRule(phrase, "") for phrase in phrases))
    return ["error" if look_over(line, wording) else "ok" for line in inputs["lines"]]


def _small_n(inputs: Inputs) -> list[str]:
    return [
        rate_said(k, n, least=inputs["min_n"], translate=VIETNAMESE.__getitem__, decimal=",")
        for k, n in inputs["cases"]
    ]


def _once(inputs: Inputs) -> dict[str, Any]:
    rows = pick(inputs, "observations", "answers", "rows", "evidence")
    kept = once_per_lead(_answer(row) for row in rows)
    support = sum(answer.supports for answer in kept)
    return {"support": support, "against": len(kept) - support, "n": len(kept)}


def _answer(row: Mapping[str, Any]) -> LeadAnswer:
    weight = row.get("reliability")
    if weight is None:
        weight = WEIGHTS[Provenance(row["kind"])].reliability or 0.0
    said = pick(row, "supports", "support", "answer", "value")
    day = pick(row, "date", "day", "at", "on", "given")
    given = date.fromordinal(day) if isinstance(day, int) else date.fromisoformat(day)
    return LeadAnswer(row["lead"], said in {True, "support", "for", "yes"}, weight, given)


def _proof(inputs: Inputs) -> list[bool]:
    return [
        validity(
            ContactOutcome(pick(case, "outcome", "contact_outcome")),
            case.get("attempts", 0),
            pick(case, "days", "distinct_days", default=0),
        )
        == "invalid"
        for case in pick(inputs, "cases", "leads")
    ]


FAMILIES: Mapping[str, Compute] = {
    "dot_vote": _dots,
    "dots_per_person": lambda inputs: [dots_per_person(one) for one in inputs["options"]],
    "delphi": _delphi,
    "raci_load": _load,
    "sla_due": _due,
    "rule_raci": _broken_rows,
    "rule_note_comparison": _comparison,
    "rule_vote_secrecy": _secrecy,
    "rule_version_bump": _versions,
    "rule_message_flags": _flags,
    "rule_sow_lint": _sow,
    "rule_small_n_display": _small_n,
    "rule_one_lead_once": _once,
    "rule_invalid_lead_proof": _proof,
}
