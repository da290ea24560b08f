"""Why the system refused something, in the language of the window instead of the system's own."""

import errno
from typing import Final

from domain.marking import Translate, mark

_SHARING: Final = frozenset({32, 33})
"""Windows' own numbers for a file that another program holds."""

_HELD: Final = mark("another program has the file open")

_REASONS: Final = {
    errno.EACCES: mark("it may not be read or written here, or another program has it open"),
    errno.EPERM: mark("it may not be read or written here, or another program has it open"),
    errno.EROFS: mark("the disk can only be read"),
    errno.ENOSPC: mark("the disk is full"),
    errno.EDQUOT: mark("the disk is full"),
    errno.ENOENT: mark("the file or folder is not there any more"),
    errno.ENOTDIR: mark("the folder is not there any more"),
    errno.EISDIR: mark("a folder has that name"),
    errno.ENAMETOOLONG: mark("the name is too long"),
    errno.EBUSY: _HELD,
    errno.EIO: mark("the disk does not answer as it should"),
    errno.ENODEV: mark("the disk is not there any more"),
    errno.ETIMEDOUT: mark("the disk does not answer as it should"),
}


def reason_of(error: OSError, translate: Translate) -> str:
    """Return why the system refused, as the end of a sentence without its full stop.

    What has no word of ours is said as the system says it.
    """
    if getattr(error, "winerror", None) in _SHARING:
        return translate(_HELD)
    reason = _REASONS.get(error.errno or 0)
    return translate(reason) if reason else (error.strerror or type(error).__name__).rstrip(".")
