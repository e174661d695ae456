package org.consentry.flow.gatesheldout2.promise;

import android.app.Activity;
import android.app.DialogFragment;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class BillActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (savedInstanceState == null) {
            new Ask().show(getFragmentManager(), "ask");
        }
    }

    public static class Ask extends DialogFragment {
        @Override
        public View onCreateView(LayoutInflater inflater, ViewGroup parent, Bundle savedInstanceState) {
            setCancelable(false);
            View view = inflater.inflate(R.layout.ask, parent, false);
            view.findViewById(R.id.agree).setOnClickListener(v -> answer(true));
            view.findViewById(R.id.refuse).setOnClickListener(v -> answer(false));
            return view;
        }

        private void answer(boolean yes) {
            ((BillApp) getActivity().getApplication()).answer.complete(yes);
            dismiss();
        }
    }
}
