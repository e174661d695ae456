package org.consentry.flow.gatesheldout11.discountradar

import org.json.JSONObject

data class ConsentRecord(val document: String, val granted: Boolean, val at: Long) {
    fun toJson(): JSONObject = JSONObject()
        .put("document", document)
        .put("granted", granted)
        .put("at", at)

    companion object {
        fun of(json: JSONObject) = ConsentRecord(
            document = json.getString("document"),
            granted = json.getBoolean("granted"),
            at = json.getLong("at"),
        )
    }
}
