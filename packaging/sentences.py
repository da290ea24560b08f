"""Lists every sentence that the scoreboard can say, in both languages, to be read by people."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from domain.model.wording import Tongue
from domain.services.score_listing import everything_said
from domain.services.score_saying import Saying
from persistence.catalogue import load_catalogue
from ui.language import translator_for


def sentences() -> list[tuple[str, str, str]]:
    """Return key, Vietnamese and English of each of them."""
    catalogue = load_catalogue()
    told = [
        dict(everything_said(Saying(catalogue, tongue, translator_for(tongue.value))))
        for tongue in (Tongue.VIETNAMESE, Tongue.ENGLISH)
    ]
    return [(key, said, told[1][key]) for key, said in told[0].items()]


def main() -> None:
    """Print them, one below the other."""
    for key, vietnamese, english in sentences():
        sys.stdout.write(f"{key}\n  vi  {vietnamese}\n  en  {english}\n")


if __name__ == "__main__":
    main()
