package org.consentry.flow.gatesdevelopment8.awaitconsentflow

import android.app.Application
import android.os.Handler
import android.os.Looper
import kotlinx.coroutines.android.asCoroutineDispatcher

class FitApp : Application() {
    val mainDispatcher by lazy { Handler(Looper.getMainLooper()).asCoroutineDispatcher("main") }
    val consent by lazy { ConsentRepository(this) }
    val devices by lazy { DeviceProfileSource(this) }
}
