package org.consentry.flow.gatesheldout5.sleepsounds

import android.app.Activity
import android.os.Bundle
import android.widget.ArrayAdapter
import android.widget.ListView
import android.widget.TextView

class SleepActivity : Activity() {
    private val privacy by lazy { Privacy(this) }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        if (privacy.accepted) {
            open(personal = true)
            return
        }
        PrivacySheet(this) { answer ->
            privacy.remember(answer)
            when (answer) {
                Answer.ACCEPT -> open(true)
                Answer.LATER -> open(personal = false)
                Answer.NEVER -> finish()
            }
        }.show()
    }

    private fun open(personal: Boolean) {
        setContentView(R.layout.activity_sleep)
        val greeting = Greeting(this)
        findViewById<TextView>(R.id.greeting).text = if (personal) greeting.personal() else greeting.general()
        val list = findViewById<ListView>(R.id.sounds)
        list.adapter = ArrayAdapter(this, android.R.layout.simple_list_item_1, Sound.ALL)
        list.setOnItemClickListener { _, _, position, _ -> title = "Playing ${Sound.ALL[position].title}" }
    }
}
