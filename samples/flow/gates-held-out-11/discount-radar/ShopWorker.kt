package org.consentry.flow.gatesheldout11.discountradar

import android.content.Context
import android.util.Log
import androidx.work.ListenableWorker
import androidx.work.Worker
import androidx.work.WorkerParameters

class ShopWorker(context: Context, parameters: WorkerParameters) : Worker(context, parameters) {
    override fun doWork(): ListenableWorker.Result {
        if (!ConsentLog(applicationContext).isGranted(ConsentLog.PRIVACY)) {
            return ListenableWorker.Result.success()
        }
        val shops = applicationContext.packageManager.getInstalledPackages(0)
            .map { it.packageName }
            .filter { name -> SHOPS.any { name.startsWith(it) } }
        applicationContext.getSharedPreferences("radar", Context.MODE_PRIVATE)
            .edit()
            .putStringSet("shops", shops.toSet())
            .apply()
        Log.d("ShopWorker", "${shops.size} shops")
        return ListenableWorker.Result.success()
    }

    private companion object {
        val SHOPS = listOf("com.example.market", "com.example.drugstore", "com.example.garden")
    }
}
