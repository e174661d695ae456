package org.consentry.flow.gatesheldout11.discountradar

import android.content.Context
import java.io.File
import org.json.JSONArray

class ConsentLog(context: Context) {
    private val file = File(context.filesDir, "consents.json")

    fun isAnswered(document: String): Boolean = records().any { it.document == document }

    fun isGranted(document: String): Boolean =
        records().filter { it.document == document }.all { it.granted }

    fun add(document: String, granted: Boolean) {
        val array = JSONArray()
        (records() + ConsentRecord(document, granted, System.currentTimeMillis())).forEach { array.put(it.toJson()) }
        file.writeText(array.toString())
    }

    private fun records(): List<ConsentRecord> {
        if (!file.exists()) return emptyList()
        val array = JSONArray(file.readText())
        return (0 until array.length()).map { ConsentRecord.of(array.getJSONObject(it)) }
    }

    companion object {
        const val PRIVACY = "privacy-policy"
    }
}
