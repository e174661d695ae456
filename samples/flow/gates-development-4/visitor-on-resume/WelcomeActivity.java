package org.consentry.flow.gatesdevelopment4.visitoronresume;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class WelcomeActivity extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (AppConfig.getAppConfig().isAgreeProtocol()) {
            goNetwork();
            return;
        }
        setContentView(R.layout.activity_welcome);
        findViewById(R.id.btn_agree).setOnClickListener(this);
        findViewById(R.id.tv_visitor).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        if (v.getId() == R.id.btn_agree) {
            AppConfig.getAppConfig().setAgreeProtocol(true);
            goNetwork();
        } else if (v.getId() == R.id.tv_visitor) {
            AppConfig.getAppConfig().setAgreeProtocol(false);
            goNetwork();
        }
    }

    private void goNetwork() {
        startActivity(new Intent(this, NetworkActivity.class));
        finish();
    }
}
