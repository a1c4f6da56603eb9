"""Where a private list's metadata comes from."""

from __future__ import annotations

import pytest

from casemate.app.private import source_of
from casemate.errors import InputRefusedError, UsageError

SPEC = "id: my_list\ntitle: My list\nregime: INTERNAL\neffect: blocks\nkind: ftm\n"


def test_a_definition_makes_the_source() -> None:
    source = source_of("my_list", SPEC)
    assert (source.id, source.effect, [one.id for one in source.formats]) == ("my_list", "blocks", ["ftm"])


def test_a_definition_of_another_list_is_refused() -> None:
    with pytest.raises(UsageError, match="of another list"):
        source_of("your_list", SPEC)


def test_a_wrong_definition_is_refused_with_its_line() -> None:
    with pytest.raises(InputRefusedError) as caught:
        source_of("my_list", SPEC.replace("blocks", "block"))
    assert caught.value.line == 4
