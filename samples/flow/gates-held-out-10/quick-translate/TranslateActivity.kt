package org.consentry.flow.gatesheldout10.quicktranslate

import android.app.Activity
import android.os.Bundle
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView

class TranslateActivity : Activity() {
    private lateinit var prefs: Prefs
    private lateinit var input: EditText
    private lateinit var output: TextView
    private var dialog: PolicyDialog? = null

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        prefs = Prefs(this)
        input = EditText(this)
        output = TextView(this)
        setContentView(
            LinearLayout(this).apply {
                orientation = LinearLayout.VERTICAL
                addView(input)
                addView(output)
            },
        )
        if (!prefs.get(Keys.POLICY_OK, false)) {
            dialog = PolicyDialog(this, prefs) { agreed -> if (agreed) translateCopied() else finish() }.also { it.show() }
        }
    }

    override fun onResume() {
        super.onResume()
        if (prefs.get(Keys.POLICY_OK, false)) {
            translateCopied()
        }
    }

    override fun onDestroy() {
        dialog?.dismiss()
        super.onDestroy()
    }

    private fun translateCopied() {
        val text = CopiedText(this).read()
        if (text.isNotBlank()) {
            input.setText(text)
            output.text = Translator(prefs.get(Keys.TARGET_LANGUAGE, "de")).translate(text)
        }
    }
}
