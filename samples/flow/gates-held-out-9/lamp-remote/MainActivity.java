package org.consentry.flow.gatesheldout9.lampremote;

import android.app.Activity;
import android.os.Bundle;
import android.widget.ArrayAdapter;
import android.widget.ListView;

public class MainActivity extends Activity implements PolicyPrompt.Host {

    private ListView lamps;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_main);
        lamps = findViewById(R.id.lamps);
        findViewById(R.id.all_off).setOnClickListener(view -> lamps.clearChoices());
        Settings settings = new Settings(this);
        setTitle(settings.brightness() + " %");
        if (settings.isAgreed()) {
            onAgreed();
        } else {
            new PolicyPrompt(settings, this).show(this);
        }
    }

    @Override
    public void onAgreed() {
        new LampFinder(this).find(found -> lamps.setAdapter(
                new ArrayAdapter<>(this, android.R.layout.simple_list_item_multiple_choice, found)));
    }

    @Override
    public void onRefused() {
        finish();
    }
}
