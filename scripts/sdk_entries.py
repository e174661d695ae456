"""The hand-written entries (lines and YAML), and the files that are written from them."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import yaml
from sdk_sources import OWN

Entry = dict[str, Any]  #: an SDK as YAML knows it; `labels` and bare strings are hand-written short forms

_COLUMNS = 10
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_CALL = re.compile(
    r"(?P<effect>starts|defers|switches-off) (?P<class_name>[\w.$]+)#(?P<method>[\w<>]+)"
    r"( (?P<index>\d+)=(?P<integer>-?\d+))?"
)
#: the file whose SDKs are used in China
_CHINA = "china.psv"

#: category -> purpose in both languages
PURPOSES = {
    "account": ("账号", "accounts"),
    "ab-test": ("A/B 测试与远程配置", "A/B tests and remote configuration"),
    "ads": ("广告展示", "showing ads"),
    "ads-mediation": ("广告聚合", "mediation of ad networks"),
    "ads-monitoring": ("广告监测", "measuring ads"),
    "ai": ("端侧智能", "machine learning"),
    "analytics": ("统计分析", "usage statistics"),
    "apm": ("性能监控", "performance monitoring"),
    "ar": ("增强现实", "augmented reality"),
    "attribution": ("推广归因", "attribution of installs"),
    "ble": ("蓝牙通信", "Bluetooth communication"),
    "browser": ("网页浏览内核", "web view engine"),
    "captcha": ("验证码", "captcha"),
    "cast": ("投屏", "casting to screens"),
    "cloud": ("云端后台", "cloud backend"),
    "consent": ("同意管理", "consent management"),
    "crash": ("崩溃收集", "crash reports"),
    "cross-platform": ("跨平台应用框架", "cross-platform framework"),
    "customer-service": ("在线客服", "customer service"),
    "debug": ("开发调试", "debugging"),
    "face": ("人脸识别与活体检测", "face recognition and liveness"),
    "game": ("游戏服务", "game services"),
    "game-engine": ("游戏引擎", "game engine"),
    "health": ("运动健康", "health and sport"),
    "hotfix": ("热修复", "hot fixes"),
    "identifier": ("设备标识", "device identifiers"),
    "identity": ("身份核验", "identity verification"),
    "im": ("即时通信", "instant messaging"),
    "iot": ("物联网设备接入", "connecting devices"),
    "library": ("基础库", "base library"),
    "live": ("直播", "live streaming"),
    "location": ("定位", "positioning"),
    "login": ("第三方登录", "login with an account of the vendor"),
    "map": ("地图", "maps"),
    "mini-program": ("小程序容器", "mini-program container"),
    "network": ("网络通信", "networking"),
    "ocr": ("文字识别", "text recognition"),
    "one-tap-login": ("本机号码一键登录", "login with the phone number of the SIM card"),
    "payment": ("支付", "payment"),
    "player": ("音视频播放与处理", "playing and editing media"),
    "plugin": ("插件化", "plug-in framework"),
    "push": ("消息推送", "push messages"),
    "risk": ("风险控制", "risk control"),
    "rtc": ("实时音视频", "real-time audio and video"),
    "scan": ("扫码", "scanning codes"),
    "security": ("应用安全", "application security"),
    "session-replay": ("会话回放", "session replay"),
    "share": ("社交分享", "sharing"),
    "shopping": ("电商导购", "shopping"),
    "sms-verification": ("短信验证", "verification by text message"),
    "speech": ("语音识别与合成", "speech recognition and synthesis"),
    "storage": ("数据存储", "storage"),
    "survey": ("问卷反馈", "surveys"),
    "ui": ("界面组件", "user interface"),
    "update": ("应用更新", "application updates"),
}


def read_entries(folder: Path) -> list[Entry]:
    """Return all hand-written entries by id: the lines, overridden and extended by the YAML files."""
    entries: dict[str, Entry] = {}
    for path in sorted(folder.glob("*.psv")):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if line and not line.startswith("#"):
                entry = _line(line, f"{path.name}:{number}", in_china=path.name == _CHINA)
                if entry["id"] in entries:
                    raise SystemExit(f"{path.name}:{number}: {entry['id']} is written twice")
                entries[entry["id"]] = entry
    for path in sorted(folder.glob("*.yml")):
        for more in yaml.safe_load(path.read_text("utf-8")) or ():
            if more["id"] not in entries:
                entries[more["id"]] = {"collects": [], "labels": []}
            target = entries[more["id"]]
            for key, value in _expand(more, path.name).items():
                target[key] = target.get(key, []) + value if key == "packages" else value
    return [entries[key] for key in sorted(entries)]


def _expand(more: Entry, where: str) -> Entry:
    """Turn the short forms `says`, `calls` and `privacy` into fields of the catalog."""
    full = {key: value for key, value in more.items() if key not in ("says", "calls", "privacy")}
    if "says" in more:
        said: dict[str, str] = {}
        for source, values in more["says"].items():
            for value in values:
                said.setdefault(value, source)
        full["collects"] = [{"value": value, "source": source} for value, source in said.items()]
    if "calls" in more:
        full["init"] = [_call(call, f"{where}: {more['id']}") for call in more["calls"]]
    if "privacy" in more:
        address, source = more["privacy"]
        full["privacy_url"] = {"value": address, "source": source}
    return full


def _call(text: str, where: str) -> Entry:
    call, _, source = text.partition(" | ")
    found = _CALL.fullmatch(call)
    if found is None:
        raise SystemExit(f"{where}: not a call: {text}")
    match: Entry = {"class_name": found["class_name"], "method": found["method"]}
    if found["index"]:
        match |= {"argument": int(found["index"]), "integers": [int(found["integer"])]}
    return {"effect": found["effect"], "match": match, "source": source.strip()}


def _line(line: str, where: str, *, in_china: bool) -> Entry:
    cells = [cell.strip() for cell in line.split("|")]
    if len(cells) < _COLUMNS or not _ID.fullmatch(cells[0]):
        raise SystemExit(f"{where}: not an entry of {_COLUMNS} columns: {line[:60]}")
    id_, zh, en, vendor_zh, vendor_en, country, categories, packages, labels, collects = cells[:_COLUMNS]
    website = cells[_COLUMNS] if len(cells) > _COLUMNS else ""
    return {
        "id": id_,
        "name": {"zh": zh, "en": en},
        "vendor": {"zh": vendor_zh, "en": vendor_en},
        "countries": [country],
        "used_in_china": in_china,
        "categories": _list(categories),
        "packages": list(dict.fromkeys(_list(packages))),
        "labels": _list(labels),
        "collects": [{"value": value, "source": OWN} for value in _list(collects)],
        "website": {"value": website, "source": OWN} if website else None,
    }


def _list(cell: str) -> list[str]:
    return [item.strip() for item in cell.split(",") if item.strip()]


def purpose_of(categories: list[str]) -> dict[str, str]:
    """Return the purpose that the categories stand for."""
    pairs = [PURPOSES[category] for category in categories]
    return {"zh": "、".join(zh for zh, _ in pairs), "en": ", ".join(en for _, en in pairs)}


def read_known(folder: Path) -> dict[str, Entry]:
    """Return what an earlier run wrote, by id."""
    return {path.stem: yaml.safe_load(path.read_text("utf-8")) for path in sorted(folder.glob("*.yml"))}


class _Dumper(yaml.SafeDumper):
    """Block style for mappings and lists, flow style for small pairs."""


def _represent(dumper: yaml.SafeDumper, data: dict[str, Any]) -> yaml.Node:
    small = all(isinstance(value, str | int) for value in data.values()) and set(data) <= {
        "zh",
        "en",
        "value",
        "source",
    }
    return dumper.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=small or None)


_Dumper.add_representer(dict, _represent)


def write_entry(path: Path, entry: Entry) -> None:
    """Write one SDK."""
    text = yaml.dump(entry, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000, default_flow_style=False)
    header = "# Assembled by scripts/assemble_sdks.py from scripts/sdks: edit there.\n"
    content = header + text
    if not path.is_file() or path.read_text("utf-8") != content:
        path.write_text(content, "utf-8")
