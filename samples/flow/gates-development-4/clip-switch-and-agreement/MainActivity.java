package org.consentry.flow.gatesdevelopment4.clipswitchandagreement;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.ClipData;
import android.content.ClipboardManager;
import android.content.Intent;
import android.os.Bundle;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.TextView;
import android.widget.Toast;

public class MainActivity extends Activity {
    private UserConfig config;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        config = new UserConfig(this);
        TextView textView = new TextView(this);
        textView.setText("复制口令，打开应用领券");
        setContentView(textView);
        if (!config.isPrivacyAgreed()) {
            showPrivacy();
        }
    }

    @Override
    protected void onResume() {
        super.onResume();
        checkClip();
    }

    private void showPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle("隐私保护提示")
                .setMessage("我们会在您打开应用时读取剪贴板，用于识别优惠口令。请阅读《隐私政策》后选择是否同意。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    config.setPrivacyAgreed();
                    checkClip();
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .show();
    }

    private void checkClip() {
        if (!config.canReadClip()) {
            return;
        }
        String text = readClip();
        if (text.contains("¥")) {
            Toast.makeText(this, "发现优惠口令：" + text, Toast.LENGTH_SHORT).show();
        }
    }

    private String readClip() {
        ClipboardManager manager = (ClipboardManager) getSystemService(CLIPBOARD_SERVICE);
        ClipData data = manager.getPrimaryClip();
        if (data == null || data.getItemCount() == 0) {
            return "";
        }
        return String.valueOf(data.getItemAt(0).coerceToText(this));
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add("设置");
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        startActivity(new Intent(this, SettingsActivity.class));
        return true;
    }
}
