"""The fixed words of the notice in both languages. A document is whole in its language, whatever language a page has."""

from __future__ import annotations

from consentry.model.text import Text

TITLE = Text(zh="责令整改通知书", en="Order to Rectify")
SAMPLE = Text(
    zh="演示样例：本文件由演示数据生成，不具有任何法律效力。",
    en="DEMONSTRATION: made from sample data, without any legal effect.",
)
NUMBER = Text(zh="编号：", en="No.: ")
TO = Text(zh="致：", en="To: ")
CREDIT_CODE = Text(zh="统一社会信用代码：", en="Unified social credit code: ")
OPENING = Text(
    zh="经检测并由专人复核，你单位运营的下列应用存在侵害用户权益的问题，现责令限期整改。",
    en="Your app named below was inspected and the findings were reviewed by a second person. It infringes on users' "
    "rights as set out here. You are ordered to rectify this within the time stated.",
)
SUPPLEMENTS = Text(
    zh="本通知书补充编号为 {numbers} 的通知书，只涉及其后查实的下列问题；原通知书所列问题及其整改期限不变。",
    en=" This order supplements {numbers} and concerns only what was confirmed since, as listed here. What the earlier order "
    "names and its deadline stay as they are.",
)
CAMPAIGN = Text(zh="专项行动", en="Campaign")
APP = Text(zh="应用名称", en="App")
PACKAGE = Text(zh="包名", en="Package")
VERSION = Text(zh="应用版本", en="Version")
SOURCE = Text(zh="应用来源", en="Source")
HASH = Text(zh="样本 SHA-256", en="SHA-256 of the sample")
FINDINGS = Text(zh="一、存在的问题", en="1. Findings")
COLUMNS = (
    Text(zh="序号", en="No."),
    Text(zh="所涉问题", en="Issue"),
    Text(zh="依据条款", en="Clause"),
    Text(zh="事实与证据位置", en="Facts and places of the evidence"),
    Text(zh="整改要求", en="What to do"),
)
BASIS = Text(zh="二、法律依据", en="2. Legal basis")
REGULATIONS = Text(zh="适用规定：", en="Regulations applied: ")
UNOFFICIAL = Text(
    zh="英文名称为非官方译文，以中文为准。",
    en="English names are unofficial translations; the Chinese names are authoritative.",
)
DEADLINE = Text(zh="三、整改期限", en="3. Deadline")
BY = Text(
    zh="请于 {day} 前（含当日）完成整改，并提交整改后的版本。",
    en="Complete the rectification and submit the rectified version by {day} (that day included).",
)
BY_WORKING_DAYS = Text(
    zh="期限为通知发出次日起 {days} 个工作日，按国家法定节假日及调休安排计算。",
    en="The time is {days} working days from the day after the issue of this order, by the Chinese calendar of public "
    "holidays and make-up working days.",
)
BY_CAMPAIGN = Text(zh="该日期由专项行动统一规定。", en="The day is set by the campaign.")
BY_OFFICER = Text(zh="该日期由经办人指定。", en="The day was set by the officer in charge.")
RIGHTS = Text(zh="四、陈述、申诉与逾期后果", en="4. Statement, appeal, and what follows a missed deadline")
RIGHTS_TEXT = Text(
    zh="对本通知有异议的，可在期限届满前通过本系统提交陈述或申诉，申诉由签发人以外的人员处理；确需延期的，可申请延期。"
    "逾期未完成整改的，将依法依规采取向社会公告、组织下架等措施。",
    en="You may file a statement or an appeal in this system before the deadline; an appeal is decided by somebody other "
    "than who issued this order. More time may be asked for. Apps that are not rectified by the deadline may be named in "
    "public and delisted in accordance with the law.",
)
CONTACT = Text(zh="五、联系方式", en="5. Contact")
PERSON = Text(zh="经办人：", en="Officer in charge: ")
MAIL = Text(zh="电子邮箱：", en="E-mail: ")
ISSUER = Text(zh="签发单位：", en="Issued by: ")
DATE = Text(zh="签发日期：", en="Date of issue: ")
NO_SEAL = Text(
    zh="（本文件由系统以用户名义生成，未加盖印章）",
    en="(Made by the system in the name of its user; it bears no seal.)",
)
MORE_PLACES = Text(zh="……共 {count} 处", en="… {count} places in all")
ATTACHMENT = Text(zh="附件：", en="Attached: ")
CAUSED_BY = Text(zh="涉及第三方SDK：", en="Third-party SDK involved: ")
