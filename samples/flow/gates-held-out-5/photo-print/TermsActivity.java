package org.consentry.flow.gatesheldout5.photoprint;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;

public class TermsActivity extends Activity {

    public static final int RESULT_DECLINED = RESULT_FIRST_USER;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_terms);
    }

    // android:onClick
    public void onAcceptClicked(View view) {
        new Signature(this).sign();
        setResult(RESULT_OK);
        finish();
    }

    // android:onClick
    public void onDeclineClicked(View view) {
        setResult(RESULT_DECLINED);
        finish();
    }
}
