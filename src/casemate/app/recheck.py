"""Puts in force what a check without news changed: the days on which lists were last seen to be current."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import orjson

from casemate.app.generation import current, read_meta
from casemate.app.home import Home
from casemate.app.reindex import lists_meta, put_in_force
from casemate.errors import HomeError
from casemate.sources.base import Source
from casemate.store.store import Store

_META = "meta.json"


def recheck(home: Home, store: Store, sources: Callable[[str], Source]) -> Path:
    """A generation of the same files as the one in force, and a new description of the lists; the home's lock must be held.

    Only for a store whose entries are those of the generation in force: nothing is indexed.

    Raises: NoListError where there is no generation; HomeError where it can't be written.
    """
    former = current(home)
    revision = store.revision()
    meta = {**read_meta(former), "revision": revision, "lists": lists_meta(store, sources)}
    temporary = home.index / f".tmp-g{revision:08d}-{os.getpid()}"
    try:
        shutil.rmtree(temporary, ignore_errors=True)
        shutil.copytree(former, temporary, copy_function=os.link, ignore=shutil.ignore_patterns(_META))
        (temporary / _META).write_bytes(orjson.dumps(meta))
        return put_in_force(home, temporary, revision)
    except (OSError, shutil.Error) as error:
        shutil.rmtree(temporary, ignore_errors=True)
        reason = getattr(error, "strerror", None) or error
        raise HomeError(
            f"the index can't be written: {reason}", file=str(home.index), remedy="Free some space; the former index answers on"
        ) from error
