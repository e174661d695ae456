package org.consentry.flow.gatesdevelopment8.loginboxenablesbutton;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.CompoundButton;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity {
    private final LoginApi api = new LoginApi();
    private EditText phone;
    private Button login;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        phone = findViewById(R.id.et_phone);
        login = findViewById(R.id.btn_login);
        CheckBox agreement = findViewById(R.id.cb_agreement);
        agreement.setOnCheckedChangeListener(new CompoundButton.OnCheckedChangeListener() {
            @Override
            public void onCheckedChanged(CompoundButton buttonView, boolean isChecked) {
                login.setEnabled(isChecked);
            }
        });
        login.setOnClickListener(new View.OnClickListener() {
            @Override
            public void onClick(View v) {
                login();
            }
        });
    }

    private void login() {
        String number = phone.getText().toString().trim();
        if (number.length() != 11) {
            Toast.makeText(this, R.string.wrong_number, Toast.LENGTH_SHORT).show();
            return;
        }
        api.login(number, deviceId());
    }

    private String deviceId() {
        return Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID);
    }
}
