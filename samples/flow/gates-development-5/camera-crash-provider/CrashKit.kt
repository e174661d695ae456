package org.consentry.flow.gatesdevelopment5.cameracrashprovider

import java.io.File
import java.io.PrintWriter

object CrashKit : Thread.UncaughtExceptionHandler {
    @Volatile
    var userId: String = ""

    private var previous: Thread.UncaughtExceptionHandler? = null
    private lateinit var folder: File

    fun install(folder: File) {
        this.folder = folder
        previous = Thread.getDefaultUncaughtExceptionHandler()
        Thread.setDefaultUncaughtExceptionHandler(this)
    }

    override fun uncaughtException(thread: Thread, error: Throwable) {
        PrintWriter(File(folder, "crash-${System.currentTimeMillis()}.txt")).use {
            it.println("user: $userId")
            error.printStackTrace(it)
        }
        previous?.uncaughtException(thread, error)
    }
}
