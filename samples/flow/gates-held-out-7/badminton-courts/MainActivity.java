package org.consentry.flow.gatesheldout7.badmintoncourts;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

import org.consentry.flow.gatesheldout7.badmintoncourts.http.HttpClient;

import java.util.Collections;

public class MainActivity extends Activity {

    private TextView courtsView;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        courtsView = new TextView(this);
        courtsView.setText("加载中…");
        setContentView(courtsView);
        loadCourts();
        if (!PrivacyManager.get(this).isAgreed()) {
            showPrivacy();
        }
    }

    private void showPrivacy() {
        AlertDialog.Builder builder = new AlertDialog.Builder(this);
        builder.setTitle("用户协议与隐私政策");
        builder.setMessage("请充分阅读并理解《用户协议》和《隐私政策》。订场时我们会收集您的手机号与设备信息。不同意也可以浏览场馆。");
        builder.setPositiveButton("同意", (dialog, which) -> PrivacyManager.get(this).agree());
        builder.setNegativeButton("不同意", null);
        builder.show();
    }

    private void loadCourts() {
        HttpClient.get("courts", Collections.singletonMap("city", "0571"), text -> {
            if (!isFinishing()) {
                courtsView.setText(text.isEmpty() ? "暂无场馆" : text);
            }
        });
    }
}
