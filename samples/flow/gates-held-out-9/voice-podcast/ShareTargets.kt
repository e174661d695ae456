package org.consentry.flow.gatesheldout9.voicepodcast

import android.content.pm.PackageManager

class ShareTargets(private val packages: PackageManager) {
    private val players = setOf("com.example.cast", "com.example.pods", "org.example.antenna")
    private var found: List<String> = emptyList()

    val names: List<String> get() = found

    fun load() {
        if (found.isNotEmpty()) return
        found = packages.getInstalledPackages(0)
            .filter { it.packageName in players }
            .map { it.applicationInfo.loadLabel(packages).toString() }
    }
}
