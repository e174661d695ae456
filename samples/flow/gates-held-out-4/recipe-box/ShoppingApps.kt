package org.consentry.flow.gatesheldout4.recipebox

import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager

class ShoppingApps(private val packages: PackageManager) {
    private val known = setOf("com.example.bring", "com.example.listonic", "org.example.groceries")

    var available: List<String> = emptyList()
        private set

    fun load() {
        available = packages.getInstalledApplications(0)
            .filter { it.packageName in known }
            .map { label(it) }
            .sorted()
    }

    private fun label(app: ApplicationInfo): String = packages.getApplicationLabel(app).toString()
}
