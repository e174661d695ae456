package org.consentry.flow.kotlinheldout.builderdsl

import android.app.Activity
import android.app.AlertDialog

internal class Prompt(private val screen: Activity) {
    var title = ""
    var text = ""
    private var yes: () -> Unit = {}
    private var no: () -> Unit = {}

    fun onAgree(block: () -> Unit) {
        yes = block
    }

    fun onRefuse(block: () -> Unit) {
        no = block
    }

    fun show() {
        AlertDialog.Builder(screen).setTitle(title).setMessage(text).setCancelable(false)
            .setPositiveButton("同意") { _, _ -> yes() }
            .setNegativeButton("不同意") { _, _ -> no() }
            .show()
    }
}

internal fun Activity.prompt(build: Prompt.() -> Unit) = Prompt(this).apply(build).show()
