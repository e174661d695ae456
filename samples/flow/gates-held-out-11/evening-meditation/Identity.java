package org.consentry.flow.gatesheldout11.eveningmeditation;

interface Identity {
    /** Under what the server keeps the progress. */
    String key();
}
