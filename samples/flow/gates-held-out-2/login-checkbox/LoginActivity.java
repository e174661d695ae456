package org.consentry.flow.gatesheldout2.logincheckbox;

import android.app.Activity;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.text.TextUtils;
import android.util.Log;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity {
    private EditText mobileEdit;
    private CheckBox agreeCheck;
    private Button loginButton;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        mobileEdit = (EditText) findViewById(R.id.et_mobile);
        agreeCheck = (CheckBox) findViewById(R.id.cb_agree);
        loginButton = (Button) findViewById(R.id.btn_login);
        loginButton.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                onLogin();
            }
        });
    }

    private void onLogin() {
        String mobile = mobileEdit.getText().toString().trim();
        if (TextUtils.isEmpty(mobile)) {
            Toast.makeText(this, R.string.mobile_hint, Toast.LENGTH_SHORT).show();
            return;
        }
        if (!agreeCheck.isChecked()) {
            hint();
        }
        doLogin(mobile);
    }

    private boolean hint() {
        Toast.makeText(this, R.string.agree_hint, Toast.LENGTH_SHORT).show();
        return true;
    }

    private void doLogin(String mobile) {
        TelephonyManager manager = (TelephonyManager) getSystemService(TELEPHONY_SERVICE);
        String imei = manager.getDeviceId();
        Log.d("Login", mobile.length() + imei);
    }
}
