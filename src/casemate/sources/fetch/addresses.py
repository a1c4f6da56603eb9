"""Which hosts may be asked: only public addresses, unless a host is allowed by name."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable

from casemate.errors import InputRefusedError

#: ``(host, port)`` -> the IP addresses it resolves to.
Resolver = Callable[[str, int], list[str]]


def resolve(host: str, port: int) -> list[str]:
    """The addresses of ``host``, in the system's order.

    Raises: OSError where the name can't be resolved.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def is_public(address: str) -> bool:
    """Whether an address lies on the public Internet (IPv4 inside IPv6 is looked at as IPv4)."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        parsed = parsed.ipv4_mapped or parsed.sixtofour or parsed
    return parsed.is_global and not parsed.is_multicast


def checked_address(host: str, port: int, *, allowed: Iterable[str], resolver: Resolver) -> str:
    """The address to connect to: the first, where all of the host's addresses are public or the host is allowed by name.

    The connection is made to exactly this address, so a name that resolves differently a moment later gains nothing.

    Raises: InputRefusedError for a private address; OSError where the name can't be resolved.
    """
    addresses = resolver(host, port)
    if not addresses:
        raise OSError(f"{host} has no address")
    if host.casefold() not in {name.casefold() for name in allowed}:
        for address in addresses:
            if not is_public(address):
                raise InputRefusedError(
                    f"{host} leads to {address}, which is not a public address", field="url", value=host,
                    remedy="If this mirror is yours, allow its host by name: [fetch] allow_hosts in the settings",
                )  # fmt: skip
    return addresses[0]
