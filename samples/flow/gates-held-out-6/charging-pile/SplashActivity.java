package org.consentry.flow.gatesheldout6.chargingpile;

import android.app.Activity;
import android.app.AlertDialog;
import android.content.DialogInterface;
import android.content.Intent;
import android.os.Bundle;
import android.view.Gravity;
import android.widget.TextView;

import org.consentry.flow.gatesheldout6.chargingpile.ui.SplashContract;
import org.consentry.flow.gatesheldout6.chargingpile.ui.SplashPresenter;

public class SplashActivity extends Activity implements SplashContract.View {

    private SplashContract.Presenter mPresenter;
    private TextView mSlogan;

    @Override
    protected void onCreate(Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
        mSlogan = new TextView(this);
        mSlogan.setGravity(Gravity.CENTER);
        mSlogan.setText(R.string.slogan);
        setContentView(mSlogan);
        mPresenter = new SplashPresenter(this, getSharedPreferences("charge", MODE_PRIVATE));
        mPresenter.start();
    }

    @Override
    protected void onDestroy() {
        mPresenter.detach();
        super.onDestroy();
    }

    @Override
    public void showSlogan(String text) {
        mSlogan.setText(text);
    }

    @Override
    public void showAgreement() {
        new AlertDialog.Builder(this)
                .setTitle(R.string.privacy_title)
                .setMessage(R.string.privacy_content)
                .setCancelable(false)
                .setPositiveButton(R.string.privacy_ok, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        mPresenter.onAgree();
                    }
                })
                .setNegativeButton(R.string.privacy_no, new DialogInterface.OnClickListener() {
                    @Override
                    public void onClick(DialogInterface dialog, int which) {
                        mPresenter.onRefuse();
                    }
                })
                .show();
    }

    @Override
    public void openStations() {
        startActivity(new Intent(this, StationListActivity.class));
        finish();
    }

    @Override
    public void close() {
        finish();
    }
}
