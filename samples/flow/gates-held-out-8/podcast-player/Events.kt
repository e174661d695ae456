package org.consentry.flow.gatesheldout8.podcastplayer

data class PolicyAnswered(val accepted: Boolean) : StickyEvent

data class EpisodeStarted(val title: String) : Event

data class Recommended(val titles: List<String>) : StickyEvent
