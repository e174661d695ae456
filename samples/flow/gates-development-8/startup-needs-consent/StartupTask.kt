package org.consentry.flow.gatesdevelopment8.startupneedsconsent

import android.content.Context

abstract class StartupTask(val name: String, val needsConsent: Boolean = false) {
    abstract fun run(context: Context)
}
