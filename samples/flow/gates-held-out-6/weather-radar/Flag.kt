package org.consentry.flow.gatesheldout6.weatherradar

enum class Flag(val key: String, val default: Boolean) {
    NEW_RADAR("new_radar", false),
    RAIN_ALERTS("rain_alerts", true),
    USAGE_REPORTS("usage_reports", true),
}
