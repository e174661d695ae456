package org.consentry.flow.gatesheldout5.sleepsounds

data class Sound(val title: String, val minutes: Int) {
    override fun toString() = "$title ($minutes min)"

    companion object {
        val ALL = listOf(Sound("Rain on a tent", 45), Sound("Night train", 60), Sound("Waves", 30), Sound("Cat", 10))
    }
}
