package org.consentry.flow.gatesheldout4.mapnavigation;

import android.app.Activity;
import android.widget.Toast;

public abstract class BaseActivity extends Activity {
    protected NaviApp app() {
        return (NaviApp) getApplication();
    }

    protected void toast(int text) {
        Toast.makeText(this, text, Toast.LENGTH_SHORT).show();
    }
}
