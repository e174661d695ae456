package org.consentry.flow.gatesheldout5.flowershop;

import android.app.DialogFragment;
import android.os.Bundle;
import android.text.method.ScrollingMovementMethod;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;
import android.widget.Button;
import android.widget.TextView;

public class PrivacyFragment extends DialogFragment {

    public interface OnPrivacyListener {
        void onAgree();

        void onDisagree();
    }

    @Override
    public void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setStyle(STYLE_NO_TITLE, 0);
        setCancelable(false);
    }

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) {
        View root = inflater.inflate(R.layout.fragment_privacy, container, false);
        TextView content = root.findViewById(R.id.content);
        content.setMovementMethod(ScrollingMovementMethod.getInstance());
        Button ok = root.findViewById(R.id.ok);
        Button no = root.findViewById(R.id.no);
        ok.setOnClickListener(v -> {
            dismiss();
            getListener().onAgree();
        });
        no.setOnClickListener(v -> {
            dismiss();
            getListener().onDisagree();
        });
        return root;
    }

    private OnPrivacyListener getListener() {
        return (OnPrivacyListener) getActivity();
    }
}
