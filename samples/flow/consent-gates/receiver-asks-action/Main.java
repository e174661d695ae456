package org.consentry.flow.consentgates.receiverasksaction;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.content.IntentFilter;
import android.os.Bundle;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        IntentFilter filter = new IntentFilter();
        filter.addAction(Ears.SHOWN);
        filter.addAction(Ears.AGREED);
        registerReceiver(new Ears(), filter);
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> sendBroadcast(new Intent(Ears.AGREED)))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
        sendBroadcast(new Intent(Ears.SHOWN));
    }
}
