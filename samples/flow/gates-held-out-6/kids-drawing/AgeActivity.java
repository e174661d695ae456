package org.consentry.flow.gatesheldout6.kidsdrawing;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;

public class AgeActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (UserMode.get(this) != UserMode.UNKNOWN) {
            toDraw();
        } else {
            chooseAge();
        }
    }

    private void chooseAge() {
        new AlertDialog.Builder(this)
                .setTitle("请选择年龄")
                .setCancelable(false)
                .setItems(new String[]{"未满14周岁", "14周岁及以上"}, (dialog, which) -> {
                    if (which == 0) {
                        UserMode.set(this, UserMode.MINOR);
                        toDraw();
                    } else {
                        showAgreement();
                    }
                })
                .show();
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("隐私政策")
                .setMessage("在使用小小画板前，请阅读《隐私政策》。我们会收集设备标识用于页面访问统计；未成年人模式下不会收集任何个人信息。")
                .setCancelable(false)
                .setPositiveButton("同意", (dialog, which) -> {
                    UserMode.set(this, UserMode.NORMAL);
                    toDraw();
                })
                .setNegativeButton("不同意", (dialog, which) -> finish())
                .show();
    }

    private void toDraw() {
        startActivity(new Intent(this, DrawActivity.class));
        finish();
    }
}
