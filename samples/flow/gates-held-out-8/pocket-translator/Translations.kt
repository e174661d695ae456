package org.consentry.flow.gatesheldout8.pockettranslator

import android.content.Context
import java.io.File
import java.io.IOException
import java.net.URL
import java.net.URLEncoder

class Translations(context: Context) {
    private val file = File(context.cacheDir, "history.tsv")

    val history: List<String>
        get() = if (file.exists()) file.readLines().takeLast(50).reversed() else emptyList()

    /** Blocks. */
    fun translate(text: String): String = try {
        val query = URLEncoder.encode(text, "UTF-8")
        URL("https://translate.example.invalid/en/zh?q=$query").readText().also { file.appendText("$text\t$it\n") }
    } catch (e: IOException) {
        "–"
    }
}
