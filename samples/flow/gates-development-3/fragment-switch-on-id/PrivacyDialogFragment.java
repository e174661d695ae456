package org.consentry.flow.gatesdevelopment3.fragmentswitchonid;

import android.app.Activity;
import android.app.DialogFragment;
import android.content.Context;
import android.content.Intent;
import android.net.Uri;
import android.os.Bundle;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class PrivacyDialogFragment extends DialogFragment implements View.OnClickListener {
    public interface OnPrivacyListener {
        void onPrivacyAgreed();
    }

    private OnPrivacyListener listener;

    @Override
    public void onAttach(Activity activity) {
        super.onAttach(activity);
        listener = (OnPrivacyListener) activity;
    }

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup container, Bundle savedInstanceState) {
        View view = inflater.inflate(R.layout.fragment_privacy, container, false);
        view.findViewById(R.id.tv_policy).setOnClickListener(this);
        view.findViewById(R.id.tv_disagree).setOnClickListener(this);
        view.findViewById(R.id.tv_agree).setOnClickListener(this);
        setCancelable(false);
        return view;
    }

    @Override
    public void onClick(View v) {
        switch (v.getId()) {
            case R.id.tv_policy:
                startActivity(new Intent(Intent.ACTION_VIEW, Uri.parse("https://www.example.invalid/privacy.html")));
                break;
            case R.id.tv_disagree:
                getActivity().moveTaskToBack(true);
                break; // leaves the app
            case R.id.tv_agree:
                getActivity().getSharedPreferences("data", Context.MODE_PRIVATE)
                        .edit().putInt("privacy", 1).apply();
                dismiss();
                listener.onPrivacyAgreed();
                break;
            default:
        }
    }
}
