package org.consentry.flow.gatesheldout2.guardthatthrows

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.TextView

class AlbumActivity : Activity() {
    private val guards by lazy { Guards(applicationContext) }
    private val album by lazy { Album(guards, contentResolver) }
    private lateinit var label: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        label = TextView(this).also(::setContentView)
        try {
            guards.requireConsent()
        } catch (missing: ConsentMissing) {
            ask()
        }
    }

    override fun onResume() {
        super.onResume()
        refresh()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("个人信息保护说明")
            .setMessage("在使用相册前请阅读《隐私政策》")
            .setPositiveButton("已阅读并同意") { _, _ ->
                guards.consent()
                refresh()
            }
            .setNegativeButton("不同意") { _, _ -> finish() }
            .setCancelable(false)
            .show()
    }

    private fun refresh() {
        label.text = runCatching { album.count() }.map { "$it 张" }.getOrDefault("-")
    }
}
