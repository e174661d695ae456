"""The historic bulletin of the demonstration: the rows of the first one (2019-12-19) that are publicly known, no others."""

from __future__ import annotations

import datetime

from consentry.campaign.bulletins.historic.acts import Source, import_historic
from consentry.campaign.bulletins.historic.read import read
from consentry.campaign.bulletins.models import Bulletin
from consentry.campaign.people.models import User

ISSUED, DEADLINE = datetime.date(2019, 12, 19), datetime.date(2019, 12, 31)
STATED = 41  #: apps that the bulletin named
TITLE = "关于侵害用户权益行为的APP（第一批）通报"
URL = "https://technode.com/2019/12/19/tencent-xiaomi-apps-called-out-for-illegal-data-collection/"

#: name, developer, version, source, issues; what is not known is empty
KNOWN: tuple[tuple[str, str, str, str, tuple[str, ...]], ...] = (
    (
        "QQ",
        "深圳市腾讯计算机系统有限公司",
        "8.2.0",
        "官网",
        ("强制用户使用定向推送功能", "不给权限不让用", "账号注销难"),
    ),
    (
        "QQ阅读",
        "上海阅文信息技术有限公司",
        "7.1.1",
        "官网",
        ("私自收集个人信息", "私自共享给第三方", "强制用户使用定向推送功能", "账号注销难"),
    ),
    ("小米金融", "", "", "", ("账号注销难",)),
    ("新浪体育", "", "", "", ("私自收集个人信息",)),
    ("搜狐新闻", "", "", "", ("私自收集个人信息",)),
    ("36氪", "", "", "", ("私自共享给第三方",)),
    ("闪送", "", "", "", ()),
    ("珍爱网", "", "", "", ()),
    ("12306", "", "", "", ()),
    ("人人视频", "", "", "", ()),
    ("春雨计步器", "", "", "", ()),
    ("微唱-原创音乐", "", "", "", ()),
)


def table() -> bytes:
    """Return the known rows with the columns of the first bulletin, as CSV; numbers only where they are known."""
    lines = ["序号,应用名称,应用开发者,版本,版本来源,所涉问题"]
    for number, (name, developer, version, source, issues) in enumerate(KNOWN, start=1):
        known = str(number) if developer else ""
        lines.append(",".join((known, name, developer, version, source, " ".join(issues))))
    return "\n".join(lines).encode()


def draft(officer: User) -> Bulletin:
    """Import it as a draft, which says that it holds fewer rows than the original."""
    source = Source(title=TITLE, issued_on=ISSUED, batch=1, deadline=DEADLINE, url=URL, stated_count=STATED)
    return import_historic(officer, read("first.csv", table()), source)
