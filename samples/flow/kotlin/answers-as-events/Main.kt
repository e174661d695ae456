package org.consentry.flow.kotlin.answersasevents

import android.app.Activity
import android.app.AlertDialog
import android.os.Bundle
import android.provider.Settings
import android.util.Log
import kotlinx.coroutines.MainScope
import kotlinx.coroutines.flow.MutableSharedFlow
import kotlinx.coroutines.flow.asSharedFlow
import kotlinx.coroutines.flow.launchIn
import kotlinx.coroutines.flow.onEach

internal enum class Answer { AGREED, LATER }

internal object Answers {
    private val given = MutableSharedFlow<Answer>(extraBufferCapacity = 1)
    val all = given.asSharedFlow()

    fun give(answer: Answer) {
        given.tryEmit(answer)
    }
}

class Main : Activity() {
    override fun onCreate(state: Bundle?) {
        super.onCreate(state)
        Answers.all
            .onEach { answer ->
                when (answer) {
                    Answer.AGREED -> read()
                    Answer.LATER -> finish()
                }
            }
            .launchIn(MainScope())
        AlertDialog.Builder(this)
            .setMessage("使用前请阅读并同意《隐私政策》")
            .setPositiveButton("同意") { _, _ -> Answers.give(Answer.AGREED) }
            .setNegativeButton("稍后再说") { _, _ -> Answers.give(Answer.LATER) }
            .show()
    }

    private fun read() {
        Log.i("read", Settings.Secure.getString(contentResolver, Settings.Secure.ANDROID_ID))
    }
}
