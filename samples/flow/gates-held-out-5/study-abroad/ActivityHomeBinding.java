package org.consentry.flow.gatesheldout5.studyabroad;

import android.view.LayoutInflater;
import android.view.View;
import android.widget.Button;
import android.widget.EditText;
import android.widget.TextView;

final class ActivityHomeBinding {

    private final View root;
    final TextView tvHello;
    final EditText etPhone;
    final Button btnAdvice;
    final Button btnAccount;

    private ActivityHomeBinding(View root) {
        this.root = root;
        tvHello = root.findViewById(R.id.tv_hello);
        etPhone = root.findViewById(R.id.et_phone);
        btnAdvice = root.findViewById(R.id.btn_advice);
        btnAccount = root.findViewById(R.id.btn_account);
    }

    static ActivityHomeBinding inflate(LayoutInflater inflater) {
        return new ActivityHomeBinding(inflater.inflate(R.layout.activity_home, null, false));
    }

    View getRoot() {
        return root;
    }
}
