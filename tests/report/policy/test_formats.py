"""The reports on a policy: JSON keeps its schema, HTML runs nothing and escapes, text tells what is lacking."""

from __future__ import annotations

import json
import re
from importlib import resources
from pathlib import Path

import jsonschema
import msgspec
import pytest

from consentry.catalog import load
from consentry.model.policy import Policy
from consentry.model.text import Language
from consentry.policy import Limits, collect
from consentry.report.policy import FORMATS
from consentry.report.policy.json import schema
from consentry.report.policy.view import view

ROOT = Path(__file__).parents[3]
CATALOG = load()
TEXT = """# 隐私政策<script>alert(1)</script>

我们会收集您的手机号，用于登录。我们不会收集您的<img src=x onerror=alert(1)>通讯录。

| SDK名称 | 公司 | 收集的信息 |
|---|---|---|
| 甲SDK"><script>x()</script> | 甲公司 | IMEI |
"""


@pytest.fixture(scope="module")
def policy() -> Policy:
    return collect([("a.txt", TEXT.replace("# ", "").encode()), ("b.md", TEXT.encode())], Limits(), CATALOG)


def test_published_schema_is_up_to_date() -> None:
    hint = "write it with: python -m consentry.report.json_v1.publish"
    assert (ROOT / "docs/schema/policy-v1.schema.json").read_bytes() == schema(), hint
    assert (resources.files("consentry.report") / "schema" / "policy-v1.schema.json").read_bytes() == schema(), hint


def test_json_keeps_its_schema_and_every_span(policy: Policy) -> None:
    document = json.loads(FORMATS["json"](policy, CATALOG, Language.ZH))
    jsonschema.validate(document, json.loads(schema()))
    texts = [document["document"]["text"], *(other["text"] for other in document["others"])]
    for sentence in document["sentences"]:
        assert texts[sentence["document"]][sentence["start"] : sentence["end"]] == sentence["text"]
    for statement in document["statements"]:
        span = statement["span"]
        assert texts[span["document"]][span["start"] : span["end"]] == span["text"]
    assert set(document["rights"]) >= {"access", "delete", "cancel_account"}
    assert document["rights"]["copy"]["present"] is False


@pytest.mark.parametrize("language", Language)
def test_html_runs_nothing(policy: Policy, language: Language) -> None:
    page = FORMATS["html"](policy, CATALOG, language)
    assert "<script" not in page
    assert "<img" not in page
    assert "default-src 'none'" in page
    assert "通讯录" in page


LISTS = """# 隐私政策

我们会收集您的手机号，用于登录。我们会收集您的手机号，用于风控。我们不会收集您的通讯录。我们会向甲公司共享您的位置信息，用于派件。

| SDK名称 | 公司 | 目的 | 收集的信息 | 链接 |
|---|---|---|---|---|
| 甲SDK | 甲科技 | 推送 | IMEI、Android ID | https://a.example/p |
| 乙SDK | 乙科技 | 统计 | 设备信息 | |
"""


def test_the_two_lists() -> None:
    language = Language.ZH
    read = collect([("policy.md", LISTS.encode())], Limits(), CATALOG)
    document = json.loads(FORMATS["json"](read, CATALOG, language))
    jsonschema.validate(document, json.loads(schema()))
    (phone,) = document["lists"]["collected"]
    assert phone["information"] == "mobile-number-registered"
    assert phone["purposes"] == ["登录", "风控"]
    shared = {item["name"]: item for item in document["lists"]["shared"]}
    assert [text["zh"] for text in shared["甲SDK"]["information"]] == [
        "国际移动设备识别码（IMEI）",
        "安卓ID（Android ID）",
    ]
    assert (shared["甲SDK"]["company"], shared["甲SDK"]["links"]) == ("甲科技", ["https://a.example/p"])
    assert shared["乙SDK"]["vague"] is True
    assert any("位置" in text["zh"] for item in shared.values() for text in item["information"])
    assert any(lack["zh"] == "注销账号" for lack in document["lacks"])
    page = FORMATS["html"](read, CATALOG, language)
    links = set(re.findall(r'href="#([^"]+)"', page))
    assert links and links <= set(re.findall(r' id="([^"]+)"', page))
    assert "未说明" in page
    assert "可读性（只报告，不评判）" in page
    text = FORMATS["text"](read, CATALOG, language)
    assert "甲SDK | 甲科技 | 国际移动设备识别码（IMEI）; 安卓ID（Android ID） | 推送" in text


def test_text_tells_what_is_lacking(policy: Policy) -> None:
    shown = FORMATS["text"](policy, CATALOG, Language.ZH)
    assert "没有找到的内容" in shown
    assert "注销账号" in shown.split("没有找到的内容")[1]
    assert "Not found" in FORMATS["text"](policy, CATALOG, Language.EN)


def test_what_to_look_at_first_is_ranked_and_leads_to_its_place(policy: Policy) -> None:
    document = policy.documents[0]
    attentions = (0.3, 0.9, 0.1)
    sentences = tuple(
        msgspec.structs.replace(sentence, attention=attention)
        for sentence, attention in zip(document.sentences, attentions, strict=False)
    )
    others = tuple(msgspec.structs.replace(other, sentences=()) for other in policy.documents[1:])
    ranked = msgspec.structs.replace(
        policy, statements=(), documents=(msgspec.structs.replace(document, sentences=sentences), *others)
    )
    first = view(ranked, CATALOG).first
    assert [quote.start for quote in first] == [sentences[1].start, sentences[0].start]
    page = FORMATS["html"](ranked, CATALOG, Language.EN)
    assert "Sentences to look at first" in page
    for quote in first:
        block = document.blocks[next(s.block for s in sentences if s.start == quote.start)]
        assert f'href="#d0-{block.start}"' in page
        assert f'id="d0-{block.start}"' in page
    shown = FORMATS["text"](ranked, CATALOG, Language.EN)
    assert shown.index("Sentences to look at first") < shown.index("What is collected")
    assert json.loads(FORMATS["json"](ranked, CATALOG, Language.EN))["sentences"][1]["attention"] == 0.9


def test_nothing_to_look_at_first_is_no_empty_list(policy: Policy) -> None:
    calm = tuple(msgspec.structs.replace(document, sentences=()) for document in policy.documents)
    quiet = msgspec.structs.replace(policy, documents=calm, statements=())
    assert "建议先看的句子" not in FORMATS["html"](quiet, CATALOG, Language.ZH)
    assert "建议先看的句子" not in FORMATS["text"](quiet, CATALOG, Language.ZH)


def test_of_sentences_nearly_alike_one_is_shown_first(attended: Policy) -> None:
    shown = view(attended, CATALOG).first
    assert [quote.text for quote in shown] == [
        "如您拒绝提供位置信息，将无法使用导航服务。",
        "我们不对第三方的行为负责。",
    ]


@pytest.fixture
def attended() -> Policy:
    text = "如您拒绝提供位置信息，将无法使用导航服务。\n如您拒绝提供位置信息，将无法使用寻车服务。\n我们不对第三方的行为负责。"
    found = collect([("a.txt", text.encode())], Limits(), CATALOG)
    (document,) = found.documents
    sentences = tuple(
        msgspec.structs.replace(sentence, attention=attention)
        for sentence, attention in zip(document.sentences, (0.9, 0.8, 0.7), strict=True)
    )
    return msgspec.structs.replace(found, documents=(msgspec.structs.replace(document, sentences=sentences),))
