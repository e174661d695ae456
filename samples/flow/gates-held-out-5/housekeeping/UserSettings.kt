package org.consentry.flow.gatesheldout5.housekeeping

import org.json.JSONObject

data class UserSettings(
    val city: String = "上海",
    val answered: Boolean = false,
    val agreed: Boolean = false,
    val rooms: Int = 2,
) {
    fun toJson(): String = JSONObject()
        .put("city", city)
        .put("answered", answered)
        .put("agreed", agreed)
        .put("rooms", rooms)
        .toString()

    companion object {
        fun fromJson(text: String): UserSettings {
            val json = JSONObject(text)
            val default = UserSettings()
            return UserSettings(
                city = json.optString("city", default.city),
                answered = json.optBoolean("answered", default.answered),
                agreed = json.optBoolean("agreed", default.agreed),
                rooms = json.optInt("rooms", default.rooms),
            )
        }
    }
}
