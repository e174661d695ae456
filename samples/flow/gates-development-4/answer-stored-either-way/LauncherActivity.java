package org.consentry.flow.gatesdevelopment4.answerstoredeitherway;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;

public class LauncherActivity extends Activity implements ProtocolDialog.OnResultListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        if (SpUtil.getBoolean(this, SpUtil.KEY_PROTOCOL, false)) {
            start();
        } else {
            new ProtocolDialog(this, this).show();
        }
    }

    @Override
    public void onResult(boolean agree) {
        SpUtil.putBoolean(this, SpUtil.KEY_PROTOCOL, true);
        if (agree) {
            start();
        } else {
            finish();
        }
    }

    private void start() {
        startActivity(new Intent(this, AppManagerActivity.class));
        finish();
    }
}
