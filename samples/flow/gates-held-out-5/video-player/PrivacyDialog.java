package org.consentry.flow.gatesheldout5.videoplayer;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.Window;

public class PrivacyDialog extends Dialog {

    public interface Callback {
        void onAgree();

        void onRefuse();
    }

    private final Callback callback;

    public PrivacyDialog(Context context, Callback callback) {
        super(context);
        this.callback = callback;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_privacy);
        setCancelable(false);
        findViewById(R.id.tv_agree).setOnClickListener(v -> {
            dismiss();
            callback.onAgree();
        });
        findViewById(R.id.tv_refuse).setOnClickListener(v -> {
            dismiss();
            callback.onRefuse();
        });
    }
}
