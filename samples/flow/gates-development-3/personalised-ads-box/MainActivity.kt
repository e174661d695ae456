package org.consentry.flow.gatesdevelopment3.personalisedadsbox

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.CheckBox
import android.widget.FrameLayout
import android.widget.LinearLayout

class MainActivity : Activity() {
    private lateinit var purposes: Purposes
    private lateinit var ads: AdLoader

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(FrameLayout(this))
        purposes = Purposes(this)
        ads = AdLoader(purposes)
        if (!purposes.answered) askPurposes()
        ads.load("banner")
    }

    private fun askPurposes() {
        val box = CheckBox(this).apply { text = "允许个性化广告" }
        val stats = CheckBox(this).apply { text = "允许使用情况统计" }
        val view = LinearLayout(this).apply {
            orientation = LinearLayout.VERTICAL
            addView(box)
            addView(stats)
        }
        AlertDialog.Builder(this)
            .setTitle("隐私保护提示")
            .setMessage("请阅读《隐私政策》，并选择您允许的用途。")
            .setView(view)
            .setCancelable(false)
            .setPositiveButton("同意") { _, _ ->
                purposes.answer(box.isChecked, stats.isChecked)
                ads.load("banner")
            }
            .setNegativeButton("退出") { _, _ -> finish() }
            .show()
    }
}
