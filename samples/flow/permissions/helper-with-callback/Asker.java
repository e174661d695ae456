package org.consentry.flow.permissions.helperwithcallback;

import android.app.Activity;
import android.content.pm.PackageManager;

final class Asker {
    interface Answer {
        void granted();

        void denied();
    }

    private final Activity screen;
    private Answer answer;

    Asker(Activity screen) {
        this.screen = screen;
    }

    void ask(String permission, Answer callback) {
        if (screen.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED) {
            callback.granted();
            return;
        }
        answer = callback;
        screen.requestPermissions(new String[] {permission}, 11);
    }

    void result(int[] results) {
        for (int each : results) {
            if (each != PackageManager.PERMISSION_GRANTED) {
                answer.denied();
                return;
            }
        }
        answer.granted();
    }
}
