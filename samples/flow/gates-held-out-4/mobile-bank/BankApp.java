package org.consentry.flow.gatesheldout4.mobilebank;

import android.app.Application;

public class BankApp extends Application {
    private ConsentDao consentDao;
    private SecurityCheck securityCheck;

    @Override
    public void onCreate() {
        super.onCreate();
        consentDao = new ConsentDao(new BankDatabase(this));
        securityCheck = new SecurityCheck(getPackageManager());
    }

    ConsentDao consents() {
        return consentDao;
    }

    SecurityCheck securityCheck() {
        return securityCheck;
    }
}
