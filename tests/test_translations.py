"""Every text is said in Vietnamese, and what is shipped is what was written."""

import subprocess
import sys
from pathlib import Path

SCRIPT = Path(__file__).resolve().parent.parent / "packaging" / "translations.py"


def test_that_every_text_is_translated_and_built() -> None:
    done = subprocess.run(
        [sys.executable, SCRIPT, "check"], capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stderr
