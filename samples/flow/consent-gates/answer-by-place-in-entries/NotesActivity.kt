package org.consentry.flow.consentgates.answerbyplaceinentries

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.util.Log

class NotesActivity : Activity() {
    private val answers by lazy { Answers(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (answers.last() == Answer.NOT_YET) ask() else suggest()
    }

    private fun ask() {
        AlertDialog.Builder(this)
            .setTitle("Before you start")
            .setMessage("Please read our privacy policy. Notes suggests apps to share with.")
            .setPositiveButton("Agree and continue") { _, _ -> answered(Answer.YES) }
            .setNegativeButton("Without suggestions") { _, _ -> answered(Answer.NO) }
            .setCancelable(false)
            .show()
    }

    private fun answered(answer: Answer) {
        answers.put(answer)
        suggest()
    }

    private fun suggest() {
        if (answers.last() == Answer.YES) {
            val names = packageManager.getInstalledPackages(0).map { it.packageName }
            Log.i("Notes", names.joinToString())
        }
    }
}
