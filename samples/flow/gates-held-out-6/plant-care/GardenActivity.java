package org.consentry.flow.gatesheldout6.plantcare;

import android.app.Activity;
import android.os.Bundle;
import android.widget.TextView;

public class GardenActivity extends Activity {

    static final String CHOICES = "choices";

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        TextView text = new TextView(this);
        text.setText("Monstera: water every 7 days\nCactus: water every 21 days\nFern: water every 3 days\n");
        setContentView(text);
        Choices choices = (Choices) getIntent().getSerializableExtra(CHOICES);
        if (choices == null) {
            return;
        }
        if (choices.statistics) {
            new Statistics(this).opened();
        }
        if (choices.advertisements) {
            text.append("Advertisement: GreenShop, everything for your balcony\n");
        }
        if (choices.recommendations) {
            text.append(new Recommender(getPackageManager()).tip());
        }
    }
}
