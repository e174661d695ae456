package org.consentry.flow.gatesheldout5.camerafilter;

import android.app.Activity;
import android.graphics.ColorMatrix;
import android.graphics.ColorMatrixColorFilter;
import android.os.Bundle;
import android.widget.ImageView;
import android.widget.LinearLayout;
import android.widget.SeekBar;

public class FilterActivity extends Activity implements SeekBar.OnSeekBarChangeListener {
    private ImageView mPreview;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        mPreview = new ImageView(this);
        mPreview.setImageResource(android.R.drawable.ic_menu_gallery);
        SeekBar bar = new SeekBar(this);
        bar.setMax(200);
        bar.setProgress(100);
        bar.setOnSeekBarChangeListener(this);
        LinearLayout layout = new LinearLayout(this);
        layout.setOrientation(LinearLayout.VERTICAL);
        layout.addView(bar);
        layout.addView(mPreview);
        setContentView(layout);
    }

    @Override
    public void onProgressChanged(SeekBar seekBar, int progress, boolean fromUser) {
        ColorMatrix matrix = new ColorMatrix();
        matrix.setSaturation(progress / 100f);
        mPreview.setColorFilter(new ColorMatrixColorFilter(matrix));
    }

    @Override
    public void onStartTrackingTouch(SeekBar seekBar) {
    }

    @Override
    public void onStopTrackingTouch(SeekBar seekBar) {
    }
}
