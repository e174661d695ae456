package org.consentry.flow.gatesheldout8.mushroomguide

data class Mushroom(val name: String, val edible: Boolean, val months: IntRange) {
    val row: String
        get() = "$name (${if (edible) "edible" else "poisonous"}), ${months.first}–${months.last}"

    companion object {
        val all = listOf(
            Mushroom("Chanterelle", true, 6..10),
            Mushroom("Fly agaric", false, 8..11),
            Mushroom("Penny bun", true, 7..11),
        )
    }
}
