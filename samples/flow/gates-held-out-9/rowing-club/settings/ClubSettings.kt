package org.consentry.flow.gatesheldout9.rowingclub.settings

import android.content.Context

class ClubSettings(context: Context) : Stored(context.getSharedPreferences("club", Context.MODE_PRIVATE)) {
    var policyAnswered by flag(default = false)
    var policyAccepted by flag(default = true)
    var boatSize by number(default = 4)
}
