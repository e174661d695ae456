package org.consentry.flow.consentgates.tabsbytag;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

public class Main extends Activity {
    private static final Map<String, Supplier<Tab>> TABS = new LinkedHashMap<>();

    static {
        TABS.put("home", HomeTab::new);
        TABS.put("mine", MineTab::new);
    }

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        open("home"); // at the start
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> open("mine"))
                .setNegativeButton("不同意", (d, w) -> finish())
                .setCancelable(false)
                .show();
    }

    private void open(String tag) {
        Supplier<Tab> tab = TABS.get(tag);
        if (tab != null) {
            tab.get().show(this);
        }
    }
}
