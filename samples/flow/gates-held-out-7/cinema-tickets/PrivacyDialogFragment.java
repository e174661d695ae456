package org.consentry.flow.gatesheldout7.cinematickets;

import android.app.Activity;
import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.os.Bundle;

public class PrivacyDialogFragment extends DialogFragment {

    public interface OnPrivacyListener {
        void onPrivacyAgreed();

        void onPrivacyRefused();
    }

    private OnPrivacyListener listener;

    @Override
    public void onAttach(Activity activity) {
        super.onAttach(activity);
        listener = (OnPrivacyListener) activity;
    }

    @Override
    public void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setCancelable(false);
    }

    @Override
    public Dialog onCreateDialog(Bundle savedInstanceState) {
        return new AlertDialog.Builder(getActivity())
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setPositiveButton(R.string.privacy_agree, (dialog, which) -> listener.onPrivacyAgreed())
                .setNegativeButton(R.string.privacy_refuse, (dialog, which) -> listener.onPrivacyRefused())
                .create();
    }
}
