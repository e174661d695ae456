package org.consentry.flow.consentgates.clipboardlistener;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.ClipboardManager;
import android.content.SharedPreferences;
import android.os.Bundle;

public class Main extends Activity {
    private SharedPreferences flags;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        flags = getSharedPreferences("flags", MODE_PRIVATE);
        boolean listen = flags.getInt("level", 0) >= 0;
        if (listen) {
            listen();
        }
        if (flags.getInt("level", 0) < 1) {
            ask();
        }
    }

    private void listen() {
        ClipboardManager board = getSystemService(ClipboardManager.class);
        board.addPrimaryClipChangedListener(new Clips(board));
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("温馨提示")
                .setMessage("请您阅读并充分理解《隐私政策》")
                .setPositiveButton("同意", (d, w) -> {
                    flags.edit().putInt("level", 1).apply();
                    listen();
                })
                .setNegativeButton("不同意", (d, w) -> finishAndRemoveTask())
                .setCancelable(false)
                .show();
    }
}
