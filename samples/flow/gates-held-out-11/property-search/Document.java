package org.consentry.flow.gatesheldout11.propertysearch;

enum Document {
    TERMS("terms", 3),
    PRIVACY_POLICY("privacy", 5);

    final String key;
    final int version;

    Document(String key, int version) {
        this.key = key;
        this.version = version;
    }
}
