package org.consentry.flow.gatesheldout4.hospitalcheckin

import java.io.File
import java.io.IOException
import java.util.Properties
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.withContext

enum class Answer { AGREED, REFUSED, CANCELLED }

class AnswerStore(folder: File) {
    private val file = File(folder, "answers.properties")

    suspend fun find(document: String): Answer? = withContext(Dispatchers.IO) {
        Answer.values().firstOrNull { it.name == load().getProperty(document) }
    }

    suspend fun save(document: String, answer: Answer) = withContext(Dispatchers.IO) {
        val all = load()
        all.setProperty(document, answer.name)
        file.outputStream().use { all.store(it, null) }
    }

    private fun load(): Properties {
        val all = Properties()
        try {
            if (file.exists()) file.inputStream().use { all.load(it) }
        } catch (e: IOException) {
            file.delete()
        }
        return all
    }
}
