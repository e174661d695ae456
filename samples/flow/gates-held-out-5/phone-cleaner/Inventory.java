package org.consentry.flow.gatesheldout5.phonecleaner;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageManager;
import android.util.Log;
import java.io.File;
import java.io.FileWriter;
import java.io.IOException;
import java.util.List;

/** What is installed, to compare with after the next start. */
final class Inventory {
    private final int size;

    private Inventory(int size) {
        this.size = size;
    }

    static Inventory take(Context context) {
        PackageManager packages = context.getPackageManager();
        List<ApplicationInfo> apps = packages.getInstalledApplications(0);
        try (FileWriter out = new FileWriter(new File(context.getFilesDir(), "inventory.txt"))) {
            for (ApplicationInfo app : apps) {
                out.write(app.packageName + "\n");
            }
        } catch (IOException e) {
            Log.e("Inventory", "not written", e);
        }
        return new Inventory(apps.size());
    }

    @Override
    public String toString() {
        return size + " apps";
    }
}
