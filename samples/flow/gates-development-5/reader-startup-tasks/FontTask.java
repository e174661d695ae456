package org.consentry.flow.gatesdevelopment5.readerstartuptasks;

import android.content.Context;
import android.graphics.Typeface;

class FontTask extends StartupTask {
    static Typeface body;

    @Override
    String name() {
        return "font";
    }

    @Override
    boolean waitForPrivacy() {
        return false;
    }

    @Override
    void run(Context context) {
        body = Typeface.create("serif", Typeface.NORMAL);
    }
}
