package org.consentry.flow.gatesheldout6.secondhandmarket;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

import org.consentry.flow.gatesheldout6.secondhandmarket.util.SpUtil;

public class WelcomeActivity extends Activity implements View.OnClickListener {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (SpUtil.getBoolean(SpUtil.KEY_AGREE_PRIVACY)) {
            enter();
            return;
        }
        setContentView(R.layout.activity_welcome);
        findViewById(R.id.tv_agree).setOnClickListener(this);
        findViewById(R.id.tv_guest).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        if (v.getId() == R.id.tv_agree) {
            SpUtil.putBoolean(SpUtil.KEY_AGREE_PRIVACY, true);
        }
        enter();
    }

    private void enter() {
        startActivity(new Intent(this, MarketActivity.class));
        finish();
    }
}
