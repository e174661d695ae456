package org.consentry.flow.gatesdevelopment5.deliverydelayedcheck;

import android.app.Dialog;
import android.content.Context;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.view.Window;
import android.widget.Button;

abstract class AgreementDialog extends Dialog {
    private static final int SECONDS = 5;

    private CountDownTimer timer;

    AgreementDialog(Context context) {
        super(context);
    }

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        requestWindowFeature(Window.FEATURE_NO_TITLE);
        setContentView(R.layout.dialog_agreement);
        setCancelable(false);
        final Button agree = findViewById(R.id.btn_agree);
        agree.setEnabled(false);
        agree.setOnClickListener(v -> {
            dismiss();
            onAgree();
        });
        findViewById(R.id.btn_exit).setOnClickListener(v -> {
            dismiss();
            onExit();
        });
        timer = new CountDownTimer(SECONDS * 1000L, 1000L) {
            @Override
            public void onTick(long millisUntilFinished) {
                agree.setText(getContext().getString(R.string.agree_in, (int) (millisUntilFinished / 1000) + 1));
            }

            @Override
            public void onFinish() {
                agree.setText(R.string.agree);
                agree.setEnabled(true);
            }
        };
        timer.start();
    }

    @Override
    protected void onStop() {
        timer.cancel();
        super.onStop();
    }

    abstract void onAgree();

    abstract void onExit();
}
