"""Real servers on the loopback, plain and TLS, that answer as a test wants."""

from __future__ import annotations

import contextlib
import datetime
import ssl
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Handle = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    """Counts what reached it."""

    daemon_threads = True

    def __init__(self, handle: Handle) -> None:
        self.asked: list[str] = []
        self.headers: list[dict[str, str]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                server.asked.append(self.path)
                server.headers.append(dict(self.headers.items()))
                with contextlib.suppress(OSError):
                    handle(self)

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        server = self
        super().__init__(("127.0.0.1", 0), Handler)

    def handle_error(self, *_: object) -> None:
        """Say nothing: clients that hang up are what is tested."""

    @property
    def port(self) -> int:
        return int(self.server_address[1])


@contextlib.contextmanager
def serving(handle: Handle, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Serve until the block ends."""
    server = Server(handle)
    if tls:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def page(body: bytes = b"<h1>Privacy policy</h1>", status: int = 200, **headers: str) -> Handle:
    """Return a handler that answers with `body`; `content_type=...` sets a header."""

    def handle(request: BaseHTTPRequestHandler) -> None:
        request.send_response(status)
        told = {"content_type": "text/html; charset=utf-8", "content_length": str(len(body))} | headers
        for name, value in told.items():
            if value:
                request.send_header(name.replace("_", "-"), value)
        request.end_headers()
        request.wfile.write(body)

    return handle


def redirect(location: str, status: int = 302) -> Handle:
    """Return a handler that sends everybody elsewhere."""
    return page(b"", status, location=location)


def certificate(folder: Path, name: str) -> tuple[ssl.SSLContext, Callable[[], ssl.SSLContext]]:
    """Return a server's context for a certificate of `name`, and what makes contexts of clients that trust it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.datetime.now(datetime.UTC)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = folder / "server.pem"
    file.write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + signed.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(file)
    return context, lambda: ssl.create_default_context(cafile=str(file))
