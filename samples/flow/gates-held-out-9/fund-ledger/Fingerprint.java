package org.consentry.flow.gatesheldout9.fundledger;

interface Fingerprint {
    String value();
}
