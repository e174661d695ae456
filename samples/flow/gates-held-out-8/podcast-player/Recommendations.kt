package org.consentry.flow.gatesheldout8.podcastplayer

import android.util.Log
import java.io.IOException
import java.net.URL
import java.util.concurrent.Executor

class Recommendations(private val bus: EventBus, private val players: OtherPlayers, private val executor: Executor) {
    private val played = LinkedHashSet<String>()

    fun subscribe() {
        bus.on(EpisodeStarted::class.java) { played += it.title }
        bus.on(PolicyAnswered::class.java) { if (it.accepted) refresh() }
    }

    private fun refresh() {
        val recent = played.toList().takeLast(5)
        executor.execute {
            val tastes = players.tastes()
            val titles = load("like=${tastes.joinToString(",")}&recent=${recent.size}")
            if (titles.isNotEmpty()) bus.publish(Recommended(titles))
        }
    }

    private fun load(query: String): List<String> = try {
        URL("https://podcast.example.invalid/recommend?$query").readText().lines().filter(String::isNotBlank)
    } catch (e: IOException) {
        Log.d("Recommendations", "offline")
        emptyList()
    }
}
