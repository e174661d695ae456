package org.consentry.flow.gatesheldout10.storagecleaner;

import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import java.io.File;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds folders of apps that are no longer installed. */
class Scanner {
    private final PackageManager packages;
    private final File folder;

    Scanner(PackageManager packages, File folder) {
        this.packages = packages;
        this.folder = folder;
    }

    List<String> leftovers() {
        Set<String> installed = new HashSet<>();
        for (ApplicationInfo each : packages.getInstalledApplications(0)) {
            installed.add(each.packageName);
        }
        List<String> found = new ArrayList<>();
        String[] names = folder.list();
        if (names != null) {
            for (String name : names) {
                if (name.startsWith("com.") && !installed.contains(name)) {
                    found.add(name);
                }
            }
        }
        return found;
    }
}
