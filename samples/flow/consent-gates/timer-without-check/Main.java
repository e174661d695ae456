package org.consentry.flow.consentgates.timerwithoutcheck;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class Main extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        TextView text = new TextView(this);
        text.setText("首页");
        setContentView(text);
    }
}
