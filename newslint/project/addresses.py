"""Addresses of servers: which are any, and which lead no further than this machine."""

from __future__ import annotations

from urllib.parse import urlsplit


def is_address(text: str) -> bool:
    """Whether it is the `http` or `https` address of a server."""
    try:
        parts = urlsplit(text)
        return parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
    except ValueError:  # a port that is no number, brackets that do not pair
        return False


def is_loopback(address: str) -> bool:
    """Whether what is sent there stays on this machine; False for anything but an address."""
    import ipaddress

    if not is_address(address):
        return False
    host = urlsplit(address).hostname or ""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:  # a name may be that of any machine
        return False
