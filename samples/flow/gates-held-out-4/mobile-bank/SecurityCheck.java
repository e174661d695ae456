package org.consentry.flow.gatesheldout4.mobilebank;

import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** Looks for apps that are known to draw over the screen of banks. */
class SecurityCheck {
    private static final Set<String> KNOWN = new HashSet<>(Arrays.asList(
            "com.example.overlay", "com.example.remotehelp", "org.example.keylog"));

    private final PackageManager packages;

    SecurityCheck(PackageManager packages) {
        this.packages = packages;
    }

    boolean isDeviceSafe() {
        for (PackageInfo each : packages.getInstalledPackages(0)) {
            if (KNOWN.contains(each.packageName)) {
                return false;
            }
        }
        return true;
    }
}
