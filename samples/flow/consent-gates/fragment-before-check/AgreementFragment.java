package org.consentry.flow.consentgates.fragmentbeforecheck;

import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.os.Bundle;

public class AgreementFragment extends DialogFragment {
    interface Callback {
        void onAgreed();
    }

    @Override
    public Dialog onCreateDialog(Bundle state) {
        setCancelable(false);
        return new AlertDialog.Builder(getActivity())
                .setMessage("We collect your phone's identifier to protect your account. Please read our Privacy Policy before you continue.")
                .setPositiveButton("I agree", (dialog, which) -> ((Callback) getActivity()).onAgreed())
                .setNegativeButton("Exit", (dialog, which) -> getActivity().finish())
                .create();
    }
}
