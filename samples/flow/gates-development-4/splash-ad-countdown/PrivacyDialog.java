package org.consentry.flow.gatesdevelopment4.splashadcountdown;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;

public class PrivacyDialog extends Dialog {
    private OnPrivacyListener listener;

    public PrivacyDialog(Context context) {
        super(context, android.R.style.Theme_Material_Light_Dialog_NoActionBar);
        setCancelable(false);
    }

    public void setOnPrivacyListener(OnPrivacyListener listener) {
        this.listener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.dialog_privacy);
        findViewById(R.id.btn_agree).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                dismiss();
                if (listener != null) {
                    listener.onAgree();
                }
            }
        });
        findViewById(R.id.btn_exit).setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                dismiss();
                if (listener != null) {
                    listener.onRefuse();
                }
            }
        });
    }

    public interface OnPrivacyListener {
        void onAgree();

        void onRefuse();
    }
}
