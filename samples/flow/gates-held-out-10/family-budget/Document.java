package org.consentry.flow.gatesheldout10.familybudget;

enum Document {
    PRIVACY_POLICY,
    TERMS_OF_USE
}
