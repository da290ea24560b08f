"""Identities rise, chance is fair, time is aware."""

import threading
from collections import Counter
from datetime import timedelta
from uuid import UUID

import pytest

from domain.model.sides import DRAWING_SIDES
from persistence.system import SystemClock, SystemSecrets


def test_that_identities_are_of_version_seven_and_rise() -> None:
    secrets = SystemSecrets()
    made = [secrets.new_id() for _ in range(20_000)]

    assert made == sorted(set(made))
    assert {(id_.version, id_.variant) for id_ in made} == {(7, "specified in RFC 4122")}


def test_that_identities_rise_though_the_clock_goes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    secrets = SystemSecrets()
    before = secrets.new_id()
    monkeypatch.setattr("time.time_ns", lambda: 0)

    assert secrets.new_id() > before


def test_that_threads_never_share_an_identity() -> None:
    secrets = SystemSecrets()
    made: list[UUID] = []
    threads = [
        threading.Thread(target=lambda: made.extend(secrets.new_id() for _ in range(2000)))
        for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert len(set(made)) == 8000


def test_that_salt_is_thirty_two_digits() -> None:
    salts = {SystemSecrets().salt() for _ in range(100)}

    assert len(salts) == 100
    assert all(len(salt) == 32 and int(salt, 16) >= 0 for salt in salts)


def test_that_the_lot_falls_every_way() -> None:
    secrets = SystemSecrets()
    drawn = Counter(secrets.shuffled(DRAWING_SIDES) for _ in range(600))

    assert len(drawn) == 6
    assert all(set(order) == set(DRAWING_SIDES) for order in drawn)


def test_that_the_clock_is_aware_and_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)
