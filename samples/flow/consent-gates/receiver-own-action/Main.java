package org.consentry.flow.consentgates.receiverownaction;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        registerReceiver(new Ears(), new IntentFilter(Ears.AGREED));
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> sendBroadcast(new Intent(Ears.AGREED)))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
        Intent shown = new Intent();
        shown.setAction(Ears.AGREED); // shown
        sendBroadcast(shown);
    }
}
