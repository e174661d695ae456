package org.consentry.flow.gatesdevelopment7.karaokedialogexposure;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

public class PrivacyDialog extends Dialog implements View.OnClickListener {
    public interface OnPrivacyListener {
        void onShown();

        void onAgree();

        void onRefuse();
    }

    private final OnPrivacyListener listener;

    public PrivacyDialog(Context context, OnPrivacyListener listener) {
        super(context);
        this.listener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_privacy);
        setCancelable(false);
        setCanceledOnTouchOutside(false);
        findViewById(R.id.tv_agree).setOnClickListener(this);
        findViewById(R.id.tv_refuse).setOnClickListener(this);
    }

    @Override
    public void show() {
        super.show();
        listener.onShown();
    }

    @Override
    public void onClick(View v) {
        dismiss();
        if (v.getId() == R.id.tv_agree) {
            listener.onAgree();
        } else if (v.getId() == R.id.tv_refuse) {
            listener.onRefuse();
        }
    }
}
