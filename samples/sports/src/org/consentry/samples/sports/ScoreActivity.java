package org.consentry.samples.sports;

import android.os.AsyncTask;
import android.os.Bundle;
import java.util.Map;
import org.consentry.samples.kit.app.BaseActivity;

public final class ScoreActivity extends BaseActivity {
    @Override
    protected void onCreate(Bundle state) {
        super.onCreate(state);
        setContentView(R.layout.activity_score);
        new Load().execute();
    }

    private final class Load extends AsyncTask<Void, Void, Map<String, String>> {
        @Override
        protected Map<String, String> doInBackground(Void... none) {
            return Scores.load();
        }

        @Override
        protected void onPostExecute(Map<String, String> scores) {
            StringBuilder text = new StringBuilder();
            for (Map.Entry<String, String> score : scores.entrySet()) {
                text.append(score.getKey()).append("  ").append(score.getValue()).append('\n');
            }
            show(R.id.scores, text);
        }
    }
}
