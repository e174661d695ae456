package org.consentry.flow.gatesheldout5.citynews

import android.content.Context
import java.io.File

class NewsCache(context: Context) {
    private val file = File(context.filesDir, "news.txt")

    fun save(lines: List<String>) = file.writeText(lines.joinToString("\n"))

    fun load(): List<String> = if (file.exists()) file.readLines() else listOf("全国：天气转凉注意添衣", "体育：周末比赛预告")
}
