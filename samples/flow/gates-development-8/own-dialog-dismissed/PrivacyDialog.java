package org.consentry.flow.gatesdevelopment8.owndialogdismissed;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

public class PrivacyDialog extends Dialog implements View.OnClickListener {
    public interface OnAgreeListener {
        void onAgree(PrivacyDialog dialog);
    }

    public interface OnDisagreeListener {
        void onDisagree(PrivacyDialog dialog);
    }

    private OnAgreeListener agreeListener;
    private OnDisagreeListener disagreeListener;

    public PrivacyDialog(Context context) {
        super(context);
    }

    public void setOnAgreeListener(OnAgreeListener listener) {
        agreeListener = listener;
    }

    public void setOnDisagreeListener(OnDisagreeListener listener) {
        disagreeListener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_privacy);
        setCancelable(false);
        findViewById(R.id.tv_agree).setOnClickListener(this);
        findViewById(R.id.tv_disagree).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        if (v.getId() == R.id.tv_agree) {
            PrivacyRecord.save(getContext());
            if (agreeListener != null) {
                agreeListener.onAgree(this);
            }
            dismiss();
        } else if (v.getId() == R.id.tv_disagree) {
            if (disagreeListener != null) {
                disagreeListener.onDisagree(this);
            }
            dismiss();
        }
    }
}
