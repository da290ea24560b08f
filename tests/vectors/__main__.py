"""``python -m tests.vectors FILE.json``: one line a vector, exit 1 if any differs or is unknown."""

import sys
from pathlib import Path

from tests.vectors.checking import Verdict, check, read


def main(arguments: list[str]) -> int:
    if len(arguments) != 1:
        sys.stderr.write("usage: python -m tests.vectors FILE.json\n")
        return 2
    try:
        vectors = read(Path(arguments[0]))
    except (OSError, ValueError) as error:
        sys.stderr.write(f"{arguments[0]}: {error}\n")
        return 2
    results = [check(vector) for vector in vectors]
    for result in results:
        sys.stdout.write(f"{result}\n")
    return int(any(result.verdict is not Verdict.OK for result in results))


if __name__ == "__main__":
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    sys.exit(main(sys.argv[1:]))
