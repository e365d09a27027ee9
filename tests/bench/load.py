"""A load as light as Python can make it: `python -m tests.bench.load PORT SECONDS` prints requests a second."""

import selectors
import socket
import sys
import time

CONNECTIONS = 16
REQUEST = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"


def main(port: int, seconds: float) -> float:
    """Requests a second over CONNECTIONS that are kept open, each sending anew as soon as it was answered."""
    waiting = selectors.DefaultSelector()
    length = _length_of_answer(port)
    for _ in range(CONNECTIONS):
        connection = socket.create_connection(("127.0.0.1", port))
        waiting.register(connection, selectors.EVENT_READ, [length])
        connection.sendall(REQUEST)
    done, end = 0, time.monotonic() + seconds
    began = time.monotonic()
    while time.monotonic() < end:
        for key, _events in waiting.select(1):
            connection = key.fileobj  # type: ignore[assignment]  # only sockets are registered
            key.data[0] -= len(connection.recv(262_144))
            if key.data[0] <= 0:
                done += 1
                key.data[0] = length
                connection.sendall(REQUEST)
    return done / (time.monotonic() - began)


def _length_of_answer(port: int) -> int:
    """Bytes of one whole answer, head and body; the load then only counts them."""
    with socket.create_connection(("127.0.0.1", port)) as connection:
        for _twice in range(2):  # the first answer may fill a cache
            connection.sendall(REQUEST)
            answer = connection.recv(262_144)
            head = answer.partition(b"\r\n\r\n")[0]
            body = int(head.lower().partition(b"content-length:")[2].split()[0])
            whole = len(head) + 4 + body
            while len(answer) < whole:
                answer += connection.recv(262_144)
        if not answer.startswith(b"HTTP/1.1 200"):
            raise RuntimeError(f"Port {port} answers {answer[:30]!r}.")
        return whole


if __name__ == "__main__":
    sys.stdout.write(f"{main(int(sys.argv[1]), float(sys.argv[2]))}\n")
