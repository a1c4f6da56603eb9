"""Identifiers in one form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.model.words import IDENTIFIER_KINDS
from casemate.text.identifiers import NAMING, PER_COUNTRY, UNIQUE, normalise


@pytest.mark.parametrize(
    ("kind", "written", "value", "valid"),
    [
        ("imo", "IMO 9187629", "9187629", True),
        ("imo", "9187628", "9187628", False),
        ("lei", "5493001KJTIIGC8Y1R12", "5493001KJTIIGC8Y1R12", True),
        ("lei", "5493 001K JTII GC8Y 1R17", "5493001KJTIIGC8Y1R17", False),
        ("bic", "SABRRUMM", "SABRRUMM", True),
        ("bic", "sabrrummXXX", "SABRRUMM", True),
        ("inn", "7707083893", "7707083893", True),
        ("inn", "7707083894", "7707083894", False),
        ("ogrn", "1027700132195", "1027700132195", True),
        ("iban", "DE89 3704 0044 0532 0130 00", "DE89370400440532013000", True),
        ("passport", "No. A-123 4567", "A1234567", None),
        ("mmsi", "422031300", "422031300", True),
        ("email", " Info@Example.COM ", "info@example.com", True),
        ("website", "https://www.Example.com/", "example.com", None),
        ("crypto", "0x8589427373D6D84E98730D7795D8f6f8731FDA16", "0x8589427373d6d84e98730d7795d8f6f8731fda16", None),
        ("crypto", "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", "12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h", None),
    ],
)
def test_the_value_and_its_check_are_these(kind: str, written: str, value: str, valid: bool | None) -> None:
    found = normalise(kind, written)
    assert found is not None
    assert (found.value, found.valid) == (value, valid)


@pytest.mark.parametrize(("kind", "written"), [("passport", "12"), ("imo", ""), ("email", " "), ("crypto", "abc"), ("passport", "-0-")])
def test_what_is_too_short_to_name_anyone_is_nothing(kind: str, written: str) -> None:
    assert normalise(kind, written) is None


def test_an_invalid_number_names_nobody() -> None:
    found = normalise("imo", "9187628")
    assert found is not None
    assert not found.usable


@given(st.sampled_from(sorted(IDENTIFIER_KINDS)), st.text(max_size=40))
def test_normalising_twice_is_normalising_once(kind: str, written: str) -> None:
    once = normalise(kind, written)
    if once is not None:
        assert normalise(kind, once.value) == once


def test_every_kind_named_here_is_a_kind_of_the_model() -> None:
    assert set(IDENTIFIER_KINDS) >= NAMING | UNIQUE | PER_COUNTRY
