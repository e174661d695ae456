"""Chinese words that stand where a name would and name nobody: headings, functions, parts of a product, roles, offices of one's own.

定位模块, 开票环节, 安全措施, 紧急联系人, 检验科; with a name of its own before it a part is somebody's: 图新定位模块.
"""

from __future__ import annotations

import re

#: last words of headings and keys
_HEADS = re.compile(
    r"(?:目的|方式|范围|原则|措施|环节|阶段|步骤|流程|场景|情形|情况|条件|要求|期限|时限|频率|频次|渠道|途径|手段|理由|依据|事项|内容|类型|类别|种类|性质|规则|条款|机制|策略|制度"
    r"|提示|说明|声明|须知|承诺|必要|必要性|影响|风险|后果|责任|义务|权利|权益|变更|脱敏|加密|标识化|匿名化|时间|时长|状态|结果|页面|界面|入口|按钮|模式|权限|字段|参数|标识|号码|密码|凭证|附件|版本"
    r"|问题|示例|备注|概述|定义|总则|附则|转让|的共享|的处理|的提供|的披露)$"
)
#: last words of roles, and of offices of the operator or of whom it serves
_ROLES = re.compile(
    r"(?:[\u4e00-\u9fff]员|联系人|监护人|负责人|代理人|继承人|受益人|收件人|收货人|寄件人|本人|他人|熟人|主管|教师|老师|同学|家长|医师|护士|药师|律师|技师|同事|领导|亲属|亲友|子女|父母|配偶|好友|圈友|群友|群主|室友"
    r"|邻居|管家|队友|学员|队长|班长|店长|校长|院长|科室|部门|班组|小组|项目组|委员会|业主大会|窗口|柜台|前台"
    r"|(?:检验|影像|放射|药剂|内|外|儿|急诊|财务|人事|护理|病案|总务|教务)科|(?:财务|人事|客服|市场|技术|法务|运营|销售|采购|后勤|行政|教务|物流|售后|仓储|事业|业务|项目|支持|风控|合规|安全|教学)部)$"
)
#: parts that a product is made of
_PARTS = re.compile(
    r"模块|组件|插件|控件|引擎|小程序|程序|功能|工具包?|按钮|接口|系统|后台|终端|设备|打印机|服务器|数据库|浏览器|软件|开发包|套件|sdk|api"
)
#: what is done, how, and for whom; a name has something beside such words and those of trades
FUNCTIONS = (
    r"新用户|新人|家庭|学生|电子|纸质|线上|线下|到店|上门|自助|自动|快速|实时|批量|远程|商业|科研|学术|亲友|售前|售中|开屏|激励|原生|离线|云端"
    r"|代办|打卡|签到|礼包|抽奖|预约|挂号|缴费|报名|登记|开票|取号|排队|查询|退款|退货|换货|理赔|投保|取件|寄件|自提|核销|兑换|报修|租借|借阅|打印|直付|安装|设计|包装|开门|点餐|订票|订座|购票|打车|叫车|停车"
    r"|结算|清分|对账|代扣|代付|还款|放款|授信|审批|备案|申报|评估|鉴定|体检|接种|问诊|复诊|会诊|转诊|配药|拼团|拼单|砍价|团购|核身|核验|活体|检测|比对|录音|拍照|上传|渲染|合成|转写|翻译|滤镜|美颜|字幕|编辑"
    r"|热修复|埋点|日志|诊断|调试|测试|运维|托管|备份|同步|渠道|引擎|模块|组件|插件"
)
_FUNCTIONS = re.compile(FUNCTIONS)


def names_nobody(folded: str, trades: re.Pattern[str]) -> bool:
    """Return whether folded Chinese words are a heading, a role, a function or a part. `trades`: words of what companies do."""
    if folded.isascii():
        return False
    if _HEADS.search(folded) or _ROLES.search(folded):
        return True
    return len(trades.sub("", _FUNCTIONS.sub("", folded))) < 2


def is_bare_part(folded: str, trades: re.Pattern[str]) -> bool:
    """Return whether folded Chinese words are a part of a product with nothing of a name beside it: 崩溃监控插件."""
    rest, parts = _PARTS.subn("", folded)
    return not folded.isascii() and parts > 0 and len(trades.sub("", _FUNCTIONS.sub("", rest))) < 2


def without_parts(folded: str) -> str:
    """Return folded words with a space for each part of a product: 支付宝 for 支付宝sdk."""
    return _PARTS.sub(" ", folded)
