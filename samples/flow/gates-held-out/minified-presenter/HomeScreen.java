package org.consentry.flow.gatesheldout.minifiedpresenter;

import android.app.Activity;
import android.app.AlertDialog;
import android.os.Bundle;
import android.widget.TextView;

public class HomeScreen extends Activity implements HomePresenter.Contract {
    private HomePresenter presenter;
    private TextView text;

    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        text = new TextView(this);
        setContentView(text);
        presenter = new HomePresenter(this, new Repository(this), getContentResolver());
        text.post(() -> presenter.onViewReady());
    }

    @Override
    public void askForConsent() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.title)
                .setMessage(R.string.body)
                .setPositiveButton(R.string.positive, (dialog, which) -> presenter.onConsent())
                .setNegativeButton(R.string.negative, (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    @Override
    public void render(String profile) {
        text.setText(profile);
    }
}
