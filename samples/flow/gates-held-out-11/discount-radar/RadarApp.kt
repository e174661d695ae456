package org.consentry.flow.gatesheldout11.discountradar

import android.app.Application
import androidx.work.OneTimeWorkRequest
import androidx.work.WorkManager

class RadarApp : Application() {
    val consents by lazy { ConsentLog(this) }

    override fun onCreate() {
        super.onCreate()
        lookForShops()
    }

    fun lookForShops() {
        WorkManager.getInstance(this).enqueue(OneTimeWorkRequest.Builder(ShopWorker::class.java).build())
    }
}
