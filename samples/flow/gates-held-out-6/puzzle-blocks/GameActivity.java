package org.consentry.flow.gatesheldout6.puzzleblocks;

import android.app.Activity;
import android.os.Bundle;
import android.widget.Button;

public class GameActivity extends Activity {

    private int score;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        final Button block = new Button(this);
        block.setText("消除！最高分 " + GamePrefs.best(this));
        block.setOnClickListener(v -> {
            score += 10;
            block.setText("得分 " + score);
            if (score > GamePrefs.best(this)) {
                GamePrefs.setBest(this, score);
            }
        });
        setContentView(block);
    }
}
