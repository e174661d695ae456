package org.consentry.flow.gatesheldout7.marathontraining

class TrainingPlan(private val weeks: Int) {
    private val kinds = listOf("休息", "轻松跑", "间歇跑", "轻松跑", "节奏跑", "休息", "长距离")

    fun describe(week: Int): List<String> {
        val long = 12 + 18 * week / weeks
        return kinds.mapIndexed { day, kind ->
            val distance = when (kind) {
                "休息" -> 0
                "长距离" -> long
                else -> long / 2
            }
            "第 ${week + 1} 周 周${"一二三四五六日"[day]}　$kind" + if (distance > 0) " $distance 公里" else ""
        }
    }
}
