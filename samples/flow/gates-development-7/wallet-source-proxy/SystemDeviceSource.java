package org.consentry.flow.gatesdevelopment7.walletsourceproxy;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.provider.Settings;
import java.util.ArrayList;
import java.util.List;

class SystemDeviceSource implements DeviceSource {
    private final Context context;

    SystemDeviceSource(Context context) {
        this.context = context;
    }

    @Override
    public String getDeviceId() {
        return Settings.Secure.getString(context.getContentResolver(), Settings.Secure.ANDROID_ID);
    }

    @Override
    public List<String> getApps() {
        List<String> result = new ArrayList<>();
        for (ApplicationInfo info : context.getPackageManager().getInstalledApplications(0)) {
            result.add(info.packageName);
        }
        return result;
    }
}
