package org.consentry.flow.consentgates.receiverenabledbyhelper

import android.app.Application
import android.content.ComponentName
import android.content.Context
import android.content.pm.PackageManager

class App : Application() {
    override fun onCreate() {
        super.onCreate()
        switchOn(PowerReceiver::class.java, Answers.given(this))
    }
}

object Answers {
    private const val KEY = "privacy_answer"

    private fun store(context: Context) = context.getSharedPreferences("answers", Context.MODE_PRIVATE)

    fun given(context: Context): Boolean = store(context).getInt(KEY, 0) == 1

    fun open(context: Context): Boolean = store(context).getInt(KEY, 0) != 2

    fun keep(context: Context, answer: Int) {
        store(context).edit().putInt(KEY, answer).apply()
    }
}

fun Context.switchOn(component: Class<*>, on: Boolean) {
    val state = if (on) {
        PackageManager.COMPONENT_ENABLED_STATE_ENABLED
    } else {
        PackageManager.COMPONENT_ENABLED_STATE_DEFAULT
    }
    packageManager.setComponentEnabledSetting(ComponentName(this, component), state, PackageManager.DONT_KILL_APP)
}
