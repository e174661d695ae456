package org.consentry.flow.gatesheldout8.fitnesscoach

import java.io.File

class ConsentFile(folder: File) {
    private val file = File(folder, "consent.properties")

    var given: Boolean
        get() = file.exists() && file.readLines().any { it == "given=yes" }
        set(value) = file.writeText("given=${if (value) "yes" else "no"}\ntime=${System.currentTimeMillis()}\n")
}
