package org.consentry.flow.gatesheldout.minifiedlisteners;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;

public class TaskScreen extends Activity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        new AlertDialog.Builder(this)
                .setMessage("请您阅读《隐私政策》后选择是否同意")
                .setPositiveButton("同意", (d, w) -> ((TaskApp) getApplication()).list.agree(this))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }
}
