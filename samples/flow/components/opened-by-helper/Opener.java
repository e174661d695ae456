package org.consentry.flow.components.openedbyhelper;

import android.content.ComponentName;
import android.content.Context;
import android.content.Intent;

final class Opener {
    private Opener() {
    }

    static void open(Context from, Class<?> screen, String text) {
        from.startActivity(intent(from, screen).putExtra("text", text));
    }

    private static Intent intent(Context from, Class<?> screen) {
        Intent intent = new Intent();
        intent.setComponent(new ComponentName(from, screen));
        return intent;
    }
}
