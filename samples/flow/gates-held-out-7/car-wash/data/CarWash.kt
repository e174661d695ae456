package org.consentry.flow.gatesheldout7.carwash.data

import android.location.Location

class CarWash(val name: String, private val latitude: Double, private val longitude: Double) {
    fun metersFrom(here: Location): Float {
        val result = FloatArray(1)
        Location.distanceBetween(here.latitude, here.longitude, latitude, longitude, result)
        return result[0]
    }

    companion object {
        val all = listOf(
            CarWash("洁净洗车（文三路店）", 30.2790, 120.1330),
            CarWash("小水滴自助洗车", 30.2652, 120.1536),
            CarWash("快洗 24 小时", 30.3017, 120.1201),
        )
    }
}
