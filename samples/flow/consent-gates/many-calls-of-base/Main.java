package org.consentry.flow.consentgates.manycallsofbase;

public class Main extends BaseActivity {
    @Override
    boolean wantsDevice() {
        return true;
    }
}
