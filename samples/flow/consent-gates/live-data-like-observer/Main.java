package org.consentry.flow.consentgates.livedatalikeobserver;

import android.app.Activity;
import android.app.ActivityManager;
import android.app.AlertDialog;
import android.content.Context;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        State.AGREED.observe(agreed -> {
            if (agreed) {
                watch();
            }
        });
        new AlertDialog.Builder(this)
                .setMessage("使用前请您阅读并同意《隐私政策》")
                .setPositiveButton("同意", (dialog, which) -> State.AGREED.set(true))
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void watch() {
        ActivityManager manager = (ActivityManager) getSystemService(Context.ACTIVITY_SERVICE);
        Api.post("tasks", String.valueOf(manager.getRunningTasks(20)));
    }
}
