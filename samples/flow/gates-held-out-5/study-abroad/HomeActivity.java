package org.consentry.flow.gatesheldout5.studyabroad;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.os.Bundle;
import android.text.TextUtils;
import android.widget.Toast;

public class HomeActivity extends Activity {

    private ActivityHomeBinding binding;
    private ConsentStore consentStore;
    private AlertDialog dialog;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        binding = ActivityHomeBinding.inflate(getLayoutInflater());
        setContentView(binding.getRoot());
        consentStore = new ConsentStore(this);
        binding.btnAccount.setOnClickListener(v -> onAccount());
        binding.btnAdvice.setOnClickListener(v -> onAdvice());
    }

    @Override
    protected void onStart() {
        super.onStart();
        AccountCenter center = AccountCenter.with(this);
        binding.tvHello.setText("你好，" + center.name());
        int uid = center.currentUid();
        if (consentStore.isAgreed(uid)) {
            fillPhone();
        } else {
            showConsent(uid);
        }
    }

    @Override
    protected void onStop() {
        super.onStop();
        if (dialog != null) {
            dialog.dismiss();
            dialog = null;
        }
    }

    private void fillPhone() {
        String number = new SimNumber(this).get();
        if (!TextUtils.isEmpty(number) && binding.etPhone.length() == 0) {
            binding.etPhone.setText(number);
        }
    }

    private void showConsent(int uid) {
        dialog = new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_text)
                .setPositiveButton(R.string.agree, (d, which) -> {
                    consentStore.setAgreed(uid, true);
                    fillPhone();
                })
                .setNegativeButton(R.string.refuse, null)
                .show();
    }

    private void onAccount() {
        AccountCenter center = AccountCenter.with(this);
        if (center.currentUid() == AccountCenter.GUEST) {
            startActivity(new Intent(this, LoginActivity.class));
        } else {
            center.logout();
            recreate();
        }
    }

    private void onAdvice() {
        String phone = binding.etPhone.getText().toString();
        Toast.makeText(this, phone.length() < 11 ? "请填写手机号" : "顾问会尽快联系您", Toast.LENGTH_SHORT).show();
    }
}
