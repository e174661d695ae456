package org.consentry.flow.gatesheldout2.browseonly;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Bundle;

public class LaunchActivity extends Activity implements DialogInterface.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (UseMode.current(this) == UseMode.FULL) {
            enter();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("个人信息保护提示")
                .setMessage("请阅读《隐私政策》。若您不同意，仍可使用浏览商品等基本功能。")
                .setPositiveButton("同意", this)
                .setNegativeButton("不同意，仅浏览", this)
                .setCancelable(false)
                .create()
                .show();
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        int mode = which == DialogInterface.BUTTON_POSITIVE ? UseMode.FULL : UseMode.BROWSE;
        UseMode.change(this, mode);
        enter();
    }

    private void enter() {
        startActivity(new Intent(this, ShopActivity.class).addFlags(Intent.FLAG_ACTIVITY_NEW_TASK));
        finish();
    }
}
