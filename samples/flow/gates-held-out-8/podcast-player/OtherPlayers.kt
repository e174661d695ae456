package org.consentry.flow.gatesheldout8.podcastplayer

import android.content.pm.PackageManager

class OtherPlayers(private val packages: PackageManager) {
    private val known = mapOf(
        "com.spotify.music" to "music",
        "com.ximalaya.ting.android" to "audiobook",
        "fm.castbox.audiobook.radio.podcast" to "podcast",
    )

    /** What the user seems to like, by the players on the device. */
    fun tastes(): Set<String> = packages.getInstalledPackages(0).mapNotNullTo(sortedSetOf()) { known[it.packageName] }
}
