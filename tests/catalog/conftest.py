"""A small valid catalog in a folder, which tests break in one place each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

SAMPLE: dict[str, str] = {
    "regulations/cn/law-1/regulation.yml": """\
id: law-1
country: CN
title: {zh: 法, en: Law}
number: 〔2020〕1号
valid_from: 2020-01-01
valid_to: 2021-01-01
source: a place
clauses:
- id: law-1/1
  number: "1"
  title: {zh: 一, en: One}
  text: {zh: 文, en: Text}
  source: a place
thresholds:
- {id: hours, value: 48, unit: h, clause: law-1/1, source: a place}
""",
    "regulations/us/law-2/regulation.yml": """\
id: law-2
country: US
title: {zh: 法二, en: Law two}
number: "2"
valid_from: 2020-06-01
default: false
source: a place
""",
    "regulations/us/law-2/clauses.yml": """\
- id: law-2/1.a
  number: 1.a
  title: {zh: 一, en: One}
  text: {zh: 文, en: Text}
  maps_to: [law-1/1]
  source: a place
""",
    "information/device.yml": """\
- id: imei
  name: {zh: 国际移动设备识别码, en: IMEI}
  group: device
  personal: true
  sensitive: false
  source: a place
  apis:
  - id: get-imei
    matches:
    - {class_name: android.telephony.TelephonyManager, method: getImei}
    permissions: [android.permission.READ_PHONE_STATE]
    source: a place
- id: imei-hash
  name: {zh: 散列, en: Hash}
  group: device
  personal: true
  sensitive: false
  parents: [imei]
  source: a place
""",
    "permissions.yml": """\
- name: android.permission.READ_PHONE_STATE
  level: dangerous
  group: PHONE
  label: {zh: 电话, en: Phone}
  information: [imei]
  source: a place
""",
    "app_types.yml": """\
- id: map
  number: 1
  name: {zh: 地图导航类, en: Map}
  function: {zh: 导航, en: Navigation}
  necessary: {zh: 位置, en: Location}
  information: [imei]
  permissions: [PHONE]
  source: a place
""",
    "topics/rights.yml": "- {id: deletion, name: {zh: 注销, en: Deletion}, patterns: [注销]}\n",
    "tags/calls.yml": """\
- id: exit
  name: {zh: 退出, en: Exit}
  apis:
  - {id: system-exit, matches: [{class_name: java.lang.System, method: exit}], source: a place}
""",
    "sdks/one.yml": """\
id: one
name: {zh: 一, en: One}
vendor: {zh: 某, en: Some}
categories: [push]
collects: [{value: imei, source: a place}]
sources: [a place]
""",
    "aliases.yml": "- {wording: 私自, clauses: [law-1/1], source: a place}\n",
    "rules/imei-read/rule.yml": """\
id: imei-read
title: {zh: 读, en: Read}
clauses: [law-1/1, law-2/1.a]
settles: [static]
suspected:
  all:
  - fact: code.access
    where: {info: {equals: imei}, phase: {any_of: [launch]}}
  - not: {fact: text.topic, where: {topic: {equals: deletion}}}
satisfied: {not: {fact: code.access, where: {info: {equals: imei}}}}
subject: info
settled_by: [{zh: 录, en: A recording}]
explanation: {zh: 因, en: Because}
remedy: {zh: 改, en: Mend}
""",
    "rules/imei-read/cases.yml": """\
- {name: reads, facts: [{kind: code.access, info: imei, phase: launch}], outcome: suspected}
- {name: none, facts: [], outcome: satisfied}
- {name: no code, facts: [], coverage: {code: failed}, outcome: undetermined}
""",
}

Write = Callable[..., Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return a function that writes the sample: `write(name, old, new)` replaces a text in one file first."""

    def write_sample(name: str = "", old: str = "", new: str = "") -> Path:
        data = tmp_path / "data"
        for file, text in SAMPLE.items():
            if file == name:
                assert text.count(old) >= 1, f"{old!r} is not in {name}"
                text = text.replace(old, new, 1)
            (data / file).parent.mkdir(parents=True, exist_ok=True)
            (data / file).write_text(text, encoding="utf-8")
        return data

    return write_sample


@pytest.fixture(autouse=True)
def cache_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep compiled catalogs of tests out of the user's cache."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache"
