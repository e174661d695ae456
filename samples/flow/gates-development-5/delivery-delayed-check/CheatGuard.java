package org.consentry.flow.gatesdevelopment5.deliverydelayedcheck;

import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;

import java.util.ArrayList;
import java.util.List;

class CheatGuard {
    private static final String[] SUSPICIOUS = {"fakegps", "mocklocation", "xposed"};

    private final PackageManager packages;

    CheatGuard(PackageManager packages) {
        this.packages = packages;
    }

    List<String> findFakeLocationApps() {
        List<String> found = new ArrayList<>();
        for (ApplicationInfo info : packages.getInstalledApplications(0)) {
            for (String part : SUSPICIOUS) {
                if (info.packageName.contains(part)) {
                    found.add(info.packageName);
                }
            }
        }
        return found;
    }
}
