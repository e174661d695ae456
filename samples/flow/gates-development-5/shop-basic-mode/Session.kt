package org.consentry.flow.gatesdevelopment5.shopbasicmode

import android.content.Context

enum class UseMode(val code: String) {
    FULL("full"),
    BASIC("basic");

    companion object {
        fun of(code: String?): UseMode? = values().firstOrNull { it.code == code }
    }
}

class Session private constructor(context: Context) {
    private val sp = context.applicationContext.getSharedPreferences("session", Context.MODE_PRIVATE)

    var mode: UseMode?
        get() = UseMode.of(sp.getString("use_mode", null))
        set(value) = sp.edit().putString("use_mode", value?.code).apply()

    /** 用户已同意隐私政策 */
    val isAgreed: Boolean
        get() = mode == UseMode.FULL

    /** 引导页已经选择过（同意或仅浏览） */
    val isChosen: Boolean
        get() = mode != null

    companion object {
        @Volatile
        private var instance: Session? = null

        fun get(context: Context): Session = instance ?: synchronized(this) {
            instance ?: Session(context).also { instance = it }
        }
    }
}
