package org.consentry.flow.gatesheldout4.ereader

import android.app.Application
import android.os.Handler
import android.os.Looper
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.android.asCoroutineDispatcher
import kotlinx.coroutines.launch

class ReaderApp : Application() {
    private val main by lazy { Handler(Looper.getMainLooper()).asCoroutineDispatcher() }
    val scope by lazy { CoroutineScope(SupervisorJob() + main) }
    val consent by lazy { ConsentStore(this) }
    val library by lazy { Library() }
    private val activation by lazy { DeviceActivation(AdobeLikeServer()) }

    override fun onCreate() {
        super.onCreate()
        scope.launch {
            consent.status.collect { status ->
                if (status == ConsentStatus.GRANTED) {
                    library.protectedBooks = activation.activate()
                }
            }
        }
    }
}
