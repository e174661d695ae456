package org.consentry.flow.gatesheldout5.remotecontrol;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;

public class PrivacyDialog extends Dialog implements View.OnClickListener {

    public interface OnResultListener {
        void onResult(boolean agree);
    }

    private final PrivacyTimes mTimes;
    private OnResultListener mListener;

    public PrivacyDialog(Context context, PrivacyTimes times) {
        super(context);
        mTimes = times;
    }

    public PrivacyDialog setOnResultListener(OnResultListener listener) {
        mListener = listener;
        return this;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle(R.string.dialog_title);
        setContentView(R.layout.dialog_privacy);
        setCancelable(false);
        findViewById(R.id.btn_yes).setOnClickListener(this);
        findViewById(R.id.btn_no).setOnClickListener(this);
    }

    @Override
    public void show() {
        super.show();
        mTimes.shown();
    }

    @Override
    public void onClick(View v) {
        dismiss();
        switch (v.getId() == R.id.btn_yes ? 1 : 0) {
            case 1:
                mTimes.agreed();
                mListener.onResult(true);
                break;
            default:
                mListener.onResult(false);
        }
    }
}
