package org.consentry.flow.gatesdevelopment7.novelappcheck;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.os.Bundle;
import android.widget.TextView;

public class BookshelfActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView empty = new TextView(this);
        empty.setText("书架空空如也，去书城看看吧");
        setContentView(empty);
        if (!AgreementUtil.hasAgreed(this)) {
            showAgreement();
        }
    }

    private void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle("用户协议与隐私政策")
                .setMessage("欢迎使用本小说阅读软件。在您使用之前，请认真阅读《用户协议》和《隐私政策》，了解我们对您个人信息的处理规则。")
                .setCancelable(false)
                .setPositiveButton("同意并继续", new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        AgreementUtil.setAgreed(BookshelfActivity.this);
                        NovelApp.get().initAfterAgree();
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
}
