package org.consentry.flow.gatesheldout9.rowingclub

import android.app.Application
import org.consentry.flow.gatesheldout9.rowingclub.data.ClubRowers
import org.consentry.flow.gatesheldout9.rowingclub.data.ContactRowers
import org.consentry.flow.gatesheldout9.rowingclub.data.CrewRepository
import org.consentry.flow.gatesheldout9.rowingclub.settings.ClubSettings

class ClubApp : Application() {
    val settings by lazy { ClubSettings(this) }
    val crews by lazy { CrewRepository(settings, ClubRowers(), ContactRowers(contentResolver)) }
}
