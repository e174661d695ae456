package org.consentry.flow.gatesheldout4.datingcontacts;

import android.app.Activity;
import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.content.DialogInterface;
import android.os.Bundle;

public class PrivacyDialogFragment extends DialogFragment {
    public static final String TAG = "privacy";

    public interface Host {
        void onPrivacyAccepted();

        void onPrivacyClosed();
    }

    private Host host;

    @Override
    public void onAttach(Activity activity) {
        super.onAttach(activity);
        host = (Host) activity;
    }

    @Override
    public Dialog onCreateDialog(Bundle savedInstanceState) {
        return new AlertDialog.Builder(getActivity())
                .setTitle("Deine Kontakte bleiben privat")
                .setMessage("Damit Bekannte dich nicht sehen, gleichen wir dein Adressbuch ab. Lies dazu unsere Datenschutzerklärung.")
                .setPositiveButton("Einverstanden", (dialog, which) -> host.onPrivacyAccepted())
                .setNegativeButton("Nein", null)
                .create();
    }

    @Override
    public void onDismiss(DialogInterface dialog) {
        super.onDismiss(dialog);
        if (host != null) {
            host.onPrivacyClosed();
        }
    }

    @Override
    public void onDetach() {
        host = null;
        super.onDetach();
    }
}
