package org.consentry.flow.gatesheldout10.buspass;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class PassActivity extends Activity {
    private PassSettings settings;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        settings = new PassSettings(getPreferences(MODE_PRIVATE));
        if (settings.hasAgreed()) {
            showPass();
        } else {
            setContentView(R.layout.view_welcome);
        }
    }

    /** Named in the layout. */
    public void onAgree(View view) {
        settings.agree();
        showPass();
    }

    /** Named in the layout. */
    public void onNotNow(View view) {
        finish();
    }

    /** Named in the layout. */
    public void onReadPolicy(View view) {
        TextView text = findViewById(R.id.text);
        text.setText(R.string.policy);
    }

    private void showPass() {
        setContentView(R.layout.view_pass);
        TextView code = findViewById(R.id.code);
        code.setText(new PassCode(getContentResolver()).today());
    }
}
