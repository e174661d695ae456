package org.consentry.flow.consentgates.stateupdatedbyfunction

import android.content.Context
import java.io.File
import org.json.JSONObject

class StateFile(context: Context) {
    private val file = File(context.filesDir, "state.json")

    var state: AppState = load()
        private set

    fun update(change: (AppState) -> AppState) {
        state = change(state)
        val out = JSONObject()
        out.put("agreed", state.agreed)
        out.put("asked", state.asked)
        file.writeText(out.toString())
    }

    private fun load(): AppState {
        if (!file.exists()) return AppState(agreed = false, asked = 0)
        val read = JSONObject(file.readText())
        return AppState(read.getBoolean("agreed"), read.getInt("asked"))
    }
}
