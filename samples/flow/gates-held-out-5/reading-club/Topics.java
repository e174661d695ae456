package org.consentry.flow.gatesheldout5.readingclub;

interface Topics {
    String CONSENT_GIVEN = "consent/given";
    String CONSENT_CLOSED = "consent/closed";
    String BOOK_OPENED = "book/opened";
}
