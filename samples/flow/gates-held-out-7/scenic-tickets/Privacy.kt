package org.consentry.flow.gatesheldout7.scenictickets

import android.content.Context
import android.content.SharedPreferences

/** 隐私状态，启动时读入内存 */
object Privacy {
    private lateinit var store: SharedPreferences

    @Volatile
    var granted = false
        private set

    fun load(context: Context) {
        store = context.getSharedPreferences("privacy", Context.MODE_PRIVATE)
        granted = store.getBoolean("granted", false)
    }

    fun grant() {
        granted = true
        store.edit().putBoolean("granted", true).apply()
    }
}
