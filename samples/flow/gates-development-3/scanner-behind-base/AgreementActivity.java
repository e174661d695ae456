package org.consentry.flow.gatesdevelopment3.scannerbehindbase;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class AgreementActivity extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_agreement);
        findViewById(R.id.btn_accept).setOnClickListener(this);
        findViewById(R.id.btn_exit).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        if (v.getId() == R.id.btn_accept) {
            AgreementStore.accept(this);
            startActivity(new Intent(this, ScanActivity.class));
            finish();
        } else if (v.getId() == R.id.btn_exit) {
            finishAffinity();
        }
    }
}
