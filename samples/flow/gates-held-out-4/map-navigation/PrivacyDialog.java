package org.consentry.flow.gatesheldout4.mapnavigation;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

public class PrivacyDialog extends Dialog implements View.OnClickListener {
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
        setCanceledOnTouchOutside(false);
        findViewById(R.id.btn_agree).setOnClickListener(this);
        findViewById(R.id.btn_refuse).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        dismiss();
        switch (view.getId()) {
            case R.id.btn_agree:
                callback.onAgree();
                break;
            case R.id.btn_refuse:
                callback.onRefuse();
                break;
            default:
                break;
        }
    }
}
