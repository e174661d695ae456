package org.consentry.flow.gatesheldout4.mailsuggestions

import android.app.Application
import android.content.Context

class MailApp : Application() {
    val consent by lazy { Consent(getSharedPreferences("mail_consent", Context.MODE_PRIVATE)) }
    val drafts = mutableListOf<Draft>()
}

data class Draft(val to: String, val text: String)
