package org.consentry.flow.gatesheldout7.languageexchange;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;
import android.widget.LinearLayout;
import android.widget.TextView;

import org.consentry.flow.gatesheldout7.languageexchange.stats.Stats;

public class ConsentActivity extends Activity {

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setTitle("Before you start");
        TextView text = new TextView(this);
        text.setText("To find out which lessons help, we would like to collect an identifier of your device. "
                + "Read more in our Privacy Policy. Do you consent?");
        Button accept = new Button(this);
        accept.setText("I consent");
        accept.setOnClickListener(v -> {
            ConsentPrefs.of(this).answer(true);
            Stats.start(this);
            finish();
        });
        Button decline = new Button(this);
        decline.setText("Decline");
        decline.setOnClickListener(v -> {
            ConsentPrefs.of(this).answer(false);
            finish();
        });
        LinearLayout box = new LinearLayout(this);
        box.setOrientation(LinearLayout.VERTICAL);
        box.addView(text);
        box.addView(accept);
        box.addView(decline);
        setContentView(box);
    }
}
