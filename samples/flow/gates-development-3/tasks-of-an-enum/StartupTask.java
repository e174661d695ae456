package org.consentry.flow.gatesdevelopment3.tasksofanenum;

import android.content.Context;
import android.telephony.TelephonyManager;
import android.util.Log;
import java.util.Locale;

/** What is done when the application starts, in this order. */
enum StartupTask {
    LOCALE(false) {
        @Override
        void run(Context context) {
            DeviceProfile.put("locale", Locale.getDefault().toString());
        }
    },
    SCREEN(false) {
        @Override
        void run(Context context) {
            DeviceProfile.put("density", String.valueOf(context.getResources().getDisplayMetrics().densityDpi));
        }
    },
    SUBSCRIBER(true) {
        @Override
        void run(Context context) {
            TelephonyManager phone = (TelephonyManager) context.getSystemService(Context.TELEPHONY_SERVICE);
            DeviceProfile.put("subscriber", phone.getSubscriberId());
        }
    };

    private final boolean needsConsent;

    StartupTask(boolean needsConsent) {
        this.needsConsent = needsConsent;
    }

    boolean needsConsent() {
        return needsConsent;
    }

    abstract void run(Context context);

    static void runAll(Context context, boolean consent) {
        for (StartupTask task : values()) {
            if (task.needsConsent() && !consent) {
                continue;
            }
            try {
                task.run(context);
            } catch (RuntimeException e) {
                Log.w("StartupTask", task.name(), e);
            }
        }
    }
}
