package org.consentry.flow.gatesdevelopment4.agreedversionnotzero;

public interface Constant {
    int NOT_ASKED = 0;
    int REFUSED = -1;
    int AGREEMENT_VERSION = 20210901;
    String AGREED_VERSION = "AGREED_VERSION";
}
