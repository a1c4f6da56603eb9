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
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except UnicodeError as error:  # a label that is too long, say
        raise OSError(f"{host[:80]} is no host name: {error}") from error
    return list(dict.fromkeys(str(item[4][0]) for item in found))


def is_public(address: str) -> bool:
    """Whether an address lies on the public Internet (IPv4 inside IPv6 is looked at as IPv4)."""
    parsed = ipaddress.ip_address(address.partition("%")[0])
    if isinstance(parsed, ipaddress.IPv6Address):
        parsed = parsed.ipv4_mapped or parsed.sixtofour or parsed
    return parsed.is_global and not parsed.is_multicast


def checked_literal(host: str, *, allowed: Iterable[str]) -> None:
    """Looks at a host that a proxy will resolve: what is written as a private address, or means this machine, is not asked for.

    Raises: InputRefusedError.
    """
    try:
        private = not is_public(host)
    except ValueError:
        private = host.casefold().rstrip(".") == "localhost" or host.casefold().rstrip(".").endswith(".localhost")
    if private and not _is_allowed(host, allowed):
        raise _refused(host, host)


def checked_address(host: str, port: int, *, allowed: Iterable[str], resolver: Resolver, turn: int = 0) -> str:
    """The address to connect to, where all of the host's addresses are public or the host is allowed by name; each ``turn`` the next.

    The connection is made to exactly this address, so a name that resolves differently a moment later gains nothing.

    Raises: InputRefusedError for a private address; OSError where the name can't be resolved.
    """
    addresses = resolver(host, port)
    if not addresses:
        raise OSError(f"{host} has no address")
    if not _is_allowed(host, allowed):
        for address in addresses:
            if not is_public(address):
                raise _refused(host, address)
    return addresses[turn % len(addresses)]


def _is_allowed(host: str, allowed: Iterable[str]) -> bool:
    return host.casefold() in {name.casefold() for name in allowed}


def _refused(host: str, address: str) -> InputRefusedError:
    return InputRefusedError(
        f"{host} leads to {address}, which is not a public address", field="url", value=host,
        remedy="If this mirror is yours, name its host under allow_hosts in the settings",
    )  # fmt: skip
