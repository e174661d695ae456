"""The law as a sample report prints it: the issue types of two notices, two items of the determination method."""

from __future__ import annotations

from consentry.model.report import ClauseInfo, RegulationInfo
from consentry.model.text import Text

REGULATIONS = (
    RegulationInfo(
        id="miit-337",
        title=Text("关于开展APP侵害用户权益专项整治工作的通知", "Notice 337: special rectification of apps"),
        number="工信部信管函〔2019〕337号",
        in_force=True,
    ),
    RegulationInfo(
        id="miit-164",
        title=Text("关于开展纵深推进APP侵害用户权益专项整治行动的通知", "Notice 164: deepened special rectification"),
        number="工信部信管函〔2020〕164号",
        in_force=True,
    ),
    RegulationInfo(
        id="cac-191",
        title=Text("App违法违规收集使用个人信息行为认定方法", "Method for determining unlawful collection and use"),
        number="国信办秘字〔2019〕191号",
        in_force=True,
    ),
)

_TITLES = {
    "miit-337/1": ("私自收集个人信息", "Collecting personal information without authorisation"),
    "miit-337/2": ("超范围收集个人信息", "Over-scope collection"),
    "miit-337/3": ("私自共享给第三方", "Sharing with third parties without authorisation"),
    "miit-337/4": ("强制用户使用定向推送功能", "Forcing targeted push"),
    "miit-337/5": ("不给权限不让用", "No permission, no use"),
    "miit-337/6": ("频繁申请权限", "Frequent permission requests"),
    "miit-337/7": ("过度索取权限", "Excessive permission requests"),
    "miit-337/8": ("账号注销难", "Hard-to-delete account"),
    "miit-164/1": ("违规收集个人信息", "Collecting personal information in violation of rules"),
    "miit-164/2": ("超范围收集个人信息", "Over-scope collection"),
    "miit-164/3": ("违规使用个人信息", "Using personal information in violation of rules"),
    "miit-164/4": ("强制用户使用定向推送功能", "Forced targeted push"),
    "miit-164/5": ("APP强制、频繁、过度索取权限", "Forced, frequent or excessive permission requests"),
    "miit-164/6": ("APP频繁自启动和关联启动", "Frequent self-start and chained start"),
    "miit-164/7": ("欺骗误导用户下载APP", "Deceiving users into downloading apps"),
    "miit-164/8": ("欺骗误导用户提供个人信息", "Deceiving users into providing personal information"),
    "miit-164/9": ("应用分发平台上的APP信息明示不到位", "Store does not display app information properly"),
    "miit-164/10": ("应用分发平台管理责任落实不到位", "Store does not discharge its management responsibility"),
    "cac-191/1.1": ("没有隐私政策", "No privacy policy in the app"),
    "cac-191/6.1": ("未提供有效的注销用户账号功能", "No working account deletion"),
}

_TEXTS = {
    "miit-337/1": (
        "APP未明确告知收集使用个人信息的目的、方式和范围并获得用户同意前，收集用户个人信息",
        "Collects personal information before clearly stating purpose, method and scope and obtaining consent",
    ),
    "miit-337/2": (
        "APP收集个人信息，非服务所必需或无合理应用场景，超范围或超频次收集个人信息，如通讯录、位置、身份证、人脸等",
        "Collection not necessary to the service or without a reasonable scenario, beyond scope or frequency",
    ),
    "miit-337/5": (
        "APP安装和运行时，向用户索取与当前服务场景无关的权限，用户拒绝授权后，应用退出或关闭",
        "Requests permissions unrelated to the current scenario and exits when they are refused",
    ),
    "miit-337/7": (
        "APP在用户未使用相关功能或服务时，提前申请开启通讯录、定位、短信、录音、相机等权限，或超出其业务功能或服务外，"
        "申请通讯录、定位、短信、录音、相机等权限",
        "Requests permissions in advance of use, or beyond its business functions",
    ),
    "miit-337/8": (
        "APP未向用户提供账号注销服务，或为注销服务设置不合理的障碍",
        "No account-deletion service, or unreasonable obstacles to it",
    ),
    "miit-164/1": (
        "APP、SDK未告知用户收集个人信息的目的、方式、范围且未经用户同意，私自收集用户个人信息的行为",
        "The app or an SDK collects personal information without telling the user and without consent",
    ),
}

CLAUSES = tuple(
    ClauseInfo(
        id=identifier,
        regulation=identifier.split("/")[0],
        number=identifier.split("/")[1],
        title=Text(zh, en),
        text=Text(*_TEXTS.get(identifier, (zh, en))),
        source="https://www.gov.cn/",
    )
    for identifier, (zh, en) in _TITLES.items()
)
