package org.consentry.flow.consentgates.modenameindocument;

enum Mode {
    NEW, BASIC, FULL
}
