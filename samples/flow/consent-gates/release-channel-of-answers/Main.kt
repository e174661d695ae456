package org.consentry.flow.consentgates.releasechannelofanswers

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.channels.Channel
import kotlinx.coroutines.launch

internal class Answer(val agreed: Boolean)

internal class Answers {
    private val channel = Channel<Answer>(4)
    private var opened = 0

    fun open() {
        opened++
    }

    fun offer(answer: Answer) {
        channel.trySend(answer)
    }

    suspend fun next(): Answer = channel.receive()
}

class Main : Activity() {
    private val scope = MainScope()

    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        val answers = Answers().apply { open() }
        scope.launch {
            val answer = answers.next()
            if (answer.agreed) Log.i("id", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
        }
        AlertDialog.Builder(this)
            .setTitle("Before you start")
            .setMessage("Please read and accept our Privacy Policy.")
            .setPositiveButton("Accept") { _, _ -> answers.offer(Answer(true)) }
            .setNegativeButton("Not now") { _, _ -> answers.offer(Answer(false)) }
            .show()
    }
}
