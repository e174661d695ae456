"""What the columns of a list are called: the header variants of the official bulletins over the years, and our own."""

from __future__ import annotations

from collections.abc import Sequence

#: field -> headers, folded (no spaces, lower case). Chinese names of the first five: bulletins of 2019 to 2022;
#: the rest is what a registry needs beyond a bulletin
HEADERS: dict[str, tuple[str, ...]] = {
    "name": (
        "软件名称",
        "app名称",
        "应用名称",
        "应用名",
        "名称",
        "应用软件名称",
        "产品名称",
        "软件/应用名称",
        "应用名称(软件名称)",
        "name",
        "appname",
    ),
    "operator": (
        "企业名称",
        "开发者",
        "应用开发者",
        "公司名称",
        "开发者名称",
        "运营者名称",
        "生产厂商",
        "企业/应用开发者",
        "应用开发者(企业名称)",
        "operator",
        "developer",
        "company",
    ),
    "version": ("版本", "版本号", "应用版本", "复测应用版本", "复测版本", "下架版本", "version", "versionname"),
    "source": (
        "版本来源",
        "应用来源",
        "应用来源商店",
        "来源",
        "应用商店",
        "来源商店",
        "样品来源",
        "source",
        "store",
        "appstore",
    ),
    "issues": ("所涉问题", "涉及问题", "问题", "问题项", "issues"),
    "number": ("序号", "编号", "no", "no.", "number", "#"),
    "package": ("包名", "应用包名", "package", "packagename", "applicationid"),
    "signer": ("签名证书", "签名证书(sha256)", "证书指纹", "signer", "certificate", "signer(sha256)"),
    "app_type": ("应用类型", "app类型", "类型", "类别", "apptype", "type", "category"),
    "downloads": ("下载量", "下载次数", "安装量", "downloads", "installs"),
    "url": ("链接", "下载地址", "地址", "应用链接", "url", "link"),
    "operator_email": ("邮箱", "电子邮件", "联系邮箱", "企业邮箱", "email", "e-mail"),
    "credit_code": ("统一社会信用代码", "信用代码", "creditcode"),
}

_FIELD_OF = {header: field for field, headers in HEADERS.items() for header in headers}


def fold(header: str) -> str:
    """Return what headers are compared by: no spaces, plain brackets, lower case."""
    return "".join(header.split()).translate(str.maketrans("（）／：", "()/:")).casefold().strip("*:")


def fields_of(cells: Sequence[str]) -> dict[int, str] | None:
    """Return column -> field where the row is a header (it names the app and who answers for it), else None.

    A column that means nothing here is left out; of two for one field, the first counts.
    """
    found: dict[int, str] = {}
    for column, cell in enumerate(cells):
        field = _FIELD_OF.get(fold(cell))
        if field and field not in found.values():
            found[column] = field
    return found if {"name", "operator"} <= set(found.values()) else None
