package org.consentry.flow.permissions.refusalkotlinsingleton

import android.Manifest
import android.app.Activity
import android.content.pm.PackageManager
import android.os.Bundle
import android.widget.TextView

object Asker {
    private var otherwise: (() -> Unit)? = null

    fun ask(screen: Activity, permission: String, otherwise: () -> Unit) {
        this.otherwise = otherwise
        screen.requestPermissions(arrayOf(permission), 8)
    }

    fun answered(answers: IntArray) {
        if (answers.any { it != PackageManager.PERMISSION_GRANTED }) {
            otherwise?.invoke()
        }
        otherwise = null
    }
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        setContentView(TextView(this))
        Asker.ask(this, Manifest.permission.READ_CALENDAR) { finishAndRemoveTask() }
    }

    override fun onRequestPermissionsResult(code: Int, names: Array<String>, answers: IntArray) = Asker.answered(answers)
}
