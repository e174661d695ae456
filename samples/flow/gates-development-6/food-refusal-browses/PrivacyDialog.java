package org.consentry.flow.gatesdevelopment6.foodrefusalbrowses;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

public class PrivacyDialog extends Dialog implements View.OnClickListener {
    public interface OnAnswerListener {
        void onAgree();

        void onRefuse();
    }

    private OnAnswerListener listener;

    public PrivacyDialog(Context context) {
        super(context);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_privacy);
        setCancelable(false);
        findViewById(R.id.tv_agree).setOnClickListener(this);
        findViewById(R.id.tv_refuse).setOnClickListener(this);
    }

    public PrivacyDialog setOnAnswerListener(OnAnswerListener listener) {
        this.listener = listener;
        return this;
    }

    @Override
    public void onClick(View v) {
        dismiss();
        if (listener == null) {
            return;
        }
        if (v.getId() == R.id.tv_agree) {
            listener.onAgree();
        } else {
            listener.onRefuse();
        }
    }
}
