package org.consentry.flow.gatesheldout9.lampremote;

import android.app.AlertDialog;
import android.content.Context;
import android.content.DialogInterface;

class PolicyPrompt implements DialogInterface.OnClickListener {

    interface Host {
        void onAgreed();

        void onRefused();
    }

    private final Settings settings;
    private final Host host;

    PolicyPrompt(Settings settings, Host host) {
        this.settings = settings;
        this.host = host;
    }

    void show(Context context) {
        AlertDialog dialog = new AlertDialog.Builder(context)
                .setTitle(R.string.policy_title)
                .setMessage(R.string.policy_text)
                .setPositiveButton(R.string.agree, this)
                .setNegativeButton(R.string.refuse, this)
                .create();
        dialog.setCancelable(false);
        dialog.show();
    }

    @Override
    public void onClick(DialogInterface dialog, int which) {
        settings.saveAnswer(which == DialogInterface.BUTTON_POSITIVE);
        if (which == DialogInterface.BUTTON_POSITIVE) {
            host.onAgreed();
        } else {
            host.onRefused();
        }
    }
}
