package org.consentry.flow.gatesheldout3.observablesession;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.view.View;

public class GameActivity extends Activity implements DialogInterface.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(new View(this));
        if (!Session.get(this).isAgreed()) {
            AlertDialog.Builder builder = new AlertDialog.Builder(this);
            builder.setTitle("用户隐私保护");
            builder.setMessage("亲爱的玩家，请阅读并同意《游戏许可及服务协议》和《隐私保护指引》后开始游戏。");
            builder.setPositiveButton("同意", this);
            builder.setNegativeButton("拒绝", this);
            builder.setCancelable(false);
            builder.show();
        }
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        boolean agree = which == DialogInterface.BUTTON_POSITIVE;
        Session.get(this).answer(agree);
        if (!agree) {
            finish();
        }
    }
}
