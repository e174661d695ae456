package org.consentry.flow.gatesheldout7.taxhelper

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.EditText
import android.widget.TextView

class TaxActivity : Activity() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(R.layout.activity_tax)
        val income = findViewById<EditText>(R.id.income)
        val result = findViewById<TextView>(R.id.result)
        findViewById<Button>(R.id.calculate).setOnClickListener {
            val amount = income.text.toString().toDoubleOrNull()
            result.text = if (amount == null) "请输入金额" else "应纳税额 %.2f 元".format(TaxTable.tax(amount))
        }
        PolicyGate(this).pass { LaunchReport.send(applicationContext) }
    }
}
