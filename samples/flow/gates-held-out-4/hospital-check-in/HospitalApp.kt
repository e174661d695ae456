package org.consentry.flow.gatesheldout4.hospitalcheckin

import android.app.Application
import android.os.Handler
import android.os.Looper
import kotlinx.coroutines.CoroutineDispatcher
import kotlinx.coroutines.android.asCoroutineDispatcher

class HospitalApp : Application() {
    val mainDispatcher: CoroutineDispatcher by lazy { Handler(Looper.getMainLooper()).asCoroutineDispatcher() }
    val answers by lazy { AnswerStore(filesDir) }
    val queue by lazy { WaitingQueue() }
}
