package org.consentry.flow.permissions.refusaldialoghelper;

import android.app.Activity;
import android.app.AlertDialog;

final class Dialogs {
    interface Choice {
        void yes();

        void no();
    }

    private Dialogs() {
    }

    static void ask(Activity screen, String text, final Choice choice) {
        AlertDialog.Builder builder = new AlertDialog.Builder(screen);
        builder.setMessage(text);
        builder.setCancelable(false);
        builder.setPositiveButton("好", (dialog, which) -> choice.yes());
        builder.setNegativeButton("不", (dialog, which) -> {
            dialog.dismiss();
            choice.no();
        });
        builder.show();
    }
}
