package org.consentry.flow.consentgates.actionsbymenuid;

import android.app.Activity;
import android.os.Bundle;
import android.provider.Settings;
import android.util.Log;
import android.util.SparseArray;
import android.view.Menu;
import android.view.MenuItem;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

public class Main extends Activity {
    static final int HELP = 1;
    static final int SCAN = 2;
    static final boolean FIRST = true;
    static final boolean LATER = false;

    private final SparseArray<Runnable> actions = new SparseArray<>();

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        actions.put(HELP, () -> Log.i("menu", "help"));
        offer(Main.FIRST); // beside the card
        LinearLayout card = new LinearLayout(this);
        TextView text = new TextView(this);
        text.setText("请阅读并同意《隐私政策》");
        card.addView(text);
        Button agree = new Button(this);
        agree.setText("同意");
        agree.setOnClickListener(view -> offer(true));
        card.addView(agree);
        setContentView(card);
    }

    private void offer(boolean now) {
        if (now) {
            actions.put(SCAN, this::scan);
        }
    }

    @Override
    public boolean onCreateOptionsMenu(Menu menu) {
        menu.add(0, HELP, 0, "Help");
        menu.add(0, SCAN, 1, "Scan");
        return true;
    }

    @Override
    public boolean onOptionsItemSelected(MenuItem item) {
        Runnable action = actions.get(item.getItemId());
        if (action != null) {
            action.run();
        }
        return action != null;
    }

    private void scan() {
        Log.i("scan", Settings.Secure.getString(getContentResolver(), Settings.Secure.ANDROID_ID));
    }
}
