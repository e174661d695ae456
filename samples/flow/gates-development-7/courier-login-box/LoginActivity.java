package org.consentry.flow.gatesdevelopment7.courierloginbox;

import android.annotation.SuppressLint;
import android.app.Activity;
import android.content.Context;
import android.content.Intent;
import android.content.SharedPreferences;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.text.TextUtils;
import android.view.View;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import android.widget.TextView;
import android.widget.Toast;

public class LoginActivity extends Activity implements View.OnClickListener {
    private static final String KEY_PRIVACY = "privacy_checked";

    private CheckBox cbAgreement;
    private TextView tvNumber;
    private SharedPreferences sp;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        sp = getSharedPreferences("courier_login", MODE_PRIVATE);
        tvNumber = findViewById(R.id.tv_number);
        cbAgreement = findViewById(R.id.cb_agreement);
        cbAgreement.setChecked(sp.getBoolean(KEY_PRIVACY, false));
        cbAgreement.setOnCheckedChangeListener(new CompoundButton.OnCheckedChangeListener() {
            @Override
            public void onCheckedChanged(CompoundButton buttonView, boolean isChecked) {
                sp.edit().putBoolean(KEY_PRIVACY, isChecked).apply();
            }
        });
        findViewById(R.id.btn_sms_login).setOnClickListener(this);
        findViewById(R.id.btn_one_key_login).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        switch (v.getId()) {
            case R.id.btn_sms_login:
                if (checkAgreement()) {
                    startActivity(new Intent(this, SmsCodeActivity.class));
                }
                break;
            case R.id.btn_one_key_login:
                oneKeyLogin();
                break;
            default:
                break;
        }
    }

    private boolean checkAgreement() {
        if (cbAgreement.isChecked()) {
            return true;
        }
        Toast.makeText(this, R.string.check_agreement_first, Toast.LENGTH_SHORT).show();
        return false;
    }

    @SuppressLint({"MissingPermission", "HardwareIds"})
    private void oneKeyLogin() {
        TelephonyManager telephony = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        String number = null;
        try {
            number = telephony.getLine1Number();
        } catch (SecurityException e) {
            Toast.makeText(this, R.string.no_permission, Toast.LENGTH_SHORT).show();
        }
        if (!TextUtils.isEmpty(number)) {
            tvNumber.setText(number);
        }
    }
}
