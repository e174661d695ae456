package org.consentry.flow.consentgates.latestofanswers

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.telephony.TelephonyManager
import android.widget.TextView

class Main : Activity() {
    private lateinit var answers: Answers

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContentView(TextView(this))
        answers = Answers(this)
        if (answers.latest() == Answers.YES) {
            showOperator()
        } else {
            ask()
        }
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Privacy policy")
            .setMessage("Please read our privacy policy. If you agree, the tariff of your mobile network is shown.")
            .setPositiveButton("I agree") { _, _ ->
                answers.add(Answers.YES)
                showOperator()
            }
            .setNegativeButton("I do not agree") { _, _ -> answers.add(Answers.REFUSED) }
            .setNeutralButton("Later") { _, _ -> answers.add(Answers.LATER) }
            .show()
    }

    private fun showOperator() {
        val telephony = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
        title = telephony.networkOperator
    }
}
