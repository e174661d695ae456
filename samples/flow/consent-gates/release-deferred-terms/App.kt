package org.consentry.flow.consentgates.releasedeferredterms

import android.app.Application
import android.telephony.TelephonyManager
import android.util.Log
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.SupervisorJob
import kotlinx.coroutines.launch

class App : Application() {
    private val scope = CoroutineScope(SupervisorJob() + Dispatchers.Default)

    override fun onCreate() {
        super.onCreate()
        scope.launch {
            val version = Terms.version()
            val phone = getSystemService(TELEPHONY_SERVICE) as TelephonyManager
            Log.i("terms $version", phone.networkOperator)
        }
    }
}
