package org.consentry.flow.gatesheldout5.bookkeeping;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;

public class AgreementActivity extends Activity implements View.OnClickListener {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_agreement);
        findViewById(R.id.btn_agree).setOnClickListener(this);
        findViewById(R.id.btn_look).setOnClickListener(this);
        findViewById(R.id.btn_exit).setOnClickListener(this);
    }

    @Override
    public void onClick(View v) {
        AppSettings settings = AppSettings.getInstance(this);
        int id = v.getId();
        if (id == R.id.btn_agree) {
            settings.setAgreed(true);
            settings.setVisitor(false);
            settings.save();
            toMain();
        } else if (id == R.id.btn_look) {
            settings.setVisitor(true);
            settings.save();
            toMain();
        } else {
            finish();
        }
    }

    private void toMain() {
        startActivity(new Intent(this, MainActivity.class));
        finish();
    }
}
