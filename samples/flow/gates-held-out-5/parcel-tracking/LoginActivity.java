package org.consentry.flow.gatesheldout5.parceltracking;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.view.View;
import android.widget.Button;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity implements View.OnClickListener {

    private EditText etPhone;
    private EditText etCode;
    private CheckBox cbAgreement;
    private Button btnCode;
    private Button btnLogin;
    private CountDownTimer timer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (UserSession.isLogin(this)) {
            toParcels();
            return;
        }
        setContentView(R.layout.activity_login);
        initView();
    }

    private void initView() {
        etPhone = (EditText) findViewById(R.id.et_phone);
        etCode = (EditText) findViewById(R.id.et_code);
        cbAgreement = (CheckBox) findViewById(R.id.cb_agreement);
        btnCode = (Button) findViewById(R.id.btn_code);
        btnLogin = (Button) findViewById(R.id.btn_login);
        btnCode.setOnClickListener(this);
        btnLogin.setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        switch (v.getId() == R.id.btn_code ? 0 : 1) {
            case 0:
                getCode();
                break;
            default:
                login();
                break;
        }
    }

    private void getCode() {
        if (!checkPhone()) {
            return;
        }
        UserApi.sendCode(this, phone());
        btnCode.setEnabled(false);
        timer = new CountDownTimer(60000, 1000) {
            @Override
            public void onTick(long left) {
                btnCode.setText(left / 1000 + "s");
            }

            @Override
            public void onFinish() {
                btnCode.setEnabled(true);
                btnCode.setText(R.string.get_code);
            }
        }.start();
    }

    private void login() {
        if (!checkAgreement()) {
            return;
        }
        if (etCode.length() != 6) {
            toast("请输入6位验证码");
            return;
        }
        UserApi.login(this, phone(), etCode.getText().toString());
        UserSession.save(this, phone());
        toParcels();
    }

    private boolean checkPhone() {
        if (phone().length() != 11) {
            toast("手机号格式不正确");
            return false;
        }
        return true;
    }

    private boolean checkAgreement() {
        if (!cbAgreement.isChecked()) {
            toast("请先阅读并同意用户协议和隐私政策");
            return false;
        }
        return true;
    }

    private String phone() {
        return etPhone.getText().toString().trim();
    }

    private void toast(String text) {
        Toast.makeText(this, text, Toast.LENGTH_SHORT).show();
    }

    private void toParcels() {
        startActivity(new Intent(this, ParcelsActivity.class));
        finish();
    }

    @Override
    protected void onDestroy() {
        super.onDestroy();
        if (timer != null) {
            timer.cancel();
        }
    }
}
