package org.consentry.flow.gatesheldout6.puzzleblocks;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.Intent;
import android.graphics.Bitmap;
import android.os.Bundle;
import android.os.CountDownTimer;
import android.widget.ImageView;

import org.consentry.flow.gatesheldout6.puzzleblocks.adkit.AdKit;
import org.consentry.flow.gatesheldout6.puzzleblocks.adkit.AdListener;

public class SplashAdActivity extends Activity implements AdListener {

    private ImageView image;
    private CountDownTimer timer;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        image = new ImageView(this);
        setContentView(image);
        timer = new CountDownTimer(3000, 1000) {
            @Override
            public void onTick(long left) {
                setTitle("跳过 " + left / 1000);
            }

            @Override
            public void onFinish() {
                next();
            }
        };
        AdKit.loadSplash(this);
        timer.start();
    }

    @Override
    protected void onDestroy() {
        timer.cancel();
        super.onDestroy();
    }

    @Override
    public void onLoaded(Bitmap picture) {
        image.setImageBitmap(picture);
    }

    @Override
    public void onFailed(String reason) {
        image.setImageDrawable(null);
    }

    private void next() {
        if (GamePrefs.agreed(this)) {
            play();
            return;
        }
        new AlertDialog.Builder(this)
                .setTitle("用户协议与隐私政策")
                .setMessage("亲爱的玩家，欢迎来到方块消消。请您认真阅读《用户协议》和《隐私政策》，点击“同意”表示您已知悉并同意我们按照政策收集设备信息。")
                .setPositiveButton("同意", (dialog, which) -> {
                    GamePrefs.agree(this);
                    play();
                })
                .setNegativeButton("拒绝", (dialog, which) -> finish())
                .setCancelable(false)
                .show();
    }

    private void play() {
        startActivity(new Intent(this, GameActivity.class));
        finish();
    }
}
