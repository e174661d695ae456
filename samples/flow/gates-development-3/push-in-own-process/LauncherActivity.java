package org.consentry.flow.gatesdevelopment3.pushinownprocess;

import android.app.Activity;
import android.app.Dialog;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class LauncherActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        startService(new Intent(this, PushService.class));
        if (!PrivacyHelper.hasAgreed(this)) {
            showPrivacyDialog();
        }
    }

    private void showPrivacyDialog() {
        final Dialog dialog = new Dialog(this);
        LinearLayout root = new LinearLayout(this);
        root.setOrientation(LinearLayout.VERTICAL);
        TextView content = new TextView(this);
        content.setText("欢迎使用！请阅读并同意《用户协议》《隐私政策》后开始聊天。");
        root.addView(content);
        Button agree = new Button(this);
        agree.setText("同意并进入");
        agree.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                PrivacyHelper.agree(LauncherActivity.this);
                dialog.dismiss();
            }
        });
        root.addView(agree);
        Button refuse = new Button(this);
        refuse.setText("不同意");
        refuse.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                dialog.dismiss();
                finish();
            }
        });
        root.addView(refuse);
        dialog.setContentView(root);
        dialog.setCancelable(false);
        dialog.show();
    }
}
