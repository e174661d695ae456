package org.consentry.flow.gatesheldout4.taxreturn;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class AgreementActivity extends Activity implements View.OnClickListener {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_agreement);
        setResult(RESULT_CANCELED);
        findViewById(R.id.agree).setOnClickListener(this);
        findViewById(R.id.cancel).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        if (view.getId() == R.id.agree) {
            new Agreement(this).agree();
            setResult(RESULT_OK);
        }
        finish();
    }
}
