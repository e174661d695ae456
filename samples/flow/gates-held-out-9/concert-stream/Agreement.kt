package org.consentry.flow.gatesheldout9.concertstream

import android.content.Context
import java.io.File
import org.json.JSONException
import org.json.JSONObject

/** `agreement.json`: {"policy": 4, "agreed": true}. Both processes read the file anew. */
class Agreement(context: Context) {
    private val file = File(context.filesDir, "agreement.json")

    val given: Boolean
        get() {
            if (!file.exists()) return false
            return try {
                val saved = JSONObject(file.readText())
                saved.optInt("policy") == POLICY && saved.optBoolean("agreed")
            } catch (e: JSONException) {
                false
            }
        }

    fun give() = file.writeText(JSONObject().put("policy", POLICY).put("agreed", true).toString())

    private companion object {
        const val POLICY = 4
    }
}
