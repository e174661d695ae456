package org.consentry.flow.kotlin.companionobject

import android.app.Application
import android.content.Context
import android.os.Build

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        if (agreed(this)) send()
    }

    fun send() = Api.post("serial", cached.ifEmpty { serial() })

    companion object {
        private const val KEY = "agreed"
        private var cached = serial()

        fun agreed(context: Context) = context.getSharedPreferences("c", MODE_PRIVATE).getInt(KEY, 0) > 0

        fun agree(context: Context) = context.getSharedPreferences("c", MODE_PRIVATE).edit().putInt(KEY, 1).apply()

        private fun serial(): String = Build.getSerial()
    }
}
