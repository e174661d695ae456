package org.consentry.flow.gatesheldout10.gamebooster

import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.os.Build

class Games(private val packages: PackageManager) {
    var found: List<String> = emptyList()
        private set

    var onFound: () -> Unit = {}

    fun search() {
        found = packages.getInstalledApplications(0)
            .filter(::isGame)
            .map { packages.getApplicationLabel(it).toString() }
            .sorted()
        onFound()
    }

    private fun isGame(app: ApplicationInfo): Boolean =
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.O) {
            app.category == ApplicationInfo.CATEGORY_GAME
        } else {
            app.flags and ApplicationInfo.FLAG_IS_GAME != 0
        }
}
