package org.consentry.flow.gatesdevelopment4.answerstoredeitherway;

import android.app.Dialog;
import android.content.Context;
import android.view.View;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class ProtocolDialog extends Dialog implements View.OnClickListener {
    public interface OnResultListener {
        void onResult(boolean agree);
    }

    private final OnResultListener listener;
    private final Button btnYes;
    private final Button btnNo;

    public ProtocolDialog(Context context, OnResultListener listener) {
        super(context);
        this.listener = listener;
        LinearLayout layout = new LinearLayout(context);
        layout.setOrientation(LinearLayout.VERTICAL);
        TextView content = new TextView(context);
        content.setText("在你使用应用管家之前，请阅读《用户协议》和《隐私政策》。我们会读取已安装应用列表，用于清理和卸载功能。");
        btnYes = new Button(context);
        btnYes.setText("我同意");
        btnYes.setOnClickListener(this);
        btnNo = new Button(context);
        btnNo.setText("不同意");
        btnNo.setOnClickListener(this);
        layout.addView(content);
        layout.addView(btnYes);
        layout.addView(btnNo);
        setContentView(layout);
        setCanceledOnTouchOutside(false);
        setCancelable(false);
    }

    @Override
    public void onClick(View v) {
        dismiss();
        listener.onResult(v == btnYes);
    }
}
