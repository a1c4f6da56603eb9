"""Which hosts may be asked."""

from __future__ import annotations

import pytest

from casemate.errors import InputRefusedError
from casemate.sources.fetch.addresses import checked_address, is_public, resolve


def test_a_private_address_is_refused_unless_its_host_is_allowed_by_name() -> None:
    def resolver(_host: str, _port: int) -> list[str]:
        return ["8.8.8.8", "10.0.0.1"]

    with pytest.raises(InputRefusedError, match=r"10\.0\.0\.1"):
        checked_address("mirror.example", 443, allowed=(), resolver=resolver)
    assert checked_address("mirror.example", 443, allowed=("Mirror.example",), resolver=resolver) == "8.8.8.8"


@pytest.mark.parametrize(
    ("address", "public"),
    [("8.8.8.8", True), ("127.0.0.1", False), ("10.1.2.3", False), ("169.254.169.254", False), ("::1", False), ("::ffff:10.0.0.1", False),
     ("fe80::1%eth0", False), ("100.64.0.1", False), ("0.0.0.0", False), ("2001:4860:4860::8888", True), ("224.0.0.1", False)],
)  # fmt: skip
def test_public_addresses_are_told_from_others(address: str, public: bool) -> None:
    assert is_public(address) is public


def test_each_turn_gives_the_next_address() -> None:
    found = [checked_address("h", 443, allowed=(), resolver=lambda *_: ["8.8.8.8", "8.8.4.4"], turn=turn) for turn in range(3)]
    assert found == ["8.8.8.8", "8.8.4.4", "8.8.8.8"]


@pytest.mark.parametrize("host", ["a" * 70 + ".example", "a..example"])
def test_what_is_no_host_name_has_no_address(host: str) -> None:
    with pytest.raises(OSError, match="no host name"):
        resolve(host, 443)
