package org.consentry.flow.gatesheldout11.solitairedaily;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.view.Window;

class ConsentForm extends Dialog {
    interface OnAnswerListener {
        void onAnswer(boolean agreed);
    }

    private final OnAnswerListener listener;

    ConsentForm(Context context, OnAnswerListener listener) {
        super(context);
        this.listener = listener;
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.form_consent);
        setCancelable(false);
        findViewById(R.id.consent).setOnClickListener(v -> answer(true));
        findViewById(R.id.do_not_consent).setOnClickListener(v -> answer(false));
    }

    private void answer(boolean agreed) {
        dismiss();
        listener.onAnswer(agreed);
    }
}
