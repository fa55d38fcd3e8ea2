"""Talk to the accessibility bus: nodes with names, roles, values, actions; announcements.

AT-SPI is what Orca reads on Linux. Nothing of the program is imported here: what this module cannot
find, a person who cannot see the window cannot find either.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_VALUE = "org.a11y.atspi.Value"
_ACTION = "org.a11y.atspi.Action"
_TEXT = "org.a11y.atspi.EditableText"
_EVENT = "org.a11y.atspi.Event.Object"
_LABELLED_BY = 2  # of AT-SPI's RelationType
# Bits of AT-SPI's StateType.
_FOCUSABLE, _SHOWING, _SENSITIVE = 11, 25, 24


@dataclass(frozen=True)
class Node:
    """One accessible object; everything is asked anew each time."""

    bus: AccessBus
    owner: str
    path: str

    @property
    def name(self) -> str:
        """Return what it is called."""
        return str(self.bus.read(self, _ACCESSIBLE, "Name") or "")

    @property
    def label(self) -> str:
        """Return the words of the labels that belong to it; Qt names choices by them alone."""
        relations = self.bus.call(self, _ACCESSIBLE, "GetRelationSet") or ()
        owners = (node for kind, nodes in relations if kind == _LABELLED_BY for node in nodes)
        return " ".join(Node(self.bus, owner, path).name for owner, path in owners)

    @property
    def description(self) -> str:
        """Return what is said about it."""
        return str(self.bus.read(self, _ACCESSIBLE, "Description") or "")

    @property
    def role(self) -> str:
        """Return its role: "button", "slider"."""
        return str(self.bus.call(self, _ACCESSIBLE, "GetRoleName") or "")

    @property
    def interfaces(self) -> frozenset[str]:
        """Return what it can be asked about."""
        return frozenset(self.bus.call(self, _ACCESSIBLE, "GetInterfaces") or ())

    @property
    def value(self) -> float | None:
        """Return the number it stands at, if it has one."""
        found = self.bus.read(self, _VALUE, "CurrentValue")
        return float(found) if isinstance(found, int | float) else None

    @property
    def children(self) -> tuple[Node, ...]:
        """Return what is in it."""
        inside = self.bus.call(self, _ACCESSIBLE, "GetChildren") or ()
        return tuple(Node(self.bus, owner, path) for owner, path in inside)

    def has(self, state: int) -> bool:
        """Return whether a state of AT-SPI's list is set."""
        words = self.bus.call(self, _ACCESSIBLE, "GetState") or (0, 0)
        return bool(words[state // 32] >> (state % 32) & 1)

    @property
    def showing(self) -> bool:
        """Return whether it is on the screen."""
        return self.has(_SHOWING)

    @property
    def usable(self) -> bool:
        """Return whether a person can act on it now."""
        return self.has(_SHOWING) and self.has(_SENSITIVE) and self.has(_FOCUSABLE)

    def act(self) -> None:
        """Do what it does first: press, open, tick."""
        self.bus.call(self, _ACTION, "DoAction", "i", (0,))

    def set_value(self, value: float) -> None:
        """Move it to a number."""
        self.bus.write(self, _VALUE, "CurrentValue", "d", value)

    def set_text(self, text: str) -> None:
        """Put a text into it."""
        self.bus.call(self, _TEXT, "SetTextContents", "s", (text,))

    def below(self) -> Iterator[Node]:
        """Return it and all that is in it and on the screen, from the top."""
        yield self
        for child in self.children:
            if child.showing or child.role in {"application", "filler", "panel", "layered pane"}:
                yield from child.below()


@dataclass
class AccessBus:
    """A connection to the bus of screen readers.

    Attributes:
        heard: What was announced since the connection was made.
    """

    connection: DBusConnection
    heard: list[str] = field(default_factory=list)

    @classmethod
    def open(cls) -> AccessBus:
        """Return a connection that listens to announcements."""
        session = open_dbus_connection("SESSION")
        where = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = session.send_and_get_reply(new_method_call(where, "GetAddress")).body[0]
        bus = cls(open_dbus_connection(address))
        rule = MatchRule(type="signal", interface=_EVENT, member="Announcement")
        bus.connection.send_and_get_reply(message_bus.AddMatch(rule))
        registry = DBusAddress(
            "/org/a11y/atspi/registry",
            "org.a11y.atspi.Registry",
            "org.a11y.atspi.Registry",
        )
        wanted = ("object:announcement", [], "")
        bus._ask(new_method_call(registry, "RegisterEvent", "sass", wanted))
        return bus

    def programs(self) -> tuple[Node, ...]:
        """Return the programs that a screen reader can see."""
        return Node(self, "org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root").children

    def call(self, node: Node, interface: str, method: str, kinds: str = "", body: tuple = ()):
        """Return what a node answers; None where it is gone or cannot."""
        where = DBusAddress(node.path, node.owner, interface)
        reply = self._ask(new_method_call(where, method, kinds or None, body))
        if reply.header.message_type is MessageType.error or not reply.body:
            return None
        return reply.body[0] if len(reply.body) == 1 else reply.body

    def read(self, node: Node, interface: str, key: str):
        """Return a property; None where it is gone or has none."""
        where = DBusAddress(node.path, node.owner, interface)
        reply = self._ask(Properties(where).get(key))
        return None if reply.header.message_type is MessageType.error else reply.body[0][1]

    def write(self, node: Node, interface: str, key: str, kind: str, value: object) -> None:
        """Set a property."""
        where = DBusAddress(node.path, node.owner, interface)
        self._ask(Properties(where).set(key, kind, value))

    def listen(self, seconds: float) -> None:
        """Take in what is announced for a while."""
        until = time.monotonic() + seconds
        while (rest := until - time.monotonic()) > 0:
            try:
                self._hear(self.connection.receive(timeout=rest))
            except TimeoutError:
                return

    def wait_for(self, found: Callable[[], object], most_s: float = 600.0):
        """Return the first answer that is not nothing.

        Raises:
            TimeoutError: There was none in time.
        """
        until = time.monotonic() + most_s
        while time.monotonic() < until:
            if answer := found():
                return answer
            self.listen(0.3)
        raise TimeoutError(f"Nothing was found within {most_s:.0f} s.")

    def _ask(self, message: Message) -> Message:
        serial = next(self.connection.outgoing_serial)
        self.connection.send(message, serial=serial)
        while True:
            reply = self.connection.receive(timeout=300)
            if reply.header.fields.get(5) == serial:  # the field "reply serial"
                return reply
            self._hear(reply)

    def _hear(self, message: Message) -> None:
        if message.header.message_type is MessageType.signal and len(message.body) >= 4:
            said = message.body[3]
            if isinstance(said, tuple) and isinstance(said[1], str):
                self.heard.append(said[1])
