package org.consentry.flow.gatesheldout4.smartlock

import java.io.File

class LockLog(folder: File) {
    private val file = File(folder, "locks.log")

    fun add(line: String) {
        file.appendText("${System.currentTimeMillis()} $line\n")
    }

    fun last(count: Int): List<String> = if (file.exists()) file.readLines().takeLast(count) else emptyList()
}
