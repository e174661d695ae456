package org.consentry.flow.gatesheldout5.englishwords;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;

public class WelcomeActivity extends Activity {

    private PolicyStore store;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        store = new PolicyStore(this);
        if (store.needAsk()) {
            ask();
        } else {
            study();
        }
    }

    private void ask() {
        boolean updated = store.agreedVersion() > 0;
        new AlertDialog.Builder(this)
                .setTitle(updated ? "隐私政策更新提示" : "温馨提示")
                .setMessage("背单词需要您同意《用户协议》和《隐私政策》后才能使用。我们会收集设备网络标识，用于识别设备和防止作弊。")
                .setPositiveButton("同意", (dialog, which) -> {
                    store.agree();
                    ((WordApp) getApplication()).getCollector().start();
                    study();
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .setNeutralButton("查看全文", (dialog, which) -> {
                    startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse(Policy.URL)));
                    ask();
                })
                .setCancelable(false)
                .show();
    }

    private void study() {
        startActivity(new Intent(this, StudyActivity.class));
        finish();
    }
}
