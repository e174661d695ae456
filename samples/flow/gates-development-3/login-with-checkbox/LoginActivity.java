package org.consentry.flow.gatesdevelopment3.loginwithcheckbox;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.telephony.TelephonyManager;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity {
    private EditText etAccount;
    private CheckBox cbAgree;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        etAccount = findViewById(R.id.et_account);
        cbAgree = findViewById(R.id.cb_agree);
    }

    public void onLogin(View view) {
        if (!cbAgree.isChecked()) {
            Toast.makeText(this, R.string.please_agree, Toast.LENGTH_SHORT).show();
            return;
        }
        String account = etAccount.getText().toString().trim();
        if (account.length() > 0) {
            getSharedPreferences("user", MODE_PRIVATE).edit().putString("account", account).apply();
            bindNumber(account);
        }
    }

    private void bindNumber(String account) {
        TelephonyManager tm = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        String number = tm.getLine1Number();
        Toast.makeText(this, account + " " + number, Toast.LENGTH_SHORT).show();
    }
}
