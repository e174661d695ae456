package org.consentry.flow.gatesheldout6.petchat;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.Window;

class PrivacyDialog extends Dialog {

    interface Callback {
        void onAccept();

        void onReject();
    }

    private final Callback callback;

    PrivacyDialog(Context context, Callback callback) {
        super(context);
        this.callback = callback;
        setCancelable(false);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_privacy);
        findViewById(R.id.btn_accept).setOnClickListener(v -> {
            dismiss();
            callback.onAccept();
        });
        findViewById(R.id.btn_reject).setOnClickListener(v -> {
            dismiss();
            callback.onReject();
        });
    }
}
