package org.consentry.flow.gatesheldout4.smartlock

import android.app.Application
import android.bluetooth.BluetoothAdapter

class LockApp : Application() {
    lateinit var repository: LockRepository
        private set

    override fun onCreate() {
        super.onCreate()
        repository = LockRepository(BluetoothAdapter.getDefaultAdapter(), LockLog(cacheDir))
    }
}
