package org.consentry.flow.gatesheldout6.plantcare;

import android.app.Activity;
import android.content.Intent;
import android.os.Bundle;
import android.view.View;
import android.widget.CheckBox;

public class ChoiceActivity extends Activity implements View.OnClickListener {

    private ChoicesFile file;
    private CheckBox statistics;
    private CheckBox advertisements;
    private CheckBox recommendations;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        file = new ChoicesFile(this);
        Choices known = file.read();
        if (known != null) {
            open(known);
            return;
        }
        setContentView(R.layout.choice);
        statistics = findViewById(R.id.statistics);
        advertisements = findViewById(R.id.advertisements);
        recommendations = findViewById(R.id.recommendations);
        findViewById(R.id.accept_all).setOnClickListener(this);
        findViewById(R.id.reject_all).setOnClickListener(this);
        findViewById(R.id.save).setOnClickListener(this);
    }

    @Override
    public void onClick(View view) {
        switch (view.getId()) {
            case R.id.accept_all:
                open(new Choices(true, true, true));
                break;
            case R.id.reject_all:
                open(new Choices(false, false, false));
                break;
            default:
                open(new Choices(statistics.isChecked(), advertisements.isChecked(), recommendations.isChecked()));
        }
    }

    private void open(Choices choices) {
        file.write(choices);
        startActivity(new Intent(this, GardenActivity.class).putExtra(GardenActivity.CHOICES, choices));
        finish();
    }
}
