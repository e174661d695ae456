package org.consentry.flow.consentgates.ruleofhighestrank;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public class Main extends Activity {
    private final List<Rule> rules = new ArrayList<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        rules.add(new Rule(0, true));
        rules.add(new Rule(1, getPreferences(MODE_PRIVATE).getBoolean("agreed", false)));
        start();
        new AlertDialog.Builder(this)
                .setMessage("请阅读并同意《隐私政策》")
                .setPositiveButton("同意", (d, w) -> answer(true))
                .setNegativeButton("不同意", (d, w) -> answer(false))
                .setCancelable(false)
                .show();
    }

    private void answer(boolean agreed) {
        getPreferences(MODE_PRIVATE).edit().putBoolean("agreed", agreed).apply();
        rules.add(new Rule(2, agreed));
        start();
    }

    private void start() {
        Comparator<Rule> byRank = Comparator.comparingInt(rule -> rule.rank);
        if (rules.stream().min(byRank).map(rule -> rule.allows).orElse(false)) {
            read();
        }
    }

    private static final class Rule {
        private final int rank;
        private final boolean allows;

        private Rule(int rank, boolean allows) {
            this.rank = rank;
            this.allows = allows;
        }
    }

    private void read() {
        Log.i("read", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
