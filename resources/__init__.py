"""What is shipped beside the code: fonts, icons, translations, catalogues and samples."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent


def path(name: str) -> Path:
    """Where a shipped file or folder lies, also inside a frozen program.

    Args:
        name: the place below this folder with forward slashes, such as ``"icons/eye.svg"``.

    Raises:
        ValueError: the name leads outside this folder.
    """
    place = (_HERE / name).resolve()
    if not place.is_relative_to(_HERE):
        raise ValueError(f"not a shipped file: {name!r}")
    return place
