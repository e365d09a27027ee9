"""Which network addresses everybody can reach, and which only this server or its neighbours."""

from dataclasses import dataclass
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network

PUBLIC_PORTS = frozenset({80, 443})

# Python 3.11's is_global counts these as public. IANA's registries of special-purpose addresses and RFC 9637.
NOT_PUBLIC_4 = (IPv4Network("192.0.0.0/24"), IPv4Network("192.88.99.0/24"))
NOT_PUBLIC_6 = (IPv6Network("2002::/16"), IPv6Network("3fff::/20"))
GLOBAL_UNICAST = IPv6Network("2000::/3")
NAT64 = IPv6Network("64:ff9b::/96")  # RFC 6052: the last 32 bits are an IPv4 address
COMPATIBLE = IPv6Network("::/96")  # RFC 4291, 2.5.5.1, long out of use


@dataclass(frozen=True)
class Allowed:
    """What FETCH_ALLOW lets through: whole networks, on any port, and more ports of public addresses."""

    networks: tuple[IPv4Network | IPv6Network, ...] = ()
    ports: frozenset[int] = frozenset()


def read_allowed(text: str) -> Allowed:
    """Read ``127.0.0.1,10.0.0.0/8,:8443``. Raises ValueError, naming the part that is neither network nor port."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    ports = [part for part in parts if part.startswith(":") and part[1:].isdigit()]
    networks = tuple(ip_network(part) for part in parts if part not in ports)
    return Allowed(networks, frozenset(int(port[1:]) for port in ports))


def may_connect(address: str, port: int, allowed: Allowed) -> bool:
    """Whether a connection may go to this numeric address and port."""
    meant = meant_by(ip_address(address))
    if any(meant in network for network in allowed.networks if network.version == meant.version):
        return True
    return is_public(meant) and (port in PUBLIC_PORTS or port in allowed.ports)


def meant_by(address: IPv4Address | IPv6Address) -> IPv4Address | IPv6Address:
    """The IPv4 address that an IPv6 one carries to the wire, else the address itself."""
    if isinstance(address, IPv6Address) and (address.ipv4_mapped or address in NAT64):
        return IPv4Address(int(address) & 0xFFFFFFFF)
    if isinstance(address, IPv6Address) and address in COMPATIBLE and int(address) > 1:
        return IPv4Address(int(address) & 0xFFFFFFFF)
    return address


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Whether an address belongs to one machine of the open internet."""
    if not address.is_global or address.is_multicast or address.is_reserved or address.is_unspecified:
        return False
    if isinstance(address, IPv4Address):
        return not any(address in network for network in NOT_PUBLIC_4)
    return address in GLOBAL_UNICAST and not any(address in network for network in NOT_PUBLIC_6)
