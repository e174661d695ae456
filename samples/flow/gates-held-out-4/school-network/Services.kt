package org.consentry.flow.gatesheldout4.schoolnetwork

import android.content.Context

class Services(private val context: Context) {
    val consent = ConsentSettings(context)
    val timetable = TimetableRepository()

    fun networkCheck(): NetworkCheck =
        if (consent.isGiven) SchoolNetworkCheck(context) else NoNetworkCheck
}
