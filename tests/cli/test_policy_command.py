"""`consentry policy` and `inspect --fetch`: what is fetched, what is refused, and what is written."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import jsonschema
import pytest
from docx import Document

from consentry.cli.main import main
from consentry.report.policy.json import schema

APKS = Path(__file__).parents[2] / "samples" / "apks"
POLICY = """# 隐私政策

欢迎使用示例信使。我们会收集您的位置信息，用于派件。我们不会收集您的通讯录。

| SDK名称 | 公司 | 目的 | 收集的信息 |
|---|---|---|---|
| 微信SDK | 腾讯 | 分享 | 设备信息 |
"""


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    file = tmp_path / "policy.md"
    file.write_text(POLICY, encoding="utf-8")
    return file


def test_help_teaches(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["policy", "--help"])
    shown = capsys.readouterr().out
    for word in ("--against", "--fetch", "--evidence", "draft APP", "examples:", "【待填写】", "public addresses"):
        assert word in shown


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["https://policy.example/privacy"], "--fetch"),
        (["a.md", "b.md"], "one policy"),
        (["a.md", "--evidence", "folder"], "--fetch"),
        (["a.md", "--fetch"], "--fetch"),
        (["a.md", "--format", "docx"], "drafts only"),
        (["draft", "a.apk", "--format", "json"], "docx"),
        (["draft", "a.apk", "--fetch"], "draft"),
        (["draft", "/nonexistent.apk"], "/nonexistent.apk"),
        (["a.md", "--against", "/nonexistent.apk"], "/nonexistent.apk"),
        (["https://policy.example/", "--fetch", "--fetch-port", "0"], "port"),
    ],
)
def test_wrong_calls_say_what_to_do(arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", *arguments, "--lang", "en"]) == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments", [["--policy", "p.md", "--fetch"], ["--evidence", "folder"], [__file__, "--fetch"]], ids=str
)
def test_wrong_calls_of_inspect(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["inspect", __file__, *arguments, "--lang", "en"]) == 2
    assert "--fetch" in capsys.readouterr().err


def test_the_loopback_cannot_be_fetched(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    evidence = tmp_path / "evidence"
    assert main(["policy", "http://127.0.0.1/", "--fetch", "--evidence", str(evidence), "--lang", "en"]) == 3
    shown = capsys.readouterr()
    assert "not public" in shown.err
    assert "not public" in shown.out
    (record,) = evidence.glob("fetched-*.json")
    assert json.loads(record.read_bytes())[0]["refused"]["en"].endswith("which is not public")


def test_inspect_with_fetch_and_no_link_reports_that_no_policy_was_got(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    output = tmp_path / "report.json"
    app = str(APKS / "calculator-clean.apk")
    main(["inspect", app, "--fetch", "--format", "json", "--output", str(output), "--quiet", "--lang", "en"])
    report = json.loads(output.read_bytes())
    (coverage,) = [each for each in report["coverage"] if each["collector"] == "policy"]
    assert coverage["status"] in ("failed", "partial", "finished")
    assert report["policy"] is not None


def test_against_shows_both_sides(policy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["policy", str(policy), "--against", str(APKS / "messenger.apk"), "--lang", "zh"]) == 0
    shown = capsys.readouterr().out
    compared = shown.split("政策与应用对照")[1]
    assert "本应用: 声明不收集" in compared
    assert "我们不会收集您的通讯录" in compared
    assert "极光推送 JPush" in compared and "未列出" in compared
    assert "微信SDK | 腾讯 | 分享" in compared
    assert "MessengerApp" in compared or "classes.dex" in compared
    assert "应用内未发现（仅供参考）" in compared


@pytest.mark.parametrize("language", ["zh", "en"])
def test_against_as_html_leads_to_the_sentences(policy: Path, tmp_path: Path, language: str) -> None:
    output = tmp_path / "compared.html"
    app = str(APKS / "messenger.apk")
    main(["policy", str(policy), "--against", app, "--format", "html", "--output", str(output), "--lang", language])
    page = output.read_text("utf-8")
    assert 'class="sides"' in page
    assert "<script" not in page
    targets = set(re.findall(r'href="#([^"]+)"', page))
    assert targets
    assert targets <= set(re.findall(r'id="([^"]+)"', page))


def test_against_as_json_keeps_the_schema(policy: Path, tmp_path: Path) -> None:
    output = tmp_path / "compared.json"
    main(["policy", str(policy), "--against", str(APKS / "messenger.apk"), "--format", "json", "--output", str(output)])
    document = json.loads(output.read_bytes())
    jsonschema.validate(document, json.loads(schema()))
    contacts = [row for row in document["against"]["collected"] if row["information"] == "contacts"]
    assert contacts[0]["denied"] is True
    assert contacts[0]["declared"] == "not"
    assert contacts[0]["sentences"][0]["text"] == "我们不会收集您的通讯录。"
    assert [(row["name"]["zh"], row["inside"]) for row in document["against"]["sdks"]][-1] == ("微信SDK", False)
    assert [item["name"] for item in document["lists"]["shared"]] == ["微信SDK"]
    assert [item["information"] for item in document["lists"]["collected"]] == ["location"]


def test_an_app_that_is_none_cannot_be_compared(policy: Path, tmp_path: Path) -> None:
    app = tmp_path / "broken.apk"
    app.write_bytes(b"no app")
    assert main(["policy", str(policy), "--against", str(app)]) == 3
    assert main(["policy", "draft", str(app)]) == 3


def test_a_draft_holds_what_the_code_shows_and_marks_the_rest(tmp_path: Path) -> None:
    output = tmp_path / "draft.md"
    assert main(["policy", "draft", str(APKS / "messenger.apk"), "--lang", "zh", "--output", str(output)]) == 0
    text = output.read_text("utf-8")
    assert "通讯录" in text or "联系人" in text
    assert "classes.dex" in text
    assert "【待填写】" in text
    assert "android.permission.READ\\_CONTACTS" in text
    for row in text.splitlines():
        if row.startswith("| 【"):
            raise AssertionError(row)


def test_a_draft_as_docx_and_html_says_the_same(tmp_path: Path) -> None:
    app = str(APKS / "messenger.apk")
    word, page, again = tmp_path / "d.docx", tmp_path / "d.html", tmp_path / "e.docx"
    for format_, file in (("docx", word), ("html", page), ("docx", again)):
        assert main(["policy", "draft", app, "--lang", "en", "--format", format_, "--output", str(file)]) == 0
    tables = Document(io.BytesIO(word.read_bytes())).tables
    cells = {cell.text for table in tables for row in table.rows for cell in row.cells}
    assert "【to be filled in】" in cells
    html = page.read_text("utf-8")
    assert "<script" not in html
    assert html.count("【to be filled in】") >= 4
    assert "android.permission.READ_CONTACTS" in html
    assert word.read_bytes() == again.read_bytes()
