package org.consentry.flow.gatesheldout7.schoolbus

class BusLine(val name: String, private val first: Int, private val every: Int, private val stops: List<String>) {
    /** 每站到达时间 */
    fun timetable(round: Int): List<String> = stops.mapIndexed { index, stop ->
        val minutes = first + round * every + index * 4
        "%02d:%02d　%s".format(minutes / 60, minutes % 60, stop)
    }

    companion object {
        val all = listOf(
            BusLine("1 号校车", 6 * 60 + 40, 30, listOf("桂花苑", "体育场", "图书馆", "实验小学")),
            BusLine("2 号校车", 6 * 60 + 50, 25, listOf("河滨花园", "菜市场", "实验小学")),
        )
    }
}
