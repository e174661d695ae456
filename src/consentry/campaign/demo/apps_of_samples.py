"""The sample apps as apps of the demonstration's registry."""

from __future__ import annotations

from collections.abc import Sequence

import consentry
from consentry.campaign.demo.desk import Desk
from consentry.campaign.registry.models import App, Operator, Store

#: sample -> name, app type, number of the operator, downloads
SAMPLES = {
    "coupons": ("示例优惠券", "online-shopping", 0, 3_200_000),
    "courier": ("示例快递", "express-delivery", 0, 41_000_000),
    "finance": ("示例理财", "investment", 0, 12_500_000),
    "messenger": ("示例聊天", "instant-messaging", 0, 98_000_000),
    "news": ("示例新闻", "news", 1, 67_000_000),
    "reader": ("示例阅读", "e-books", 1, 55_000_000),
    "weather": ("示例天气", "utility-tools", 1, 8_300_000),
    "flashlight": ("示例手电筒", "utility-tools", 2, 1_900_000),
    "dictionary": ("示例词典", "utility-tools", 2, 4_400_000),
    "sports": ("示例体育", "news", 3, 22_000_000),
    "technews": ("示例科技资讯", "news", 3, 6_100_000),
    "calculator": ("示例计算器", "utility-tools", 3, 15_000_000),
}


def register(desk: Desk, operators: Sequence[Operator], stores: Sequence[Store]) -> dict[str, App]:
    """Register every sample with the package and the certificate that its file has; sample -> app."""
    apps = {}
    for sample, (name, app_type, operator, downloads) in SAMPLES.items():
        read = consentry.inspect(desk.samples / f"{sample}.apk", app_type=app_type).app
        apps[sample] = desk.register(
            f"{name}（样例）",
            operators[operator],
            package=read.package,
            signer=read.signatures[0].certificates[0].sha256,
            app_type=app_type,
        )
        for share, store in zip((2, 1), stores, strict=True):
            desk.listed(apps[sample], store, downloads * share // 3)
    return apps
