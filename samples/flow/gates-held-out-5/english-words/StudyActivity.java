package org.consentry.flow.gatesheldout5.englishwords;

import android.app.Activity;
import android.os.Bundle;
import android.view.Gravity;
import android.widget.TextView;

public class StudyActivity extends Activity {

    private static final String[][] WORDS = {
            {"abandon", "放弃"}, {"benefit", "好处"}, {"curious", "好奇的"}, {"diligent", "勤奋的"},
    };

    private int position;
    private boolean showMeaning;
    private TextView card;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        card = new TextView(this);
        card.setGravity(Gravity.CENTER);
        card.setTextSize(32);
        card.setOnClickListener(v -> next());
        setContentView(card);
        render();
    }

    private void next() {
        if (showMeaning) {
            position = (position + 1) % WORDS.length;
        }
        showMeaning = !showMeaning;
        render();
    }

    private void render() {
        card.setText(WORDS[position][showMeaning ? 1 : 0]);
    }
}
