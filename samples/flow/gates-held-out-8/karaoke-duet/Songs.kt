package org.consentry.flow.gatesheldout8.karaokeduet

data class Song(val title: String, val singer: String, val seconds: Int) {
    val row: String get() = "$title - $singer  %d:%02d".format(seconds / 60, seconds % 60)
}

object Songs {
    val hot = listOf(
        Song("月光小路", "林晚", 241),
        Song("北方的雪", "陈柯", 199),
        Song("旧车站", "沈一鸣", 263),
        Song("海边来信", "周遥", 228),
    )

    fun search(word: String) = hot.filter { word in it.title || word in it.singer }
}
