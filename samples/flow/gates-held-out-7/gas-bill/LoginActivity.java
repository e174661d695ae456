package org.consentry.flow.gatesheldout7.gasbill;

import android.app.Activity;
import android.content.Intent;
import android.os.AsyncTask;
import android.os.Bundle;
import android.text.TextUtils;
import android.view.View;
import android.widget.CheckBox;
import android.widget.EditText;
import android.widget.Toast;

public class LoginActivity extends Activity implements View.OnClickListener {

    private EditText phoneEdit;
    private EditText codeEdit;
    private CheckBox agreeBox;
    private LoginParams params;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_login);
        phoneEdit = findViewById(R.id.et_phone);
        codeEdit = findViewById(R.id.et_code);
        agreeBox = findViewById(R.id.cb_agree);
        findViewById(R.id.btn_login).setOnClickListener(this);
        params = new LoginParams().channel("store").device(DeviceInfo.getImei(this));
    }

    @Override
    public void onClick(View v) {
        String phone = phoneEdit.getText().toString().trim();
        String code = codeEdit.getText().toString().trim();
        if (phone.length() != 11 || TextUtils.isEmpty(code)) {
            toast("请输入正确的手机号和验证码");
            return;
        }
        if (!agreeBox.isChecked()) {
            toast("请先阅读并同意《用户协议》和《隐私政策》");
            return;
        }
        params.device(DeviceInfo.getImei(this)).account(phone, code);
        new LoginTask().execute(params);
    }

    private void toast(String text) {
        Toast.makeText(this, text, Toast.LENGTH_SHORT).show();
    }

    private class LoginTask extends AsyncTask<LoginParams, Void, Boolean> {

        @Override
        protected Boolean doInBackground(LoginParams... all) {
            return new LoginApi().login(all[0]);
        }

        @Override
        protected void onPostExecute(Boolean success) {
            if (success) {
                startActivity(new Intent(LoginActivity.this, BillsActivity.class));
                finish();
            } else {
                toast("登录失败");
            }
        }
    }
}
