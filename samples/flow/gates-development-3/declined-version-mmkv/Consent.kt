package org.consentry.flow.gatesdevelopment3.declinedversionmmkv

import com.tencent.mmkv.MMKV

object Consent {
    const val NONE = 0
    const val CURRENT = 3

    private val kv: MMKV by lazy { MMKV.mmkvWithID("consent") }

    var version: Int
        get() = kv.decodeInt("policy_version", NONE)
        set(value) {
            kv.encode("policy_version", value)
        }

    val upToDate: Boolean
        get() = version >= CURRENT
}
