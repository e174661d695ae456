package org.consentry.flow.gatesheldout3.backfromagreement;

import android.app.Activity;
import android.content.Context;
import android.os.Bundle;
import android.view.View;

public class AgreementActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_agreement);
    }

    public void onAgreeClick(View view) {
        getSharedPreferences("level", MODE_PRIVATE).edit().putBoolean("agreed", true).apply();
        finish();
    }

    static boolean agreed(Context context) {
        return context.getSharedPreferences("level", Context.MODE_PRIVATE).getBoolean("agreed", false);
    }
}
