"""Which command does what: each is handed the words that were read, and gives an exit code."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from ui.command_line import acts
from ui.command_line.run import Exit

if TYPE_CHECKING:
    from ui.shell.makers import Makers

Act = Callable[["Makers", Namespace], int | None]


def _demo(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.demo import make_demo

    make_demo(makers, chosen.folder, chosen.language)


def _new(makers: Makers, chosen: Namespace) -> None:
    acts.make(makers, chosen.file, chosen.example, chosen.language)


def _export(makers: Makers, chosen: Namespace) -> None:
    acts.export(makers, chosen.file, acts.Wanted.of(chosen))


def _show(makers: Makers, chosen: Namespace) -> None:
    acts.show(makers, chosen.file, as_json=chosen.json)


def _prework(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.prework import hand_out

    hand_out(makers, chosen.file, chosen.side, chosen.ask, chosen.out, chosen.language)


def _prework_in(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.prework import hand_in

    hand_in(makers, chosen.file, chosen.workbook)


def _figures(makers: Makers, chosen: Namespace) -> None:
    acts.figures(makers, chosen.file, chosen.as_of)


def _funnel(makers: Makers, chosen: Namespace) -> None:
    acts.funnel(makers, chosen.file, chosen.by, as_json=chosen.json)


def _requests(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.requests import requests

    requests(makers, chosen.file, chosen.language, as_json=chosen.json)


def _leads(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.leads import list_leads

    list_leads(makers, chosen.file, chosen.csv, chosen.filter, contacts=chosen.contacts)


def _feedback_form(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.feedback import hand_out

    hand_out(
        makers,
        chosen.file,
        chosen.out,
        chosen.language,
        everybody=chosen.all,
        contacts=chosen.contacts,
    )


def _remove_contacts(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.contacts import remove_contacts

    remove_contacts(makers, chosen.file, chosen)


def _import_feedback(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.feedback import take_in

    take_in(makers, chosen.file, chosen.workbook, chosen.report)


def _import_leads(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.importing import import_leads

    import_leads(makers, chosen.file, chosen.table, chosen)


def _import_results(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.ad_results import Asked, take_in

    asked = Asked(chosen.campaign, chosen.days, replace=chosen.replace, mapping=chosen.mapping)
    take_in(makers, chosen.file, chosen.table, asked, chosen.report)


def _scoreboard(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.scoreboard import tell_scoreboard

    tell_scoreboard(
        makers,
        chosen.file,
        chosen.iteration,
        chosen.against,
        chosen.language,
        as_json=chosen.json,
    )


def _check_matrix(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.matrices import check

    check(makers, chosen.table, as_json=chosen.json)


def _passphrase(makers: Makers, chosen: Namespace) -> None:
    from ui.command_line.passphrases import lock

    lock(makers, chosen.file, chosen.new_passphrase_file, remove=chosen.remove)


def _verify(makers: Makers, chosen: Namespace) -> int:
    sound = acts.verify(makers, chosen.file, as_json=chosen.json)
    return Exit.DONE if sound else Exit.DAMAGED


ACTS: Final[Mapping[str, Act]] = {
    "demo": _demo,
    "new": _new,
    "export": _export,
    "show": _show,
    "prework": _prework,
    "prework-in": _prework_in,
    "figures": _figures,
    "funnel": _funnel,
    "leads": _leads,
    "remove-contacts": _remove_contacts,
    "requests": _requests,
    "feedback-form": _feedback_form,
    "import-feedback": _import_feedback,
    "import-leads": _import_leads,
    "import-results": _import_results,
    "check-matrix": _check_matrix,
    "scoreboard": _scoreboard,
    "passphrase": _passphrase,
    "verify": _verify,
}
"""What each command does."""
