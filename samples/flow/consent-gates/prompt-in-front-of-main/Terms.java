package org.consentry.flow.consentgates.promptinfrontofmain;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class Terms extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.terms);
        findViewById(R.id.yes).setOnClickListener(this);
        findViewById(R.id.no).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        setResult(view.getId() == R.id.yes ? RESULT_OK : RESULT_CANCELED);
        finish();
    }

    @Override
    public void onBackPressed() {
        moveTaskToBack(true);
    }
}
