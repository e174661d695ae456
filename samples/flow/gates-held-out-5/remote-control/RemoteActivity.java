package org.consentry.flow.gatesheldout5.remotecontrol;

import android.app.Activity;
import android.os.Bundle;
import android.view.View;
import android.widget.ArrayAdapter;
import android.widget.Spinner;
import android.widget.TextView;

import java.util.List;

public class RemoteActivity extends Activity {

    private Spinner mTvs;
    private TextView mVolumeView;
    private int mVolume = 20;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        setContentView(R.layout.activity_remote);
        mTvs = findViewById(R.id.tvs);
        mVolumeView = findViewById(R.id.volume);
        findViewById(R.id.up).setOnClickListener(v -> changeVolume(1));
        findViewById(R.id.down).setOnClickListener(v -> changeVolume(-1));
    }

    @Override
    protected void onResume() {
        super.onResume();
        List<String> found = new TvFinder(this).find();
        mTvs.setVisibility(found.isEmpty() ? View.INVISIBLE : View.VISIBLE);
        mTvs.setAdapter(new ArrayAdapter<>(this, android.R.layout.simple_spinner_item, found));
    }

    private void changeVolume(int by) {
        mVolume = Math.max(0, Math.min(100, mVolume + by));
        mVolumeView.setText("音量 " + mVolume);
    }
}
