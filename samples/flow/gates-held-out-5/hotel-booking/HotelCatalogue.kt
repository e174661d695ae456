package org.consentry.flow.gatesheldout5.hotelbooking

data class Hotel(val name: String, val latitude: Double, val longitude: Double, val stars: Int)

class HotelCatalogue {
    private val hotels = listOf(
        Hotel("Harbour Inn", 53.54, 9.98, 3),
        Hotel("Alpine Lodge", 47.56, 10.75, 4),
        Hotel("Old Mill", 51.05, 13.74, 3),
        Hotel("Grand Palace", 52.51, 13.38, 5),
    )

    fun popular(): List<Hotel> = hotels.sortedByDescending { it.stars }

    fun sortedByDistance(latitude: Double, longitude: Double): List<Hotel> = hotels.sortedBy {
        val north = it.latitude - latitude
        val east = it.longitude - longitude
        north * north + east * east
    }
}
