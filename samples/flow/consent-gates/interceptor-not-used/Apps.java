package org.consentry.flow.consentgates.interceptornotused;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import java.util.List;

final class Apps {
    private final Context context;

    Apps(Context context) {
        this.context = context;
    }

    void collect() {
        List<ApplicationInfo> found = context.getPackageManager().getInstalledApplications(0);
        Api.post("count", found.size() + ":" + found);
    }
}
