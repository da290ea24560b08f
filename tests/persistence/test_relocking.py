"""Locking a workspace: whole or not at all, and nothing readable is left behind."""

import multiprocessing
import os
import random
import shutil
import sys
import threading
from pathlib import Path

import pytest

from domain.errors import (
    Damaged,
    NotOurFile,
    PassphraseNeeded,
    PassphrasesDiffer,
    PassphraseTooShort,
    StorageFull,
    WrongPassphrase,
)
from domain.model.brief import Usp
from domain.model.passphrase import Passphrase, chosen_passphrase
from domain.services.workbench import Workbench
from persistence import keys as made_keys
from persistence.lead_keys import FiledLeadKeys
from persistence.open_file import OpenFile
from tests.disks import mounted, remount
from tests.persistence.locker import FIRST, SECOND, lock_for_ever
from tests.persistence.things import SECRETS
from tests.real import open_real, real_files

WORD = Passphrase("Bốn từ chẳng ai ghép")
OTHER = Passphrase("một cụm từ hoàn toàn khác")
TOLD = "Chị Lan 0903 123 456"

ROUNDS = 30 if os.environ.get("CUNGVE_SOAK") == "1" else 2

if sys.platform == "win32":
    programs = multiprocessing.get_context("spawn")
else:
    programs = multiprocessing.get_context("forkserver")


def add(bench: Workbench, text: str) -> None:
    with bench.doing("add_usp") as work:
        work.of(Usp).put(Usp(SECRETS.new_id(), "U1", 0, text))


def texts(bench: Workbench) -> list[str]:
    with bench.reading() as view:
        return [usp.text for usp in view.of(Usp).all()]


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make keys in a moment; another test holds that real ones are what other programs make."""
    monkeypatch.setattr(made_keys, "_ROUNDS", 500)


def keys(folder: Path) -> FiledLeadKeys:
    return FiledLeadKeys(folder / "lead.key")


def holders(folder: Path, text: str = TOLD) -> list[str]:
    """Return the files below a folder in which a text can be read."""
    said = text.encode()
    return [str(one) for one in folder.rglob("*") if one.is_file() and said in one.read_bytes()]


def locked(folder: Path) -> OpenFile:
    bench, file = open_real(folder)
    add(bench, TOLD)
    file.back_up()
    add(bench, "sau")
    assert holders(folder)
    file.lock_with(WORD, keys(folder))
    return file


@pytest.mark.usefixtures("quick")
def test_that_nothing_of_a_locked_workspace_can_be_read(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, TOLD)
    file.back_up()
    copy = tmp_path / "ours.cungve"
    file.save_copy(copy)
    copy.unlink()

    file.lock_with(WORD, keys(tmp_path))
    assert file.locked
    assert holders(tmp_path) == []
    add(bench, TOLD + "!")  # the same workbench goes on, on the locked file
    assert texts(bench) == [TOLD, TOLD + "!"]
    assert file.back_up() is not None
    file.save_copy(copy)
    assert holders(tmp_path) == []
    assert file.verify().sound
    file.close()

    files = real_files(tmp_path)
    for place in (file.path, copy, *(one.path for one in files.backups_of(file.path))):
        assert files.verify(place, WORD).sound
        with pytest.raises(PassphraseNeeded):
            files.open(place)
        with pytest.raises(WrongPassphrase):
            files.open(place, passphrase=OTHER)
    with pytest.raises(WrongPassphrase) as caught:
        files.verify(file.path, OTHER)
    assert WORD.text not in repr(caught.value)
    assert "Bốn" not in repr(WORD)


@pytest.mark.usefixtures("quick")
def test_that_a_passphrase_is_changed_and_removed(tmp_path: Path) -> None:
    file = locked(tmp_path)
    file.lock_with(OTHER, keys(tmp_path))
    backups = real_files(tmp_path).backups_of(file.path)
    assert all(real_files(tmp_path).verify(one.path, OTHER).sound for one in backups)
    file.lock_with(None, keys(tmp_path))
    assert not file.locked
    file.close()

    bench, file = open_real(tmp_path)
    assert texts(bench) == [TOLD, "sau"]
    newest, *older = real_files(tmp_path).backups_of(file.path)
    assert real_files(tmp_path).verify(newest.path).sound
    for backup in older:  # they stay locked as they were made
        with pytest.raises(PassphraseNeeded):
            real_files(tmp_path).verify(backup.path)
    file.close()


@pytest.mark.usefixtures("quick")
def test_that_the_key_of_leads_goes_with_the_lock(tmp_path: Path) -> None:
    here, elsewhere = keys(tmp_path), keys(tmp_path / "elsewhere")
    file = locked(tmp_path)
    number = "0903123456"
    assert file.lead_keys(elsewhere).of_phone(number) == here.of_phone(number)
    file.lock_with(OTHER, elsewhere)
    assert file.lead_keys(elsewhere).of_phone(number) == here.of_phone(number)
    file.lock_with(None, elsewhere)
    assert file.lead_keys(elsewhere).of_phone(number) == elsewhere.of_phone(number)
    file.close()
    assert here.secret() not in file.path.read_bytes()


@pytest.mark.usefixtures("quick")
def test_that_a_backup_of_a_locked_file_is_offered_and_restored(tmp_path: Path) -> None:
    file = locked(tmp_path)
    file.close()
    whole = file.path.read_bytes()
    file.path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Damaged) as caught:
        real_files(tmp_path).open(file.path, passphrase=WORD)
    backup = caught.value.backup
    with pytest.raises(PassphraseNeeded):
        real_files(tmp_path).restore(backup, file.path)  # type: ignore[arg-type]
    real_files(tmp_path).restore(backup, file.path, WORD)  # type: ignore[arg-type]
    real_files(tmp_path).open(file.path, passphrase=WORD).close()


@pytest.mark.usefixtures("quick")
def test_that_damage_to_a_locked_file_is_always_noticed(tmp_path: Path) -> None:
    file = locked(tmp_path)
    file.close()
    chance, whole = random.Random(7), file.path.read_bytes()
    for _ in range(4):
        broken = bytearray(whole)
        broken[chance.randrange(4096, len(whole))] ^= 1 << chance.randrange(8)
        file.path.write_bytes(broken)
        assert not real_files(tmp_path).verify(file.path, WORD).sound
    for begin in (b"", b"\x89PNG\r\n" + whole[6:], whole[:100], b"%PDF-1.7" + whole[8:]):
        file.path.write_bytes(begin)
        with pytest.raises(NotOurFile):
            real_files(tmp_path).open(file.path, passphrase=WORD)


@pytest.mark.usefixtures("quick")
def test_that_a_full_disk_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    small = tmp_path / "small"
    with mounted(small, "1900k"):
        bench, file = open_real(small)
        add(bench, TOLD)
        with pytest.raises(StorageFull):
            file.lock_with(WORD, keys(tmp_path))
        assert not file.locked
        assert list(small.glob(".cungve-*")) == []
        add(bench, "sau")
        remount(small, "size=9m")
        file.lock_with(WORD, keys(tmp_path))
        assert texts(bench) == [TOLD, "sau"]
        file.close()


@pytest.mark.usefixtures("quick")
def test_that_the_copies_of_a_killed_program_are_locked_when_the_file_is_opened(
    tmp_path: Path,
) -> None:
    file = locked(tmp_path)
    file.close()
    (backup, *_) = real_files(tmp_path).backups_of(file.path)
    bench, plain = open_real(tmp_path, name="plain.cungve")
    add(bench, TOLD)
    plain.close()
    shutil.copy(plain.path, backup.path)
    rescued = backup.path.parent / "rescue"
    rescued.mkdir()
    shutil.copy(plain.path, rescued / "rescued.cungve")
    (backup.path.parent / backup.path.name.replace("Z-", "Z-0")).unlink(missing_ok=True)
    plain.path.unlink()
    assert holders(tmp_path)
    real_files(tmp_path).open(file.path, passphrase=WORD).close()
    assert holders(tmp_path) == []


@pytest.mark.usefixtures("quick")
def test_that_others_wait_while_the_file_is_replaced(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    stop, wrong, count = threading.Event(), [], 0

    def work() -> None:
        nonlocal count
        try:
            while not stop.wait(0.02):
                add(bench, f"{count}")
                count += 1
                texts(bench)
        except Exception as error:  # noqa: BLE001 - told by the assertion below
            wrong.append(error)

    worker = threading.Thread(target=work)
    worker.start()
    for word in (WORD, OTHER):
        file.lock_with(word, keys(tmp_path))
    stop.set()
    worker.join()
    assert wrong == []
    assert texts(bench) == [f"{one}" for one in range(count)] != []
    file.close()


@pytest.mark.soak
def test_that_a_killed_program_leaves_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    bench, file = open_real(tmp_path)
    add(bench, TOLD)
    file.close()
    chance = random.Random(3)
    for _ in range(ROUNDS):
        program = programs.Process(target=lock_for_ever, args=(tmp_path,))
        program.start()
        program.join(0.7 + chance.random() * 0.8)
        program.kill()
        program.join()
        opened = None
        for word in (None, FIRST, SECOND):
            try:
                opened = real_files(tmp_path).open(file.path, passphrase=word)
            except (PassphraseNeeded, WrongPassphrase):
                continue
            break
        assert opened is not None
        assert opened.verify().sound
        assert list(tmp_path.glob(".cungve-*")) == []
        opened.close()


def test_what_a_new_passphrase_must_be() -> None:
    with pytest.raises(PassphraseTooShort):
        chosen_passphrase("ngắn", "ngắn")
    with pytest.raises(PassphraseTooShort):
        chosen_passphrase(" " * 20, " " * 20)
    with pytest.raises(PassphrasesDiffer):
        chosen_passphrase(WORD.text, OTHER.text)
    assert chosen_passphrase(WORD.text, WORD.text) == WORD
