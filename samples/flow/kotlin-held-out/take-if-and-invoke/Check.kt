package org.consentry.flow.kotlinheldout.takeifandinvoke

import android.content.Context

typealias Answer = (Boolean) -> Unit

internal object Check {
    operator fun invoke(context: Context): Boolean =
        context.getSharedPreferences("check", Context.MODE_PRIVATE)?.getString("answer", null) == "agreed"

    fun answer(context: Context): Answer = { agreed ->
        context.getSharedPreferences("check", Context.MODE_PRIVATE).edit()
            .putString("answer", if (agreed) "agreed" else "refused").apply()
    }
}
