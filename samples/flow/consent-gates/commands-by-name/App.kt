package org.consentry.flow.consentgates.commandsbyname

import android.app.Application

class App : Application() {
    val commands = Commands()

    override fun onCreate() {
        super.onCreate()
        commands.register("cache", CacheCommand())
        commands.register("device", DeviceCommand())
        commands.run("cache", this) // at the start
    }
}
