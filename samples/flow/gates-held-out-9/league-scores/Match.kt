package org.consentry.flow.gatesheldout9.leaguescores

data class Match(val id: String, val home: String, val away: String, val score: String) {
    override fun toString() = "$home $score $away"

    companion object {
        val today = listOf(
            Match("m1", "Rovers", "Harbour", "2:1"),
            Match("m2", "Athletic", "Northgate", "0:0"),
            Match("m3", "Mill Lane", "Wanderers", "1:4"),
        )

        fun byId(id: String?): Match? = today.firstOrNull { it.id == id }
    }
}
