package org.consentry.flow.gatesheldout8.houseviewings

data class House(val street: String, val rooms: Int, val rent: Int, val garden: Boolean) {
    val row: String
        get() = "$street, $rooms rooms, € $rent" + if (garden) ", garden" else ""

    companion object {
        private val all = listOf(
            House("Mill Lane 4", 3, 1150, true),
            House("Harbour Street 22", 2, 980, false),
            House("Church Road 1", 5, 1890, true),
        )

        fun matching(onlyWithGarden: Boolean) = all.filter { it.garden || !onlyWithGarden }
    }
}
