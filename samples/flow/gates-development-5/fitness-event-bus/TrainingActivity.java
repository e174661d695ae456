package org.consentry.flow.gatesdevelopment5.fitnesseventbus;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class TrainingActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_training);
        if (!Answers.agreed(this)) {
            askPrivacy();
        }
    }

    private void askPrivacy() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setPositiveButton(R.string.yes, (dialog, which) -> answer(true))
                .setNegativeButton(R.string.no, (dialog, which) -> answer(false))
                .setCancelable(false)
                .show();
    }

    private void answer(boolean agreed) {
        Answers.save(this, agreed);
        EventBus.getDefault().post(new PrivacyEvent(agreed));
    }
}
