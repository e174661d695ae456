package org.consentry.flow.gatesheldout6.chargingpile.ui;

import android.content.SharedPreferences;
import android.util.Log;

import org.consentry.flow.gatesheldout6.chargingpile.ChargeApp;
import org.consentry.flow.gatesheldout6.chargingpile.net.ApiCallback;
import org.consentry.flow.gatesheldout6.chargingpile.net.ApiRequest;

public class SplashPresenter implements SplashContract.Presenter {

    private static final String KEY_AGREE = "privacy_agree";

    private SplashContract.View mView;
    private final SharedPreferences mSp;

    public SplashPresenter(SplashContract.View view, SharedPreferences sp) {
        mView = view;
        mSp = sp;
    }

    @Override
    public void start() {
        loadConfig();
        if (mSp.getBoolean(KEY_AGREE, false)) {
            mView.openStations();
        } else {
            mView.showAgreement();
        }
    }

    /** 拉取启动配置（开屏文案、维护公告） */
    private void loadConfig() {
        ApiRequest request = ApiRequest.get("/v2/app/config");
        ChargeApp.get().client().send(request, new ApiCallback() {
            @Override
            public void onSuccess(String body) {
                if (mView != null && body.length() < 40) {
                    mView.showSlogan(body);
                }
            }

            @Override
            public void onError(String message) {
                Log.w("Splash", message);
            }
        });
    }

    @Override
    public void onAgree() {
        mSp.edit().putBoolean(KEY_AGREE, true).apply();
        if (mView != null) {
            mView.openStations();
        }
    }

    @Override
    public void onRefuse() {
        if (mView != null) {
            mView.close();
        }
    }

    @Override
    public void detach() {
        mView = null;
    }
}
