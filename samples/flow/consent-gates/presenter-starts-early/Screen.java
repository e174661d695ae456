package org.consentry.flow.consentgates.presenterstartsearly;

interface Screen {
    void showAgreement();

    void showContent(String data);

    void close();
}
