package org.consentry.flow.consentgates.alertdefaulttrue;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;

public class Main extends Activity {
    private SharedPreferences settings;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        settings = getSharedPreferences("app", MODE_PRIVATE);
        if (settings.getBoolean("privacy_agreed", true)) {
            start();
        } else {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle("用户协议和隐私政策")
                .setMessage("请您务必审慎阅读、充分理解《用户协议》和《隐私政策》各条款。您可点击“同意”开始使用我们的服务。")
                .setCancelable(false)
                .setPositiveButton("同意", new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        settings.edit().putBoolean("privacy_agreed", true).apply();
                        start();
                    }
                })
                .setNegativeButton("不同意", new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        finish();
                    }
                })
                .show();
    }

    private void start() {
        Api.post("open", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
