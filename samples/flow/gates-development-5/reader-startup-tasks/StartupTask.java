package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.content.Context;

abstract class StartupTask {
    abstract String name();

    /** Whether the task may run only after the user accepted the privacy policy. */
    boolean waitForPrivacy() {
        return true;
    }

    abstract void run(Context context);
}
