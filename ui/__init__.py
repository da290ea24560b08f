"""The only room that knows Qt: windows, pages, presenters and what they share.

Qt for Python replaces ``__import__`` by a hook that serves ``from __feature__ import …`` alone,
which this program does not use. The hook reads the source of every module that is imported after
it and slows the start by a fifth, so Python's own import is put back as soon as Qt is there.
"""

import builtins
from importlib import import_module

_plain_import = builtins.__import__
import_module("PySide6.QtCore")
builtins.__import__ = _plain_import
