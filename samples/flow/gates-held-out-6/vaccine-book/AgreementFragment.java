package org.consentry.flow.gatesheldout6.vaccinebook;

import android.app.AlertDialog;
import android.app.Dialog;
import android.app.DialogFragment;
import android.content.DialogInterface;
import android.os.Bundle;

public class AgreementFragment extends DialogFragment {

    public interface Host {
        void onAgreementAccepted();

        void onAgreementRefused();
    }

    @Override
    public Dialog onCreateDialog(Bundle savedInstanceState) {
        setCancelable(false);
        AgreementManager manager = AgreementManager.get(getActivity());
        int title = manager.isShown() ? R.string.title_again : R.string.title_first;
        AlertDialog dialog = new AlertDialog.Builder(getActivity())
                .setTitle(title)
                .setMessage(R.string.agreement_text)
                .setPositiveButton(R.string.accept, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface d, int which) {
                        host().onAgreementAccepted();
                    }
                })
                .setNegativeButton(R.string.refuse, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface d, int which) {
                        host().onAgreementRefused();
                    }
                })
                .create();
        manager.markShown();
        return dialog;
    }

    private Host host() {
        return (Host) getActivity();
    }
}
