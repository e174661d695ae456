package org.consentry.flow.gatesdevelopment5.banktermsversion;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

class AgreementDialog extends Dialog implements View.OnClickListener {
    interface OnResultListener {
        void onAgree();

        void onRefuse();
    }

    private final OnResultListener listener;

    AgreementDialog(Context context, OnResultListener listener) {
        super(context);
        this.listener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_agreement);
        setCancelable(false);
        setCanceledOnTouchOutside(false);
        findViewById(R.id.btn_agree).setOnClickListener(this);
        findViewById(R.id.btn_refuse).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        dismiss();
        if (v.getId() == R.id.btn_agree) {
            listener.onAgree();
        } else if (v.getId() == R.id.btn_refuse) {
            listener.onRefuse();
        }
    }
}
