package org.consentry.flow.gatesheldout7.coffeecard

import android.content.Context
import android.os.Bundle
import android.widget.Button
import com.google.android.material.bottomsheet.BottomSheetDialog

class ConsentSheet(context: Context, private val onAccept: () -> Unit) : BottomSheetDialog(context) {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.sheet_consent)
        findViewById<Button>(R.id.accept).setOnClickListener {
            onAccept()
            dismiss()
        }
        findViewById<Button>(R.id.later).setOnClickListener { dismiss() }
    }
}
