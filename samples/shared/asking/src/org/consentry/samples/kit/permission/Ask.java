package org.consentry.samples.kit.permission;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.pm.PackageManager;
import org.consentry.samples.kit.R;

/** Asks for one permission when it is needed, and says why first. */
public final class Ask {
    private Ask() {}

    /** Runs {@code use} at once where the permission was given before. */
    public static void forUse(Activity screen, String permission, int why, int code, Runnable use) {
        if (screen.checkSelfPermission(permission) == PackageManager.PERMISSION_GRANTED) {
            use.run();
            return;
        }
        new AlertDialog.Builder(screen)
                .setMessage(why)
                .setPositiveButton(R.string.ask_go_on, (dialog, which) ->
                        screen.requestPermissions(new String[] {permission}, code))
                .setNegativeButton(R.string.ask_not_now, null)
                .show();
    }

    public static boolean granted(int[] results) {
        return results.length > 0 && results[0] == PackageManager.PERMISSION_GRANTED;
    }
}
