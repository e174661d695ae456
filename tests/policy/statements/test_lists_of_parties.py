"""Third parties come out of every shape that lists of them have."""

from __future__ import annotations

import pytest

from consentry.model.policy import ActorKind, Policy
from tests.policy.conftest import Say

_TWO = {"云推": {"imei", "ip-address"}, "蓝图": {"location"}}
_TWO_EN = {"PushKit": {"android-id", "ip-address"}, "MapKit": {"location"}}
_ZH = "<h2>第三方SDK列表</h2>"
_EN = "<h2>Third-party SDKs</h2>"
_ROWS = (
    "<tr><td>PushKit</td><td>Pushy Inc.</td><td>notifications</td><td>Android ID, IP address</td></tr>"
    "<tr><td>MapKit</td><td>Mappy GmbH</td><td>maps</td><td>location</td></tr></table>"
)
_CELLS = "<tr><td>云推</td><td>推送消息</td><td>IMEI、IP地址</td></tr><tr><td>蓝图</td><td>地图</td><td>位置信息</td></tr></table>"

SHAPES = {
    "rows that go on": _ZH
    + "<table><tr><th>名称</th><th>场景</th><th>收集信息</th></tr><tr><td rowspan=2>云推</td><td>推送</td><td>IMEI</td></tr>"
    "<tr><td>统计</td><td>IP地址</td></tr><tr><td>蓝图</td><td>地图</td><td>位置信息</td></tr></table>",
    "rows of categories": _ZH
    + "<table><tr><td>名称</td><td>类型</td><td>收集信息</td></tr><tr><td colspan=3>一、推送类</td></tr>"
    "<tr><td>云推</td><td>推送</td><td>IMEI、IP地址</td></tr><tr><td colspan=3>二、地图类</td></tr><tr><td>蓝图</td><td>地图</td><td>位置信息</td></tr></table>",
    "header in the first column": _ZH
    + "<table><tr><th>SDK名称</th><td>云推</td></tr><tr><th>使用目的</th><td>推送</td></tr><tr><th>收集信息</th><td>IMEI、IP地址</td></tr></table>"
    "<table><tr><th>SDK名称</th><td>蓝图</td></tr><tr><th>使用目的</th><td>地图</td></tr><tr><th>收集信息</th><td>位置信息</td></tr></table>",
    "a column for each": _ZH
    + "<table><tr><th>项目</th><th>云推</th><th>蓝图</th></tr><tr><td>运营方</td><td>甲公司</td><td>乙公司</td></tr>"
    "<tr><td>收集信息</td><td>IMEI、IP地址</td><td>位置信息</td></tr></table>",
    "two rows of headers": _ZH
    + "<table><tr><th colspan=3>第三方SDK明细</th></tr><tr><th rowspan=2>名称</th><th colspan=2>处理情况</th></tr><tr><th>目的</th><th>信息</th></tr>"
    + _CELLS,
    "information in two columns": _ZH
    + "<table><tr><th>SDK名称</th><th>必要信息</th><th>可选信息</th></tr><tr><td>云推</td><td>IMEI</td><td>IP地址</td></tr>"
    "<tr><td>蓝图</td><td>位置信息</td><td>无</td></tr></table>",
    "no header": _ZH + "<table>" + _CELLS,
    "header in other words": _ZH + "<table><tr><th>第三方</th><th>干什么用</th><th>会拿到什么</th></tr>" + _CELLS,
    "lines below headings": "<h2>第三方SDK</h2><h3>云推</h3><p>提供方：甲公司</p><p>收集信息：IMEI、IP地址</p>"
    "<h3>蓝图</h3><p>提供方：乙公司</p><p>收集信息：位置信息</p>",
    "keys in lines of their own": _ZH
    + "<div><p>云推SDK</p><p>提供方</p><p>甲</p><p>收集信息</p><p>IMEI、IP地址</p></div>"
    "<div><p>蓝图SDK</p><p>提供方</p><p>乙</p><p>收集信息</p><p>位置信息</p></div>",
    "sentences below headings": _ZH
    + "<h3>1. 云推SDK</h3><p>用于推送，会收集IMEI、IP地址。</p><h3>2. 蓝图SDK</h3><p>会收集位置信息。</p>",
    "a list of definitions": _EN
    + "<dl><dt>PushKit (Pushy Inc.)</dt><dd>sends notifications; collects Android ID and IP address.</dd>"
    "<dt>MapKit (Mappy GmbH)</dt><dd>draws maps; location.</dd></dl><p>We do not sell your data.</p>",
    "definitions with keys": _EN
    + "<dl><dt>PushKit</dt><dd>Company: Pushy Inc. Data: Android ID, IP address.</dd><dt>MapKit</dt><dd>Company: Mappy GmbH. Data: location.</dd></dl>",
    "cards": _EN
    + "<h3>PushKit</h3><p><b>Provider:</b> Pushy Inc.</p><p><b>What it collects:</b> Android ID, IP address</p>"
    "<h3>MapKit</h3><p><b>Provider:</b> Mappy GmbH</p><p><b>What it collects:</b> location</p>",
    "an opening line": "<p>The app contains two SDKs:</p><ul><li>PushKit (Pushy Inc.): Android ID, IP address</li><li>MapKit (Mappy GmbH): location</li></ul>",
    "an entry of two sentences": "<h2>SDKs in the app</h2><ul><li>PushKit – notifications. Collects Android ID and IP address.</li>"
    "<li>MapKit – maps. Collects location.</li></ul>",
    **{
        f"English header {at}": f"{_EN}<table><tr>{''.join(f'<th>{word}</th>' for word in words)}</tr>{_ROWS}"
        for at, words in enumerate(
            [
                ("Name", "Provider", "Used for", "What it collects"),
                ("Tool", "Vendor", "Function", "Data we send"),
                ("Kit", "Made by", "Job", "Data it touches"),
                ("SDK / library", "Maintainer", "Why we include it", "What leaves your phone"),
            ]
        )
    },
}
LINES = {
    "bars": "第三方SDK清单\n名称 | 公司 | 信息\n云推 | 甲科技有限公司 | IMEI、IP地址\n蓝图 | 乙科技有限公司 | 位置信息\n",
    "numbered titles": "第三方SDK目录\n\n1、云推\n公司名称：甲有限公司\n收集个人信息类型：IMEI、IP地址\n\n2、蓝图\n公司名称：乙有限公司\n收集个人信息类型：位置信息\n",
    "drawn": "Third-party SDKs\n+---------+------------------------+\n| SDK     | Data collected         |\n+---------+------------------------+\n"
    "| PushKit | Android ID, IP address |\n| MapKit  | location               |\n+---------+------------------------+\n",
    "spaces": "Third-party SDKs\n\nName        Provider       Data\n----------  -------------  ----------\nPushKit     Pushy Inc.     Android ID, IP address\n"
    "MapKit      Mappy GmbH     location\n",
}


def _found(policy: Policy) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for party in policy.third_parties:
        name = party.name.removesuffix("SDK")
        found.setdefault(name, set()).update(m.information for m in party.information if m.information)
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes_of_pages(say: Say, shape: str) -> None:
    policy = say(f"<html><body>{SHAPES[shape]}</body></html>", "list.html")
    assert _found(policy) == (_TWO if "云推" in SHAPES[shape] else _TWO_EN)
    told = [s for s in policy.statements if s.polarity == "affirmed"]
    assert {s.actor.kind for s in told} == {ActorKind.SDK}


@pytest.mark.parametrize("shape", LINES)
def test_shapes_of_plain_text(say: Say, shape: str) -> None:
    assert _found(say(LINES[shape], "list.txt")) == (_TWO if "云推" in LINES[shape] else _TWO_EN)


def test_what_is_left_out_is_not_collected(say: Say) -> None:
    policy = say("| SDK名称 | 公司 | 收集信息 |\n|---|---|---|\n| 云推SDK | 甲公司 | 崩溃日志，已关闭IP地址采集 |\n")
    assert _found(policy) == {"云推": {"crash-record"}}


def test_a_table_of_own_services_names_nobody(say: Say) -> None:
    policy = say(
        "## 信息收集\n\n| 服务 | 收集的信息 | 目的 |\n|---|---|---|\n| 注册 | 手机号 | 创建账号 |\n| 配送 | 收货地址 | 送货 |\n"
    )
    assert policy.third_parties == ()
    assert {s.actor.kind for s in policy.statements} == {ActorKind.APP}
