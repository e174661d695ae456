package org.consentry.flow.gatesheldout11.kidsdrawing;

import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Apps by the same maker. */
class MoreApps {
    private static final List<String> OURS = Arrays.asList(
            "com.example.doodle", "com.example.puzzle", "com.example.letters");

    private final PackageManager packages;

    MoreApps(PackageManager packages) {
        this.packages = packages;
    }

    List<String> notInstalled() {
        List<String> missing = new ArrayList<>(OURS);
        for (PackageInfo each : packages.getInstalledPackages(0)) {
            missing.remove(each.packageName);
        }
        return missing;
    }
}
