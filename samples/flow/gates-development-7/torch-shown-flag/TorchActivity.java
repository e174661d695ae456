package org.consentry.flow.gatesdevelopment7.torchshownflag;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import android.widget.TextView;

public class TorchActivity extends Activity {
    private static final String KEY_PRIVACY_SHOWN = "privacy_shown";
    private static final String KEY_PRIVACY_AGREED = "privacy_agreed";

    private SharedPreferences sp;
    private TextView banner;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_torch);
        banner = findViewById(R.id.tv_banner);
        sp = getSharedPreferences("torch", MODE_PRIVATE);
        if (!sp.getBoolean(KEY_PRIVACY_SHOWN, false)) {
            showPrivacyDialog();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        if (sp.getBoolean(KEY_PRIVACY_SHOWN, false)) {
            loadBanner();
        }
    }

    private void showPrivacyDialog() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_message)
                .setCancelable(false)
                .setPositiveButton(R.string.agree, (dialog, which) -> {
                    sp.edit().putBoolean(KEY_PRIVACY_AGREED, true).apply();
                    loadBanner();
                })
                .setNegativeButton(R.string.disagree, null)
                .show();
        sp.edit().putBoolean(KEY_PRIVACY_SHOWN, true).apply();
    }

    private void loadBanner() {
        String id = Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
        banner.setVisibility(View.VISIBLE);
        banner.setText("https://ads.example.cn/banner?slot=1&did=" + id);
    }
}
