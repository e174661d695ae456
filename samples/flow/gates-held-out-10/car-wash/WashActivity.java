package org.consentry.flow.gatesheldout10.carwash;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class WashActivity extends Activity {
    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        ListView list = new ListView(this);
        list.setAdapter(ArrayAdapter.createFromResource(this, R.array.programmes, android.R.layout.simple_list_item_1));
        setContentView(list);
        if (!((WashApp) getApplication()).agreement().isValid()) {
            ask();
        }
    }

    private void ask() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.ask_title)
                .setMessage(R.string.ask_message)
                .setPositiveButton(R.string.ask_yes, (dialog, which) -> {
                    WashApp app = (WashApp) getApplication();
                    app.agreement().setVersion(Agreement.CURRENT);
                    Registration.start(app);
                })
                .setNegativeButton(R.string.ask_no, (dialog, which) -> finish())
                .setOnCancelListener(dialog -> finish())
                .show();
    }
}
