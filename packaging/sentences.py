"""Lists every sentence that the scoreboard can say, in both languages, to be read by people."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from domain.model.score_sentences import SENTENCES
from domain.model.wording import Tongue
from ui.language import translator_for


def sentences() -> list[tuple[str, str, str]]:
    """Return key, Vietnamese and English of each of them."""
    vietnamese = translator_for(Tongue.VIETNAMESE.value)
    return [(key, vietnamese(text), text) for key, text in SENTENCES.items()]


def main() -> None:
    """Print them, one below the other."""
    for key, vietnamese, english in sentences():
        sys.stdout.write(f"{key}\n  vi  {vietnamese}\n  en  {english}\n")


if __name__ == "__main__":
    main()
