package org.consentry.flow.gatesheldout7.winecellar

import android.content.Context

class SessionStore(context: Context) {
    private val preferences = context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun load(): Session? = when (preferences.getString("kind", null)) {
        "member" -> Session.Member(preferences.getLong("since", 0))
        "guest" -> Session.Guest
        else -> null
    }

    fun save(session: Session) {
        val editor = preferences.edit()
        when (session) {
            is Session.Member -> editor.putString("kind", "member").putLong("since", session.since)
            Session.Guest -> editor.putString("kind", "guest").remove("since")
        }
        editor.apply()
    }
}
