package org.consentry.flow.gatesheldout5.readingclub;

import android.app.Activity;
import android.app.AlertDialog;

final class ConsentDialog {
    private final Activity activity;
    private final Choices choices;

    ConsentDialog(Activity activity, Choices choices) {
        this.activity = activity;
        this.choices = choices;
    }

    void show() {
        AlertDialog dialog = new AlertDialog.Builder(activity)
                .setTitle(R.string.consent_title)
                .setMessage(R.string.consent_message)
                .setPositiveButton(R.string.consent_yes, (d, which) -> {
                    choices.agreeToMeasurement();
                    Bus.get().emit(Topics.CONSENT_GIVEN);
                })
                .setNegativeButton(R.string.consent_no, null)
                .create();
        dialog.setCanceledOnTouchOutside(false);
        dialog.setOnDismissListener(d -> Bus.get().emit(Topics.CONSENT_CLOSED));
        dialog.show();
    }
}
