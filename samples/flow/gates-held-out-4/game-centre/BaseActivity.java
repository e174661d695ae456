package org.consentry.flow.gatesheldout4.gamecentre;

import android.app.Activity;
import android.content.Intent;

public abstract class BaseActivity extends Activity {
    protected GameApp game() {
        return (GameApp) getApplication();
    }

    protected void replaceWith(Class<? extends Activity> next) {
        startActivity(new Intent(this, next));
        finish();
    }
}
