"""The service as the unit starts it, behind nginx with its own configuration and HTTPS; and what it logs of all that."""

from __future__ import annotations

import http.client
import os
import re
import shutil
import socket
import ssl
import subprocess
import sys
import time
import urllib.parse
from base64 import b32decode
from collections.abc import Iterator
from http.cookies import SimpleCookie
from pathlib import Path

import pytest
from django_otp.oath import totp

from bench.campaign.service import environment

ROOT = Path(__file__).parents[3]
KEY = "a secret key of more than fifty characters, which no line of a log may hold"
PASSWORD = "correct horse battery staple"
SITE = "apps.example.org"

pytestmark = [
    pytest.mark.xdist_group("servers"),
    pytest.mark.skipif(
        os.environ.get("CONSENTRY_TEST_DATABASE") == "postgresql", reason="has servers of its own: ran with SQLite"
    ),
]


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class Site:
    """The site as a browser sees it."""

    def __init__(self, port: int, folder: Path) -> None:
        trust = ssl.create_default_context(cafile=str(folder / "fullchain.pem"))
        self._connection = http.client.HTTPSConnection("127.0.0.1", port, context=trust, timeout=60)
        self.cookies: SimpleCookie = SimpleCookie()
        self.headers = http.client.HTTPMessage()

    def close(self) -> None:
        """End the connection."""
        self._connection.close()

    def send(self, method: str, path: str, values: dict[str, str] | None = None, **headers: str) -> tuple[int, str]:
        body = urllib.parse.urlencode(values) if values is not None else None
        sent = {"Host": SITE, "Referer": f"https://{SITE}/", "Cookie": self.cookies.output([], "", ";")}
        sent |= {"Content-Type": "application/x-www-form-urlencoded"} if body else {}
        self._connection.request(method, path, body, sent | {k.replace("_", "-"): v for k, v in headers.items()})
        answer = self._connection.getresponse()
        self.headers = answer.headers
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            self.cookies.load(cookie)
        return answer.status, answer.read().decode()

    def form(self, path: str, values: dict[str, str], **headers: str) -> tuple[int, str]:
        _, page = self.send("GET", path)
        found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
        assert found, page
        return self.send("POST", path, values | {"csrfmiddlewaretoken": found.group(1)}, **headers)


class Behind:
    """The running site."""

    def __init__(self, folder: Path, port: int, log: Path) -> None:
        self.folder, self.port, self.log = folder, port, log
        self._sites: list[Site] = []

    def visit(self) -> Site:
        site = Site(self.port, self.folder)
        self._sites.append(site)
        return site

    def close(self) -> None:
        for site in self._sites:
            site.close()


def unit_command(name: str) -> list[str]:
    unit = (ROOT / "deploy" / "systemd" / f"{name}.service").read_text()
    found = re.search(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    assert found
    program, *arguments = found.group(1).split()
    assert program == "/opt/consentry/bin/consentry"
    return [sys.executable, "-m", "consentry", *arguments]


def certificate(folder: Path) -> None:
    names = f"subjectAltName=DNS:{SITE},IP:127.0.0.1"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={SITE}"]
    command += ["-addext", names, "-keyout", str(folder / "privkey.pem"), "-out", str(folder / "fullchain.pem")]
    subprocess.run(command, check=True, capture_output=True)


def configured(folder: Path, service: int, port: int) -> Path:
    """Return nginx's whole configuration: ours with other ports and paths."""
    ours = (ROOT / "deploy" / "nginx" / "consentry.conf").read_text()
    ours = ours.replace("127.0.0.1:8000", f"127.0.0.1:{service}").replace("/etc/consentry/tls", str(folder))
    ours = re.sub(r"listen \[::\]:.*\n", "", ours)
    ours = ours.replace("listen 443 ssl", f"listen 127.0.0.1:{port} ssl").replace(
        "listen 80;", f"listen 127.0.0.1:{free_port()};"
    )
    temporary = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    path = folder / "nginx.conf"
    path.write_text(
        f"daemon off; pid {folder}/nginx.pid; error_log {folder}/error.log; worker_processes 1;\n"
        f"events {{}}\nhttp {{\naccess_log off;\n{temporary}{ours}\n}}\n"
    )
    return path


@pytest.fixture(scope="module")
def behind(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Behind]:
    tmp_path = tmp_path_factory.mktemp("site")
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    service, port, log = free_port(), free_port(), tmp_path / "log"
    certificate(tmp_path)
    (tmp_path / "key").write_text(KEY)
    given = environment("sqlite:///", tmp_path / "data") | {
        "CONSENTRY_HTTPS": "1",
        "CONSENTRY_HOSTS": SITE,
        "CONSENTRY_BASE_URL": f"https://{SITE}",
        "CONSENTRY_SECRET_KEY_FILE": str(tmp_path / "key"),
        "CONSENTRY_LOG_LEVEL": "DEBUG",
        "DJANGO_SUPERUSER_PASSWORD": PASSWORD,
    }
    del given["CONSENTRY_SECRET_KEY"]
    command = [each.replace("127.0.0.1:8000", f"127.0.0.1:{service}") for each in unit_command("consentry-web")]
    notified = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    notified.bind(str(tmp_path / "notify"))
    notified.settimeout(120)
    with log.open("wb") as out:
        web = subprocess.Popen(
            command, env=given | {"NOTIFY_SOCKET": str(tmp_path / "notify")}, stdout=out, stderr=subprocess.STDOUT
        )
        proxy = subprocess.Popen([nginx, "-c", configured(tmp_path, service, port)], stdout=out, stderr=out)
        try:
            while b"READY=1" not in notified.recv(4096):  # what `Type=notify` waits for
                pass
            root = [sys.executable, "-m", "consentry", "campaign", "createsuperuser", "--noinput", "--username=root"]
            subprocess.run([*root, "--email=root@example.org"], env=given, check=True, capture_output=True)
            site = Behind(tmp_path, port, log)
            yield site
            site.close()
        finally:
            began = time.monotonic()
            web.terminate()  # the main process alone, as `KillMode=mixed` does
            web.wait(40)
            proxy.terminate()
            proxy.wait(10)
            notified.close()
    assert time.monotonic() - began < 35
    assert web.returncode == 0


def test_signing_in_over_https_and_what_is_logged(behind: Behind) -> None:
    site = behind.visit()
    assert site.send("GET", "/healthz")[0] == 200
    assert site.headers["Strict-Transport-Security"] == "max-age=31536000"
    assert re.fullmatch(r"[0-9a-f]{32}", site.headers["X-Request-ID"])
    assert site.form("/login/", {"username": "root", "password": "wrong horse battery"})[0] == 200
    status, _ = site.form("/login/", {"username": "root", "password": PASSWORD})
    assert status == 302
    for name in ("sessionid", "csrftoken"):
        assert site.cookies[name]["secure"]
        assert site.cookies[name]["httponly"]
    status, page = site.send("GET", "/second-factor/?q=somebody-searched-for")
    found = re.search(r"\b[A-Z2-7]{32}\b", page)
    assert found, page
    secret = found.group(0)
    code = f"{totp(b32decode(secret)):06d}"
    assert site.form("/second-factor/", {"code": code})[0] == 302
    assert site.send("GET", "/people/users/")[0] == 200
    session = site.cookies["sessionid"].value

    log = behind.log.read_text()
    assert '"path": "/second-factor/"' in log
    held = {"key": KEY, "password": PASSWORD, "wrong": "wrong horse", "session": session, "totp": secret, "code": code}
    held |= {"query": "somebody-searched-for", "csrf": site.cookies["csrftoken"].value}
    assert [name for name, value in held.items() if value in log] == []


def test_an_address_that_is_claimed_does_not_count(behind: Behind) -> None:
    site = behind.visit()
    answers = []
    for number in range(7):
        claimed = {"X_Forwarded_For": f"203.0.113.{number}", "X_Real_IP": f"203.0.113.{number}"}
        answers.append(site.form("/login/", {"username": "root", "password": f"wrong {number}"}, **claimed)[0])
    assert answers[:4] == [200] * 4
    assert answers[-1] == 429
    # nor does one that says it came over HTTPS: the proxy says how it came
    assert site.send("GET", "/login/", X_Forwarded_Proto="http")[0] == 200
    assert site.headers["Strict-Transport-Security"]


def test_a_body_above_the_limit_is_refused_before_it_is_read(behind: Behind) -> None:
    site = behind.visit()
    connection = site._connection
    connection.putrequest("POST", "/login/", skip_host=True)
    connection.putheader("Host", SITE)
    connection.putheader("Content-Length", str(5 << 30))
    connection.endheaders()
    assert connection.getresponse().status == 413
