package org.consentry.flow.consentgates.pluginsbystage;

enum Stage {
    LAUNCH,
    AGREED
}
