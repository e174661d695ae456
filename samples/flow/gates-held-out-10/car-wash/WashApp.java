package org.consentry.flow.gatesheldout10.carwash;

import android.app.Application;

public class WashApp extends Application {
    private Agreement agreement;

    @Override
    public void onCreate() {
        super.onCreate();
        agreement = new Agreement(this);
        new AgreementMigration(this, agreement).run();
        if (agreement.isValid()) {
            Registration.start(this);
        }
    }

    Agreement agreement() {
        return agreement;
    }
}
