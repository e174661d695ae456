package org.consentry.flow.gatesheldout6.plantcare;

import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;

final class Recommender {

    private final PackageManager packages;

    Recommender(PackageManager packages) {
        this.packages = packages;
    }

    String tip() {
        for (PackageInfo each : packages.getInstalledPackages(0)) {
            if (each.packageName.contains("weather")) {
                return "Check the forecast before you put your plants outside.";
            }
        }
        return "A weather app helps you to protect your plants from frost.";
    }
}
