package org.consentry.flow.gatesdevelopment8.typedkeyversion

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.widget.GridView
import android.widget.Toast

class ShopActivity : Activity() {
    private val storage by lazy { Storage(this) }
    private val shareCodes by lazy { ShareCodes(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (storage[Keys.NIGHT_MODE]) setTheme(android.R.style.Theme_Material)
        setContentView(R.layout.activity_shop)
        findViewById<GridView>(R.id.goods).numColumns = storage[Keys.COLUMNS]
        if (!Terms.accepted(storage)) showTerms()
    }

    override fun onWindowFocusChanged(hasFocus: Boolean) {
        super.onWindowFocusChanged(hasFocus)
        if (hasFocus && Terms.accepted(storage)) openSharedGoods()
    }

    private fun showTerms() {
        AlertDialog.Builder(this)
            .setTitle(R.string.terms_title)
            .setMessage(R.string.terms_message)
            .setCancelable(false)
            .setPositiveButton(R.string.terms_agree) { _, _ -> Terms.accept(storage) }
            .setNegativeButton(R.string.terms_refuse) { _, _ -> finish() }
            .show()
    }

    private fun openSharedGoods() {
        val code = shareCodes.fromClipboard() ?: return
        Toast.makeText(this, getString(R.string.shared, code), Toast.LENGTH_SHORT).show()
    }
}
