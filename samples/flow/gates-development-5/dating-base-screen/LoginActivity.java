package org.consentry.flow.gatesdevelopment5.datingbasescreen;

import android.content.Context;
import android.content.Intent;
import android.telephony.TelephonyManager;
import android.widget.Button;
import android.widget.TextView;

public class LoginActivity extends BaseActivity {
    private TextView hint;

    @Override
    protected int getLayoutId() {
        return R.layout.activity_login;
    }

    @Override
    protected void initView() {
        hint = findViewById(R.id.hint);
        Button login = findViewById(R.id.login);
        login.setOnClickListener(v -> {
            startActivity(new Intent(this, NearbyActivity.class));
            finish();
        });
    }

    @Override
    protected boolean needsConsent() {
        return false;
    }

    @Override
    protected void onReady() {
        TelephonyManager tm = (TelephonyManager) getSystemService(Context.TELEPHONY_SERVICE);
        String operator = tm.getSimOperator();
        if ("46000".equals(operator) || "46002".equals(operator)) {
            hint.setText(R.string.one_tap_mobile);
        } else if ("46001".equals(operator)) {
            hint.setText(R.string.one_tap_unicom);
        } else {
            hint.setText(R.string.use_code);
        }
    }
}
