package org.consentry.flow.gatesheldout8.mushroomguide

import android.content.Context
import java.io.File

/** The flag is a file that holds the version of the accepted policy. */
class PolicyFlag(context: Context) {
    private val file = File(context.noBackupFilesDir, "policy")

    val accepted: Boolean
        get() = file.exists() && file.readText() == VERSION

    fun accept() = file.writeText(VERSION)

    private companion object {
        const val VERSION = "2023-09"
    }
}
