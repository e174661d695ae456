"""Controls of web pages inside the app, and what their scripts call."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from consentry._native import Archive
from consentry.catalog import load
from consentry.model.pages import PageControl
from consentry.package.container import Member
from consentry.package.limits import Limits
from consentry.package.pages import read_pages
from consentry.package.texts import compiled

TOPICS = compiled(load().topics)
POLICY = "<h1>隐私政策</h1>"


def controls(folder: Path, text: str | bytes, name: str = "assets/agreement.html") -> tuple[PageControl, ...]:
    path = folder / "app.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(name, text)
    member = Member(name="", archive=Archive.open(str(path), Limits().native()))
    return tuple(control for page in read_pages([member], TOPICS, Limits()).pages for control in page.controls)


@pytest.mark.parametrize(
    "body",
    [
        '<button onclick="app.accept()">同意</button>',
        '<a href="javascript:window.app.accept()">同意</a>',
        '<input type="button" value="同意" onclick="app.accept(); return false">',
        "<script>function yes() { if (ready) { app.accept(); } }</script><button onclick='yes()'>同意</button>",
        "<script>var yes = function () { app.accept(); };</script><b id=y onclick='yes()'>同意</b>",
        "<b id='y'>同意</b><script>document.getElementById('y').onclick = function () { app.accept(); }</script>",
        "<b id='y'>同意</b><script>document.getElementById('y').addEventListener('click', () => { app.accept() })</script>",
        "<b id='y'>同意</b><script>function f() { app.accept(); }\n"
        "document.getElementById('y').addEventListener('click', f);</script>",
    ],
    ids=["attribute", "link", "input", "function", "variable", "attached", "arrow", "attached by name"],
)
@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_what_a_control_calls(tmp_path: Path, body: str, encoding: str) -> None:
    (control,) = controls(tmp_path, (POLICY + body).encode(encoding))
    assert control.text == "同意"
    assert "agree-button" in control.topics
    assert ("app", "accept") in control.calls


def test_only_what_is_inside_a_function(tmp_path: Path) -> None:
    script = "<script>function no() { app.leave(); }\nfunction yes() { app.accept(); }</script>"
    (control,) = controls(tmp_path, script + "<button onclick='no()'>不同意</button>")
    assert control.calls == (("app", "leave"),)


@pytest.mark.parametrize("name", ["assets/agreement.txt", "META-INF/agreement.html"])
def test_other_files_are_no_pages(tmp_path: Path, name: str) -> None:
    assert controls(tmp_path, POLICY + '<button onclick="app.accept()">同意</button>', name) == ()


def test_a_page_without_scripts(tmp_path: Path) -> None:
    assert controls(tmp_path, POLICY + "<button>同意</button>") == ()


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<b id=", id="attribute"),
        pytest.param("<!--", id="comment"),
        pytest.param("<![CDATA[", id="section"),
        pytest.param("<script>function f(", id="script"),
        pytest.param("<a " * 40_000, id="tags-without-end"),
        pytest.param("<a " * 40_000 + ">", id="tags-in-a-tag"),
        pytest.param("</b>" * 9_000, id="ends"),
    ],
)
def test_damaged_pages(tmp_path: Path, text: str) -> None:
    assert controls(tmp_path, text) == ()


def test_a_page_that_is_too_large_is_told(tmp_path: Path) -> None:
    path = tmp_path / "app.zip"
    button = POLICY + '<button onclick="app.accept()">同意</button>'
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("assets/large.html", button + " " * (1 << 20))
        archive.writestr("assets/plain.html", "x" * (1 << 21))  # nothing in it calls anything
        archive.writestr("assets/small.html", button)
    read = read_pages([Member(name="", archive=Archive.open(str(path), Limits().native()))], TOPICS, Limits())
    assert [page.member for page in read.pages] == ["assets/small.html"]
    (problem,) = read.problems
    assert "assets/large.html" in problem.en and "assets/large.html" in problem.zh


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("<script>" + "function f(){" * 80_000 + "</script><a onclick='f()'>x</a>", id="functions"),
        pytest.param(
            "<script>function f(){" + "a();" * 400 + "}</script><a onclick='" + "f();" * 200_000 + "'>x</a>", id="calls"
        ),
        pytest.param("<a onclick=f()>" * 60_000, id="controls"),
    ],
)
def test_much_of_everything_is_bounded(tmp_path: Path, text: str) -> None:
    assert len(controls(tmp_path, text)) <= 200
