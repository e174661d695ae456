package org.consentry.flow.gatesheldout9.rowingclub.data

import org.consentry.flow.gatesheldout9.rowingclub.settings.ClubSettings

class CrewRepository(
    private val settings: ClubSettings,
    private val club: RowerSource,
    private val contacts: RowerSource,
) {
    private val sources: List<RowerSource>
        get() = listOfNotNull(club, contacts.takeIf { settings.policyAccepted })

    fun crews(): List<String> =
        sources.flatMap { it.names() }.distinct().chunked(settings.boatSize).map { it.joinToString(" · ") }
}
