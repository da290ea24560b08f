"""Every text is said in Vietnamese, and what is shipped is what was written."""

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "packaging" / "translations.py"


def test_that_every_text_is_translated_and_built() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr


def test_that_a_claim_is_never_called_a_judgement_in_vietnamese() -> None:
    shipped = ET.parse(ROOT / "resources" / "translations" / "cungve_vi.ts")
    wrong = [
        english
        for message in shipped.iter("message")
        if "claim" in (english := message.findtext("source") or "").lower()
        and not {"judgement", "statement"} & set(english.lower().replace("'s", "").split())
        and "nhận định" in "".join(message.find("translation").itertext()).lower()  # type: ignore[union-attr]
    ]
    assert wrong == []


def test_that_nothing_stands_between_a_number_and_its_percent_sign() -> None:
    shipped = ET.parse(ROOT / "resources" / "translations" / "cungve_vi.ts")
    apart = re.compile(r"[0-9}]\s%")
    wrong = [
        text
        for message in shipped.iter("message")
        for text in (
            message.findtext("source") or "",
            "".join(message.find("translation").itertext()),  # type: ignore[union-attr]
        )
        if apart.search(text)
    ]
    assert wrong == []
