package org.consentry.flow.gatesheldout2.startcommand;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.TextView;

public class PlayerActivity extends Activity {
    private View mask;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.player);
        MusicService.command(this, null);
        mask = findViewById(R.id.mask);
        TextView agree = mask.findViewById(R.id.agree);
        agree.setOnClickListener(this::agreed);
        mask.findViewById(R.id.disagree).setOnClickListener(view -> finish());
    }

    private void agreed(View view) {
        mask.setVisibility(View.GONE);
        MusicService.command(this, MusicService.ACTION_REGISTER);
    }
}
