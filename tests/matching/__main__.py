"""``python -m tests.matching``: prints the misses and the rates; exit 1 below nine in ten."""

import sys
from collections.abc import Sequence

from tests.matching.measuring import ENOUGH, Case, own_pairs, rate, sample_pairs


def main() -> int:
    measured = {
        "own phrasings": own_pairs(),
        "pairs of the samples": sample_pairs(),
    }
    for name, cases in measured.items():
        sys.stdout.write(f"{_line(name, cases)}\n")
        for case in cases:
            if case.place is None:
                sys.stdout.write(f"  missed ({case.source}): {case.note} -> {case.partner}\n")
    words = sample_pairs(by_words_alone=True)
    sys.stdout.write(f"{_line('pairs of the samples, by their words alone', words)}\n")
    return int(any(rate(cases) < ENOUGH for cases in measured.values()))


def _line(name: str, cases: Sequence[Case]) -> str:
    first = sum(case.place == 1 for case in cases)
    found = sum(case.place is not None for case in cases)
    return (
        f"{name}: {found} of {len(cases)} among the first three ({rate(cases):.1%}), {first} first"
    )


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main())
