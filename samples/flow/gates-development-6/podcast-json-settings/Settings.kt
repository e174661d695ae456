package org.consentry.flow.gatesdevelopment6.podcastjsonsettings

data class Settings(
    val privacyAccepted: Boolean,
    val skipSeconds: Int,
    val downloadOnWifiOnly: Boolean,
)
