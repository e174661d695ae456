package org.consentry.flow.gatesheldout9.storylamp

class Story(val title: String, val pages: List<String>) {
    companion object {
        val all = listOf(
            Story("小灯笼的夜晚", listOf("天黑了，小灯笼醒来了。", "它照亮了回家的小猫。", "小猫说：晚安，小灯笼。")),
            Story("会飞的雨伞", listOf("一阵风吹来，雨伞飞上了天。", "它看见了河流和田野。", "雨停了，雨伞回到了家。")),
        )
    }
}
