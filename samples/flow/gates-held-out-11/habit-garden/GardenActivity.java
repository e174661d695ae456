package org.consentry.flow.gatesheldout11.habitgarden;

import android.app.Activity;
import android.os.AsyncTask;
import android.os.Bundle;
import android.widget.TextView;
import java.io.IOException;
import java.lang.ref.WeakReference;

public class GardenActivity extends Activity {
    private TextView garden;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        garden = new TextView(this);
        garden.setText(R.string.loading);
        setContentView(garden);
        new LoadTask(this).execute();
    }

    private void show(String plants) {
        garden.setText(plants != null ? plants : getString(R.string.empty));
    }

    private static class LoadTask extends AsyncTask<Void, Void, String> {
        private final WeakReference<GardenActivity> activity;
        private final GardenApi api;

        LoadTask(GardenActivity activity) {
            this.activity = new WeakReference<>(activity);
            this.api = new GardenApi(activity.getApplicationContext());
        }

        @Override
        protected String doInBackground(Void... nothing) {
            try {
                return api.fetch();
            } catch (IOException e) {
                return null;
            }
        }

        @Override
        protected void onPostExecute(String plants) {
            GardenActivity shown = activity.get();
            if (shown != null && !shown.isFinishing()) {
                shown.show(plants);
            }
        }
    }
}
