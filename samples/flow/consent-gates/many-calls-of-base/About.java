package org.consentry.flow.consentgates.manycallsofbase;

public class About extends BaseActivity {
    @Override
    boolean wantsDevice() {
        return false;
    }
}
