package org.consentry.flow.consentgates.commandsbyname

import android.content.Context
import android.provider.Settings
import android.util.Log
import java.io.File

fun interface Command {
    fun execute(context: Context)
}

class CacheCommand : Command {
    override fun execute(context: Context) {
        File(context.cacheDir, "pictures").mkdirs()
    }
}

class DeviceCommand : Command {
    override fun execute(context: Context) {
        Log.i("device", Settings.Secure.getString(context.contentResolver, Settings.Secure.ANDROID_ID))
    }
}

class Commands {
    private val known = LinkedHashMap<String, Command>()

    fun register(name: String, command: Command) {
        check(name !in known) { "registered before: $name" }
        known[name] = command
    }

    fun run(name: String, context: Context) {
        val command = known[name] ?: return Log.w("commands", "no $name").let {}
        command.execute(context)
    }
}
