package org.consentry.flow.gatesheldout5.phonecleaner;

/** Marks screens that the user can see before the terms are accepted. */
interface BeforeConsent {
}
