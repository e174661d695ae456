package org.consentry.flow.gatesheldout9.voicepodcast

data class Episode(val title: String, val seconds: Int) {
    override fun toString() = "%s  (%d:%02d)".format(title, seconds / 60, seconds % 60)

    companion object {
        val drafts = listOf(Episode("Why we hum", 1260), Episode("Bells of the valley", 905))
    }
}
