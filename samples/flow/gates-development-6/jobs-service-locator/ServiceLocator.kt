package org.consentry.flow.gatesdevelopment6.jobsservicelocator

object ServiceLocator {
    lateinit var consent: Consent
}
