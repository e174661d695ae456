package org.consentry.flow.gatesheldout4.hospitalcheckin

import android.app.Activity
import android.os.Bundle
import android.widget.Button
import android.widget.EditText
import android.widget.LinearLayout
import android.widget.TextView
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.cancel
import kotlinx.coroutines.launch

class CheckInActivity : Activity() {
    private lateinit var scope: CoroutineScope
    private lateinit var code: EditText
    private lateinit var place: TextView

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        val app = application as HospitalApp
        scope = CoroutineScope(SupervisorJob() + app.mainDispatcher)
        code = EditText(this)
        place = TextView(this)
        val enter = Button(this)
        enter.text = "Anmelden"
        enter.setOnClickListener { place.text = "Platz ${app.queue.enter(code.text.toString())}" }
        val column = LinearLayout(this)
        column.orientation = LinearLayout.VERTICAL
        listOf(code, enter, place).forEach { column.addView(it) }
        setContentView(column)
        scope.launch { prepare(app.answers) }
    }

    private suspend fun prepare(answers: AnswerStore) {
        val answer = answers.find(DOCUMENT) ?: ConsentDialog(this).ask()
        if (answer != Answer.AGREED) {
            finish()
            return
        }
        answers.save(DOCUMENT, answer)
        PatientCode(this).fromClipboard()?.let { code.setText(it) }
    }

    override fun onDestroy() {
        scope.cancel()
        super.onDestroy()
    }

    private companion object {
        const val DOCUMENT = "data-protection-5"
    }
}
